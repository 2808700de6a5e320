import { describe, expect, test } from 'vitest';
import { formats, type RenderOptions, render, type TextFormatName } from '../../src/render/index.js';
import { languages } from '../../src/render/language/index.js';
import { empty, quick, rich } from './fixtures.js';
import { hostile, hostileSeveral } from './hostile.js';
import { several } from './several.js';

/** Reviewed as text: a change in what people read shows up as a diff. */

const plain: RenderOptions = { width: 80, color: 0, unicode: true };
const variants: readonly [string, TextFormatName, RenderOptions][] = [
  ['terminal-80', 'terminal', plain],
  ['terminal-40', 'terminal', { ...plain, width: 40 }],
  ['terminal-120', 'terminal', { ...plain, width: 120 }],
  ['terminal-80-ascii', 'terminal', { ...plain, unicode: false }],
  ['terminal-80-said', 'terminal', { ...plain, bars: false }],
  ['terminal-80-color', 'terminal', { ...plain, color: 1 }],
  ['markdown', 'markdown', plain],
  ['sponsor-terminal-80', 'terminal', { ...plain, edition: 'sponsor' }],
  ['leader-terminal-80', 'terminal', { ...plain, edition: 'leader' }],
  ['sponsor-html', 'html', { ...plain, edition: 'sponsor' }],
  ['html', 'html', plain],
  ['csv', 'csv', plain],
  ['json', 'json', plain],
];

/** The style sheet and the data for programs, which html.test.ts holds to their source, would be in every page once more. */
function withoutCopies(text: string): string {
  return text.replace(/(<style>)[\s\S]*(<\/style>)/, '$1$2').replace(/(<script [^>]*>).*(<\/script>)/, '$1$2');
}

const german: RenderOptions = { ...plain, language: await languages.de.load() };
const inGerman: readonly [string, TextFormatName, RenderOptions][] = [
  ['terminal-80.de', 'terminal', german],
  ['markdown.de', 'markdown', german],
  ['html.de', 'html', german],
];

describe.each(Object.entries({ rich, empty, hostile, quick, several, hostileSeveral }))('%s', (fixture, report) => {
  test.each([...variants, ...inGerman])('%s', async (variant, format, options) => {
    const file = `golden/${fixture}.${variant}.golden.${formats[format].extension}`;
    await expect(withoutCopies(await render(report, format, options))).toMatchFileSnapshot(file);
  });
});
