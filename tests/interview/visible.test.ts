import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, visibleJson, visibleLines } from '../../src/core/visible.js';

describe('visible', () => {
  it.each([
    ['plain text', 'plain text'],
    ['Grüße, “quotes” – dash… · ½ café', 'Grüße, “quotes” – dash… · ½ café'],
    ['\u001b[2J', '\\u{1b}[2J'],
    ['\u009b2J', '\\u{9b}2J'],
    ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['pay\u200bpal', 'pay\\u{200b}pal'],
    ['soft\u00adhyphen', 'soft\\u{ad}hyphen'],
    ['\ufeffstart', '\\u{feff}start'],
    ['two\nlines\r\n\tand', 'two\\nlines\\r\\n\\tand'],
    ['\u2028', '\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u3164', '\\u{3164}'],
    ['\ufffe\ufdd0', '\\u{fffe}\\u{fdd0}'],
  ])('shows %j as %j', (text, shown) => expect(visible(text)).toBe(shown));

  it.each([
    ['emoji families', '👨‍👩‍👧 👍🏽 ❤️ 1️⃣ 🇩🇪 🏳️‍🌈'],
    ['CJK and its variants', '漢字 葛\u{e0100}'],
    ['Persian words', 'می\u200cخواهم'],
    ['Devanagari', 'क्\u200dष'],
    ['combining accents', 'e\u0301'],
  ])('leaves %s alone', (_what, text) => expect(visible(text)).toBe(text));

  it('escapes joiners that join nothing', () => {
    expect(visible('a\u200db')).toBe('a\\u{200d}b');
    expect(visible('ab\u200c')).toBe('ab\\u{200c}');
    expect(visible('x\ufe0f')).toBe('x\\u{fe0f}');
  });

  it('leaves nothing that steers a terminal, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u);
        expect(visible(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps line breaks, however they are written, where lines are wanted', () => {
    expect(visibleLines('a\r\nb\rc\n\u0007')).toEqual(['a', 'b', 'c', '\\u{7}']);
  });
});

describe('visibleJson', () => {
  it('means the same and holds nothing that steers, hides or is obeyed', () => {
    const piece = fc.constantFrom(
      '\u202e',
      '\u0085',
      '##vso[x]',
      '##[group]',
      '\ufeff',
      '\u{e0041}',
      '\n::error::',
      '\ud800',
      '"',
      '\\',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.dictionary(text, text), (value) => {
        const json = visibleJson(JSON.stringify(value, null, 2));
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\w*\[|^\s*::/mu);
      }),
      { numRuns: 1000 },
    );
  });
});
