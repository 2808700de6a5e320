import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/types.js';
import { renderHtml } from '../../src/render/html/html.js';
import { dataIsland, html } from '../../src/render/html/markup.js';
import { PICTURES_STYLE, PICTURES_STYLE_HASH } from '../../src/render/html/pictures_style.js';
import { STYLE, STYLE_HASH } from '../../src/render/html/style.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile, hostileSeveral } from './hostile.js';
import { several } from './several.js';

const reports: readonly [string, Report][] = Object.entries({ rich, empty, quick, hostile, several, hostileSeveral });

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

test('where several answered it also lets in the sheet of their pictures', () => {
  expect(PICTURES_STYLE_HASH).toBe(createHash('sha256').update(PICTURES_STYLE.text).digest('base64'));
  expect(renderHtml(several)).toContain(`&#39;sha256-${STYLE_HASH}&#39; &#39;sha256-${PICTURES_STYLE_HASH}&#39;`);
});

test('every picture is a picture with a title, every table has heads for its columns and rows', () => {
  const page = renderHtml(several);
  for (const [, picture = ''] of page.matchAll(/<svg class="gap[^>]*>([\s\S]*?)<\/svg>/g)) {
    expect(picture.startsWith('<title>') || page.includes('aria-label')).toBe(true);
  }
  for (const [, table = ''] of page.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)) {
    const heads = table.match(/<th scope="col">/g)?.length ?? 0;
    const [, body = ''] = table.split('<tbody>');
    for (const row of body.split('</tr>').filter((text) => text.includes('<tr>'))) {
      expect(row.match(/<t[hd][ >]/g)).toHaveLength(heads);
      expect(row.match(/<th scope="row">/g)).toHaveLength(1);
    }
  }
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
      ...(report.raters === undefined ? [] : ['']),
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
