import { createHash } from 'node:crypto';
import type { Brand } from '../../src/core/brand/types.js';
import { brandStyle } from '../../src/render/html/brand.js';
import type { Branded } from '../../src/render/index.js';

/** A PNG of one red pixel. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

const brand: Brand = {
  name: 'Acme & <Partners>',
  accent: { light: '#9a3412', dark: '#ffb48c' },
  footer: 'In confidence. </p><script>alert(1)</script> \u202egnp',
  logo: { media: 'image/png', base64: PIXEL },
};

export function brandedAs(parts: Partial<Brand> = {}): Branded {
  const whole = { ...brand, ...parts };
  return { brand: whole, style_hash: createHash('sha256').update(brandStyle(whole)).digest('base64') };
}

export const branded = brandedAs();
