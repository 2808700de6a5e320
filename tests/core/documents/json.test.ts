import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickJson } from '../../../src/core/documents/json.js';

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('JSON that somebody should look at more closely is not taken quickly', () => {
  it.each([
    ['a key twice', '{"a": 1, "a": 2}'],
    ['a key twice, deeper', '{"a": [{"b": {"c": 1, "c": 2}}]}'],
    ['a key twice, written otherwise', '{"a": 1, "\\u0061": 2}'],
    ['a key twice, with blanks', '{"a" : 1,\n"a"\t\r\n: 2}'],
    ["a key of every object's prototype", '{"__proto__": 1}'],
    ['the same, hidden in an escape', '{"a": {"\\u005f_proto__": 1}}'],
    ['65 lists inside each other', deep(65)],
    ['a comma too many', '{"a": 1,}'],
    ['a text left open', '{"a": "1}'],
    ['a comment', '{"a": 1} // one'],
    ['a number that JSON does not know', '{"a": NaN}'],
    ['two values', '{} {}'],
    ['nothing', ''],
    ['a long text', `{"a": "${'x'.repeat(100_000)}"}`],
  ])('%s', (_name, text) => {
    expect(quickJson(text)).toBeNull();
  });
});

describe('what is taken', () => {
  it.each([
    ['a colon after a text that is no key', '["a", ": b", {"c": "d: e"}]'],
    ['quotes inside a text', '{"a": "he said \\"b\\": no", "b": "\\\\"}'],
    ['brackets inside a text', `{"a": "${'['.repeat(100)}"}`],
    ['64 lists inside each other', deep(64)],
    ['a key in two groups', '{"a": {"x": 1}, "b": {"x": 2}}'],
    ['an empty key', '{"": 1}'],
    ['keys that only look inherited', '{"constructor": 1, "toString": 2, "hasOwnProperty": 3}'],
    ['a list twice as long as it is deep', '[[], [], {}]'],
    ['null', 'null'],
  ])('%s', (_name, text) => {
    expect(quickJson(text)).toEqual({ value: JSON.parse(text) });
  });
});

it('law: every JSON text without a repeated key is read as JSON.parse reads it', () => {
  const json = fc.jsonValue({ maxDepth: 6 }).filter((value) => !JSON.stringify(value).includes('"__proto__"'));
  fc.assert(
    fc.property(json, fc.constantFrom(0, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(quickJson(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
});
