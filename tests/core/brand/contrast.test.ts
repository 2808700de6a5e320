import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, LEAST_CONTRAST, leastContrast, nearestReadable, PAGES } from '../../../src/core/brand/contrast.js';
import { STYLE } from '../../../src/render/html/style.js';

const digits = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  /* Published values: WCAG 2.2 (definition of contrast ratio; Understanding 1.4.3) and WebAIM's contrast checker. */
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.47],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 3.99],
  ])('%s on %s: %d', (one, other, ratio) => {
    expect(Math.floor(contrast(one, other) * 100) / 100).toBe(ratio);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('lies between 1 and 21', () => {
    fc.assert(
      fc.property(digits, digits, (one, other) => {
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrast(one, other)).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('the nearest shade that can be read', () => {
  it.each([
    ['light', 'black'],
    ['dark', 'white'],
  ] as const)('on a %s page passes, and a colour that passes is left alone', (scheme, towards) => {
    fc.assert(
      fc.property(digits, (colour) => {
        const shade = nearestReadable(colour, PAGES[scheme], towards);
        expect(leastContrast(shade, PAGES[scheme])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        if (leastContrast(colour, PAGES[scheme]) >= LEAST_CONTRAST) expect(shade).toBe(colour);
      }),
    );
  });

  it('is near: a step less does not pass', () => {
    expect(nearestReadable('#ff0000', ['#ffffff'], 'black')).toBe('#ee0000');
    expect(contrast('#ef0000', '#ffffff')).toBeLessThan(LEAST_CONTRAST);
  });
});

it('the pages are those of the style sheet', () => {
  const long = (colour: string) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const schemes = [...STYLE.text.matchAll(/--page:(#\w+);.*?--soft:(#\w+);.*?--call:(#\w+)/g)];
  const [light, dark] = schemes.map(([, page = '', soft = '', call = '']) => [page, call, soft].map(long));
  expect({ light, dark }).toEqual({ light: [...PAGES.light], dark: [...PAGES.dark] });
});
