import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownText } from '../../src/render/markdown/escape.js';
import { ATTACKS } from './hostile.js';

describe('reads as what was written', () => {
  test.each([
    ['Claimed 2.4, target 3.0; 15 % of 7 (a note).', 'Claimed 2.4, target 3.0; 15 % of 7 (a note).'],
    ['hiring-scorecard.md and comp_plans', 'hiring-scorecard.md and comp_plans'],
    ['a\n  b', 'a b'],
    ['3.0', '3.0'],
  ])('%s', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });
});

describe('means nothing to Markdown', () => {
  test.each([
    ['*bold* _it_ ~~s~~', '\\*bold\\* \\_it\\_ \\~\\~s\\~\\~'],
    ['`code`', '&#96;code&#96;'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['[a](b)', '\\[a\\]\\(b)'],
    ['![a](b)', '!\\[a\\]\\(b)'],
    ['a | b', 'a \\| b'],
    ['C:\\x', 'C:\\\\x'],
    ['$x$ {{x}}', '\\$x\\$ \\{\\{x\\}\\}'],
    ['# heading', '\\# heading'],
    ['- list', '\\- list'],
    ['+ list', '\\+ list'],
    ['--- rule', '\\--- rule'],
    ['=SUM(A1)', '\\=SUM(A1)'],
    ['1. number', '1\\. number'],
    ['2) number', '2\\) number'],
    ['> quote', '&gt; quote'],
    [':::note', '\\:::note'],
  ])('%s', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });
});

describe('no host makes a link of it', () => {
  test.each([
    ['see https://evil.example/a?b=1&c=2.', 'see `https://evil.example/a?b=1&c=2`.'],
    ['ftp://x HTTP://Y', '`ftp://x` `HTTP://Y`'],
    ['www.evil.example', '`www.evil.example`'],
    ['<https://x>', '&lt;`https://x`&gt;'],
    ['mail a.b@c.example!', 'mail `a.b@c.example`!'],
    ['@octocat @org/team', '`@octocat` `@org/team`'],
    ['#1 and !2 and &3', '`#1` and `!2` and `&3`'],
    ['owner/repo#12', '`owner/repo#12`'],
    ['GH-7', '`GH-7`'],
    ['@a#1https://x', '`@a#1https://x`'],
    ['first (#1), second', 'first (`#1`), second'],
    ['@a|@b', '`@a`\\|`@b`'],
    ['C# and @ and #', 'C# and @ and #'],
  ])('%s', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });
});

test('whatever is written: no tag, no link, even code spans, one line', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'[](){}<>!`@#:/\\*_~$|&1a. -+=w') }),
    fc.constantFrom(...ATTACKS),
  );
  fc.assert(
    fc.property(text, (written) => {
      const shown = markdownText(written);
      const outside = shown.replace(/`[^`]*`/g, 'code');
      expect(outside).not.toContain('`');
      expect(shown).not.toMatch(/[<>\n]|\]\(|``/);
      expect(outside).not.toMatch(/(?<!\\)(?:\\\\)*[*[\]|~$]|@\w|(?<!&)#\d|:\/\/|^[#\-+=:]|^\d+[.)](\s|$)/);
    }),
    { numRuns: 2000 },
  );
});

test('a long text takes no time', () => {
  const start = performance.now();
  for (const unit of ['a', '@', '.', 'a@', 'www.', ':/', '_', '#', '1.']) markdownText(unit.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(3000);
});
