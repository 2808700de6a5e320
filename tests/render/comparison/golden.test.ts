import { describe, expect, test } from 'vitest';
import { type ComparisonFormatName, comparisonFormats } from '../../../src/render/comparison/index.js';
import { languages } from '../../../src/render/language/index.js';
import type { RenderOptions } from '../../../src/render/renderer.js';
import { hostile, nothing, rounds, trend, twice } from './literal.js';

const plain: RenderOptions = { width: 80, color: 0, unicode: true };
const german = await languages.de.load();

const variants: readonly (readonly [string, ComparisonFormatName, RenderOptions])[] = [
  ['terminal-40.golden.txt', 'terminal', { ...plain, width: 40 }],
  ['terminal-80.golden.txt', 'terminal', plain],
  ['terminal-120.golden.txt', 'terminal', { ...plain, width: 120 }],
  ['terminal-80-ascii.golden.txt', 'terminal', { ...plain, unicode: false }],
  ['terminal-80-said.golden.txt', 'terminal', { ...plain, bars: false }],
  ['terminal-80.de.golden.txt', 'terminal', { ...plain, language: german }],
  ['markdown.golden.md', 'markdown', plain],
  ['html.golden.html', 'html', plain],
];

const some = new Set(['terminal-80.golden.txt', 'markdown.golden.md', 'terminal-80-said.golden.txt']);

const RUNS = Object.entries({ twice, trend, rounds, nothing, hostile }).flatMap(([name, compared]) =>
  variants
    .filter(([variant]) => name === 'twice' || name === 'trend' || some.has(variant))
    .map(([variant, format, options]) => [`${name}.${variant}`, compared, format, options] as const),
);

describe('what changed', () => {
  test.each(RUNS)('%s', async (file, compared, format, options) => {
    const text = (await comparisonFormats[format].load())(compared, options);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]\n/);
    await expect(text).toMatchFileSnapshot(`../golden/comparison-${file}`);
  });
});
