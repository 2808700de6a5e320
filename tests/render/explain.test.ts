import { describe, expect, test } from 'vitest';
import { sensitivityOf } from '../../src/core/report/sensitivity.js';
import { workingsOf } from '../../src/render/document/workings.js';
import { explainDocument } from '../../src/render/explain/document.js';
import { type ExplainFormatName, explainFormats } from '../../src/render/explain/index.js';
import { english } from '../../src/render/language/english.js';
import { languages } from '../../src/render/language/index.js';
import { empty, rich } from './fixtures.js';
import { hostile } from './hostile.js';

const plain = { width: 80, color: 0, unicode: true } as const;
const variants: readonly [string, ExplainFormatName, object][] = [
  ['terminal-80.golden.txt', 'terminal', plain],
  ['terminal-40.golden.txt', 'terminal', { ...plain, width: 40 }],
  ['markdown.golden.md', 'markdown', plain],
  ['json.golden.json', 'json', plain],
  ['terminal-80.de.golden.txt', 'terminal', { ...plain, language: await languages.de.load() }],
];

describe.each(Object.entries({ rich, empty, hostile }))('%s', (name, report) => {
  test.each(variants)('%s', async (variant, format, options) => {
    const renderer = await explainFormats[format].load();
    const sensitivity = sensitivityOf(report);
    const text = renderer({ report, area: null, sensitivity }, options as typeof plain);
    expect(text).toMatch(/[^\n]\n$/);
    await expect(text).toMatchFileSnapshot(`golden/explain-${name}.${variant}`);
  });
});

test('one area alone is the same as among all', () => {
  const all = explainDocument({ report: rich, area: null, sensitivity: null }).front;
  for (const { rubric, title } of workingsOf(rich, english)) {
    const [, ...own] = explainDocument({ report: rich, area: rubric, sensitivity: null }).front;
    expect(own).toEqual(all.filter((section) => section.title === title));
  }
});

test('table and lines say the same numbers', () => {
  for (const { table, lines } of workingsOf(rich, english)) {
    expect(lines).toHaveLength(table.rows.length);
    for (const [index, [title = '', , weight = '', claimed = '', , adds = '']] of table.rows.entries()) {
      expect(lines[index]).toContain(title);
      if (claimed !== '') expect(lines[index]).toContain(`claimed ${claimed}`);
      if (adds !== '') expect(lines[index]).toContain(`weight ${weight} adds ${adds}`);
    }
  }
});
