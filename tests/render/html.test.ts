import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { renderHtml } from '../../src/render/html/html.js';
import { dataIsland, html } from '../../src/render/html/markup.js';
import { STYLE, STYLE_HASH } from '../../src/render/html/style.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile } from './hostile.js';

const reports: readonly [string, Report][] = Object.entries({ rich, empty, quick, hostile });

describe('markup', () => {
  test.each([
    ['a tag', '<b>', '&#60;b&#62;'],
    ['an entity', '&amp;', '&#38;amp;'],
    ['a quote of an attribute', `" '`, '&#34; &#39;'],
    ['a backtick', '`', '&#96;'],
    ['a number', 1.5, '1.5'],
  ])('%s put into it is text', (_name, part, text) => {
    expect(html`<p>${part}</p>`.text).toBe(`<p>${text}</p>`);
  });

  test('pieces of it stay what they are, also several', () => {
    expect(html`<ul>${['<', '>'].map((each) => html`<li>${each}</li>`)}</ul>`.text).toBe(
      '<ul><li>&#60;</li><li>&#62;</li></ul>',
    );
  });

  test.each(['</script><script>alert(1)</script>', '<!--', ']]>', '&lt;'])('data for programs: %s', (text) => {
    const { text: island } = dataIsland('data', JSON.stringify({ text }));
    const inside = island.replace('<script type="application/json" id="data">', '').replace('</script>', '');
    expect(inside).not.toMatch(/[<>&]/);
    expect(JSON.parse(inside)).toEqual({ text });
  });
});

test('the policy lets in this style sheet and nothing else; after a change of the sheet put the new hash into style.ts', () => {
  expect(STYLE_HASH).toBe(createHash('sha256').update(STYLE.text).digest('base64'));
  expect(renderHtml(rich)).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_HASH}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
});

describe.each(reports)('%s', (_name, report) => {
  const page = renderHtml(report);
  const tags = [...page.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }));

  test('needs nothing from elsewhere and runs nothing', () => {
    expect(tags.filter(({ name }) => ['script', 'style'].includes(name)).map(({ rest }) => rest.trim())).toEqual([
      '',
      'type="application/json" id="salesgap-report"',
    ]);
    for (const { name, rest } of tags) {
      expect(['link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'video', 'audio']).not.toContain(name);
      expect(rest).not.toMatch(/\s(on\w+|style|src|srcset|formaction)=/i);
      if (/href=/.test(rest)) expect(rest).toMatch(/href="#[a-z0-9]+"/);
    }
  });

  test('every link leads somewhere, every id is there once', () => {
    const ids = tags.flatMap(({ rest }) => /\bid="([^"]*)"/.exec(rest)?.[1] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { rest } of tags) {
      for (const [, id] of rest.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)) expect(ids).toContain(id);
    }
  });

  test('the data for programs is the report', () => {
    const island = /<script type="application\/json" id="salesgap-report">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(island)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test('headings go down one step at a time', () => {
    const depths = tags.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
    expect(depths[0]).toBe(1);
    for (const [index, depth] of depths.entries()) expect(depth - (depths[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});
