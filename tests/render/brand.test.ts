import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html/html.js';
import { renderPdf } from '../../src/render/pdf.js';
import { branded, brandedAs } from './branded.js';
import { rich } from './fixtures.js';

const page = renderHtml(rich, { branded });

test('the policy lets in its style by its hash, and pictures from the page itself', () => {
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  expect(styles).toHaveLength(2);
  const hashes = styles.map((text) => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`);
  expect(page).toContain(
    `default-src &#39;none&#39;; style-src ${hashes.join(' ')}; img-src data:; base-uri &#39;none&#39;; form-action`,
  );
});

test('name and footer are text, whatever is in them', () => {
  expect(page).toContain('<span>Acme &#38; &#60;Partners&#62;</span>');
  expect(page).toContain('In confidence. &#60;/p&#62;&#60;script&#62;alert(1)&#60;/script&#62; \\u{202e}gnp</p>');
});

test('without a logo no pictures are let in; without colours and footer there are none', () => {
  const plain = renderHtml(rich, { branded: brandedAs({ logo: null, accent: null, footer: null }) });
  expect(plain).not.toMatch(/img-src|<img|class="closing"|@media screen\{/);
  expect(plain).toContain('class="brand"');
});

test('a page without a brand has nothing of it', () => {
  expect(renderHtml(rich)).not.toMatch(/class="(?:brand|closing)"|img-src/);
});

test('what is printed is the branded page', async () => {
  const print = async (html: string) => new TextEncoder().encode(html);
  expect(new TextDecoder().decode(await renderPdf(rich, { print, branded }))).toBe(page);
});
