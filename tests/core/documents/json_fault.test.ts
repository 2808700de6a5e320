import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/core/documents/json_fault.js';

/* Every runtime words the errors of JSON.parse in its own way; a person is told by us what is wrong, and where. */

const fault = (text: string) => {
  const found = jsonFault(text);
  return found === null ? null : `${found.line}:${found.column} ${found.message}`;
};

const CUT_TEXT = 'the JSON ends in the middle of a text; it was cut off here';
const CUT_VALUE = 'the JSON ends in the middle of a value; it was cut off here';
const SINGLE = 'JSON puts keys and texts in double quotes ("), not in single ones';
const COMMENT = 'comments are not allowed in JSON';
const LINE_END = 'a text in quotes ends in its line; its closing quote is missing, or a line break is written \\n';
const cutBefore = (missing: string) => `the JSON ends before its closing "${missing}"; it was cut off here`;

describe('what is wrong is told in plain words', () => {
  it.each([
    // Cut off
    ['{', `1:2 ${cutBefore('}')}`],
    ['{"a"', `1:5 ${cutBefore('}')}`],
    ['{"a":\n', `2:1 ${cutBefore('}')}`],
    ['{"a": [1, {"b": 2', `1:18 ${cutBefore('}]}')}`],
    ['['.repeat(20), `1:21 ${cutBefore(`${']'.repeat(10)}…`)}`],
    ['{"a": "on', `1:10 ${CUT_TEXT}`],
    ['{"a": "one\\', `1:12 ${CUT_TEXT}`],
    ['{"a": "one\\u00', `1:15 ${CUT_TEXT}`],
    ['{"a": tru', `1:10 ${CUT_VALUE}`],
    ['{"a": -', `1:8 ${CUT_VALUE}`],
    ['{"a": 1.', `1:9 ${CUT_VALUE}`],
    ['{"a": 1.5e', `1:11 ${CUT_VALUE}`],
    // Commas and colons
    ['{"a": 1,}', '1:9 there is a comma too many before this'],
    ['{"a": 1,, "b": 2}', '1:9 there is a comma too many'],
    ['[1, 2,\n]', '2:1 there is a comma too many before this'],
    ['[,1]', '1:2 there is a comma too many'],
    ['{"a": 1\n "b": 2}', '2:2 expected "," or "}" after a value, found a text in quotes'],
    ['[1 2]', '1:4 expected "," or "]" after a value, found "2"'],
    ['{"a" 1}', '1:6 expected ":" after the key "a", found "1"'],
    ['{"a"}', '1:5 expected ":" after the key "a", found "}"'],
    ['{"a": }', '1:7 expected a value after the key "a", found "}"'],
    ['{"a": , "b": 1}', '1:7 expected a value after the key "a", found ","'],
    ['{"a": [1}', '1:9 expected "," or "]" after a value, found "}"'],
    ['[}', '1:2 expected a value, found "}"'],
    ['{]', '1:2 expected a key in double quotes, found "]"'],
    // Quotes
    ["{'a': 1}", `1:2 ${SINGLE}`],
    [`{"a": 'one'}`, `1:7 ${SINGLE}`],
    ['{a: 1}', '1:2 a key stands in double quotes, as in "a"'],
    ['{1: 1}', '1:2 a key stands in double quotes, as in "1"'],
    ['{"a": one}', '1:7 one is no value of JSON; a text stands in double quotes'],
    [
      '{"a": "he said "go" to us"}',
      '1:17 expected "," or "}" after a value, found "g"; inside a text a quote is written \\"',
    ],
    ['{"a": "one\n  two"}', `1:11 ${LINE_END}`],
    ['{"a": "one\ttwo"}', '1:11 a text cannot hold the control character U+0009; it is written \\u0009'],
    ['{"a": “one”}', '1:7 expected a value, found the character U+201C'],
    // Values that others write
    ['{"a": NaN}', '1:7 NaN is written null in JSON'],
    ['{"a": -Infinity}', '1:7 -Infinity is written null in JSON'],
    ['{"a": True}', '1:7 True is written true in JSON'],
    ['{"a": None}', '1:7 None is written null in JSON'],
    ['{"a": constructor}', '1:7 constructor is no value of JSON; a text stands in double quotes'],
    ['{"a": 012}', '1:7 012 is no number as JSON writes it'],
    ['{"a": .5}', '1:7 .5 is no number as JSON writes it'],
    ['{"a": +1}', '1:7 +1 is no number as JSON writes it'],
    [`{"a": 1${'x'.repeat(60)}}`, `1:7 1${'x'.repeat(39)}… is no number as JSON writes it`],
    // Escapes
    ['{"a": "C:\\Users"}', '1:10 \\U means nothing in JSON; a backslash is written \\\\'],
    ['{"a": "\\u12x4"}', '1:8 after \\u a text needs four hexadecimal digits'],
    // Comments, ends
    ['{"a": 1 // one\n}', `1:9 ${COMMENT}`],
    ['# mine\n{"a": 1}', `1:1 ${COMMENT}`],
    ['{"a": 1} {"a": 2}', '1:10 a second value starts here; only one may stand here'],
    ['{"a": 1}}', '1:9 this "}" closes nothing; there is one too many'],
    ['{"a": 1};', '1:9 the JSON ended before this; nothing may follow it'],
    ['\ufeff{"a": 1}', '1:1 expected a value, found the character U+FEFF'],
    ['{"a":\u00a01}', '1:6 expected a value, found the character U+00A0'],
  ])('%s → %s', (text, problem) => {
    expect(fault(text)).toBe(problem);
  });
});

describe('others say what is wrong with', () => {
  it.each([
    ['nothing', ' \n'],
    ['65 lists inside each other', '['.repeat(65)],
  ])('%s', (_name, text) => {
    expect(jsonFault(text)).toBeNull();
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('law: there is a fault where JSON.parse throws, and nowhere else', () => {
  const json = fc
    .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'))
    .map(([value, space]) => JSON.stringify(value, null, space));

  it('in texts with one mark changed, left out or added', () => {
    const mark = fc.constantFrom(...'{}[]:,"\\ \n\t01-+.eEtfnu\'/\0\u00a0\u2028');
    const edit = fc.record({ at: fc.nat(), mark: fc.oneof(mark, fc.constant('')), taken: fc.nat({ max: 2 }) });
    fc.assert(
      fc.property(json, edit, (text, { at, mark: put, taken }) => {
        const start = at % (text.length + 1);
        const edited = `${text.slice(0, start)}${put}${text.slice(start + taken)}`;
        fc.pre(edited.trim() !== '' || edited === '');
        expect(jsonFault(edited) === null, edited).toBe(isJson(edited) || edited === '');
      }),
      { numRuns: 3000 },
    );
  });

  it('in texts that are cut off: never later than the cut', () => {
    fc.assert(
      fc.property(json, fc.nat(), (text, at) => {
        const cut = text.slice(0, at % text.length);
        const found = jsonFault(cut);
        expect(found === null).toBe(isJson(cut) || cut.trim() === '');
        if (found !== null && cut.trim() !== '') expect(found.message).toContain('it was cut off here');
      }),
      { numRuns: 500 },
    );
  });
});

it('a long text takes one walk', () => {
  const text = `{"a": "${'\\u00e4'.repeat(300_000)}`;
  expect(jsonFault(text)?.column).toBe(text.length + 1);
});
