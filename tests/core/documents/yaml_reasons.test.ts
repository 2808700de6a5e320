import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/core/documents/yaml.js';
import { line } from '../samples.js';

/* A person who never heard of scalars and mappings is told what is wrong and what to do. */

const problems = (text: string) => parseYaml(text).issues.map(line);

const COLON = 'there is a colon inside this text; put the text in quotes, or check where the next key starts';
const NO_KEY =
  'a text over several lines cannot be a key; check for a missing comma or colon, or put a text with a colon in quotes';
const AFTER = 'something follows a finished value; put a text in quotes as a whole, or check the indentation';
const UNCLOSED = 'a bracket or brace is not closed, or a line inside it is not indented further than its key';
const UNOPENED = 'a bracket or brace is closed that was never opened';
const EXPECTED = 'a key and a value were expected here, as in "key: value"; check the colon and the blank after it';
const GROUP = 'the keys of one group start in the same column; this one is indented differently';
const LIST = 'a list starts in the line after its key, or is written in brackets: [a, b]';
const BLOCK = 'after | or > a text starts in the next line; to start a text with | or >, put it in quotes';
const OPEN = 'a text in quotes is opened before this and never closed';
const TAB = 'a tab indents this; use blanks';

describe('what is written wrongly is told in plain words', () => {
  it.each([
    // Colons and keys
    ['note: he said: go', `1:7 ${COLON}`],
    ['a: 1 b: 2', `1:4 ${COLON}`],
    ['a: b\n  c: d', `1:4 ${COLON}`],
    ['a: 1\njunk\nb: 2', `2:1 ${NO_KEY}`],
    ['{"a": 1\n "b": 2}', `1:7 ${NO_KEY}`],
    ['a: b\nc', `2:1 ${EXPECTED}`],
    ['a:\n- b\n-c', `3:1 ${EXPECTED}`],
    ['a: b\n\u00a0\u00a0c: d\ne', `3:1 ${EXPECTED}`],
    [`${'k'.repeat(1100)}: 1`, '1:1 this key has more than 1,024 characters; check the quotes here'],
    ['[a]: b', '1:1 a key is a text, not a list or a group of keys'],
    ['{a: 1}: b', '1:1 a key is a text, not a list or a group of keys'],
    // Indentation
    ['a:\n  b: 1\n c: 2', `3:1 ${GROUP}`],
    ['a:\n - b\n c: 1', `3:1 ${GROUP}`],
    ['- a: 1\n b: 2', '2:1 a line of a list was expected here, as in "- value"'],
    ['- a\nb: 1', `2:1 ${AFTER}`],
    ['a:\n\t- b', `2:1 ${TAB}`],
    ['\ta: 1', `1:1 ${TAB}`],
    ['a: - b', `1:4 ${LIST}`],
    // Quotes
    ['a: "x', `1:6 ${OPEN}`],
    ["a: 'x", `1:6 ${OPEN}`],
    ['a: "x" y', `1:8 ${AFTER}`],
    ["a: 'it's'", `1:8 ${AFTER}`],
    ['a: "\\q"', '1:5 \\q means nothing in double quotes; for a backslash write \\\\, or use single quotes'],
    ['a: "C:\\Users"', '1:7 \\Users" means nothing in double quotes; for a backslash write \\\\, or use single quotes'],
    ['a: "x"#y', '1:7 a comment (#) needs a blank before it; to write # as text, put the text in quotes'],
    ['a: @home', '1:4 a text cannot start with @ unless it is in quotes'],
    ['a: `x`', '1:4 a text cannot start with ` unless it is in quotes'],
    ['a: %', '1:4 a text cannot start with % unless it is in quotes'],
    ['a: , b', '1:4 a text cannot start with , unless it is in quotes'],
    ['a: |x\n  y', `1:5 ${BLOCK}`],
    ['a: > 5\n', `1:6 ${BLOCK}`],
    // Brackets
    ['a: [1,\n', `2:1 ${UNCLOSED}`],
    ['a: {b: 1\nc: 2', `2:1 ${UNCLOSED}`],
    ['{"a": [1, 2}', `1:12 ${UNCLOSED}`],
    ['a: [1]]', `1:7 ${UNOPENED}`],
    ['a: }', `1:4 ${UNOPENED}`],
    ['a: [1,,2]', '1:7 there is a comma too many'],
    ['{"a" 1}', '1:6 a comma is missing before this'],
    ['a: {b: - c}', '1:8 inside brackets and braces a group is written {key: value} and a list [a, b]'],
    ['--- a: 1', '1:5 nothing but --- may stand in this line'],
  ])('%j', (text, expected) => {
    const [first, ...others] = problems(text);
    expect(first).toBe(expected);
    expect(others.length).toBeLessThan(3);
  });

  it('every line that is wrong, in their order, at most twenty', () => {
    expect(problems('a: @x\nb: "\\q"\nc: 1\nc: 2\nd: !x 1')).toEqual([
      '1:4 a text cannot start with @ unless it is in quotes',
      '2:5 \\q means nothing in double quotes; for a backslash write \\\\, or use single quotes',
      '4:1 the key "c" is there twice',
      '5:4 tags (!name) are not allowed; to write ! as text, put the text in quotes',
    ]);
    expect(problems(Array.from({ length: 30 }, (_, n) => `k${n}: @x`).join('\n'))).toHaveLength(20);
  });

  it('one mistake in a line is one problem', () => {
    expect(problems('a: b: c: d: e: f')).toEqual([`1:4 ${COLON}`]);
  });
});

it('law: whatever is written, nobody reads the words of a parser', () => {
  const marks = [
    'a',
    ': ',
    ':',
    '\n',
    '  ',
    '\n  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&x',
    '*x',
    '!',
  ];
  const others = ['? ', '#', ' # ', '%', '@', '\t', '---\n', '...\n', '1', '012', '\\', '\r\n', '<<: ', '\u00a0'];
  const text = fc.array(fc.constantFrom(...marks, ...others), { maxLength: 30 }).map((parts) => parts.join(''));
  const jargon =
    /scalar|mapping|sequence|implicit|indicator|\bnode|token|\bflow|compact|collection|undefined|unresolved|[Uu]nexpected/;
  fc.assert(
    fc.property(text, (written) => {
      const { issues, value } = parseYaml(written);
      for (const { message, line: at, column } of issues) {
        expect(message).not.toMatch(jargon);
        expect(message).not.toMatch(/\$|\.$|^$/);
        expect([at, column]).toEqual([expect.any(Number), expect.any(Number)]);
      }
      expect(issues.length > 0).toBe(value === undefined);
      expect(issues.length).toBeLessThanOrEqual(20);
    }),
    { numRuns: 5000 },
  );
});
