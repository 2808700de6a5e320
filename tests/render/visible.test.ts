import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/render/visible.js';
import { visibleReport } from '../../src/render/visible-report.js';
import { rich } from './fixtures.js';
import { ATTACKS, hostile } from './hostile.js';

describe('shown as an escape', () => {
  test.each([
    ['escape sequence', '\u001b[31m', '\\u{1b}[31m'],
    ['C1', '\u009b1m', '\\u{9b}1m'],
    ['NUL, BEL, DEL', '\0\u0007\u007f', '\\u{0}\\u{7}\\u{7f}'],
    ['line end', 'a\nb', 'a\\nb'],
    ['tab, return', '\t\r', '\\t\\r'],
    ['bidi override', 'a\u202eb', 'a\\u{202e}b'],
    ['bidi isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['zero width', 'a\u200b\u2060\ufeffb', 'a\\u{200b}\\u{2060}\\u{feff}b'],
    ['joiner between Latin letters', 'a\u200db', 'a\\u{200d}b'],
    ['soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['separators', '\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['tag character', '\u{1f3f4}\u{e0067}', '\u{1f3f4}\\u{e0067}'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\\u{d800}b\\u{dc00}'],
    ['Hangul filler', '\u3164', '\\u{3164}'],
    ['variation selector on nothing', ' \ufe0f', ' \\u{fe0f}'],
    ['selector supplement off an ideograph', 'a\u{e0100}', 'a\\u{e0100}'],
    ['GitHub workflow command', '::error::x', '\\u{3a}:error\\u{3a}:x'],
    ['Azure command', '##vso[task.x]y', '\\u{23}#vso[task.x]y'],
    ['Azure formatting', '##[error]', '\\u{23}#[error]'],
    ['TeamCity message', "##teamcity[x 'y']", "\\u{23}#teamcity[x 'y']"],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('left alone', () => {
  test.each([
    ['', 'plain text: 50 % #1 a:b ## heading', 'é ü ß', '日本語', 'עברית', 'مرحبا', 'e\u0301', '15\u00a0%'],
    ['👩‍💻', '👨‍👩‍👧‍👦', '👍🏽', '👩🏽‍🚀', '⚠️', '1️⃣', '🇩🇪', '❤️‍🔥', '葛\u{e0100}', 'می\u200cخواهم', 'क्\u200dष'],
  ])('%s …', (...texts) => {
    for (const text of texts) expect(visible(text)).toBe(text);
  });

  test('newlines where asked, however they were written', () => {
    expect(visible('a\r\nb\nc\rd', { keepNewlines: true })).toBe('a\nb\nc\nd');
  });
});

const PRINTABLE = /^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*$/u;
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS));

test('whatever comes in, only printable text comes out, and a second pass changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = visible(text);
      expect(shown).toMatch(PRINTABLE);
      expect(shown).not.toContain('::');
      expect(visible(shown)).toBe(shown);
    }),
  );
});

test('a long text of joiners takes no time', () => {
  const start = performance.now();
  visible('\u200c\u200d'.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('visibleReport', () => {
  test('leaves a harmless report equal', () => {
    expect(visibleReport(rich)).toEqual(rich);
  });

  test('reaches every string', () => {
    const strings: string[] = [];
    JSON.stringify(visibleReport(hostile), (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.length).toBeGreaterThan(100);
    for (const text of strings) expect(text.replaceAll('\n', '')).toMatch(PRINTABLE);
  });

  test('a key called __proto__ stays data', () => {
    const report = { ...rich, profile: JSON.parse('{"__proto__": {"team_size": 1}}') };
    const { profile } = visibleReport(report);
    expect(Object.keys(profile)).toEqual(['__proto__']);
    expect(profile.team_size).toBeUndefined();
  });
});
