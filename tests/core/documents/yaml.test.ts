import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/core/documents/yaml.js';
import { line } from '../samples.js';

const problems = (text: string) => parseYaml(text).issues.map(line);

describe('YAML that means two things, or more than it says, is refused with its place', () => {
  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3', ['3:1 the key "a" is there twice']],
    ['a key twice, deeper', 'a:\n  - {b: 1, b: 2}', ['2:12 the key "b" is there twice']],
    ['1 and "1"', '1: a\n"1": b', ['2:1 the key "1" is there twice']],
    ['true and "true"', 'true: a\n"true": b', ['2:1 the key "true" is there twice']],
    ['a key twice, written otherwise', '{"a": 1, "\\u0061": 2}', ['1:10 the key "a" is there twice']],
    ['a tag', 'a: !!str 1', ['1:4 tags (!name) are not allowed; to write ! as text, put the text in quotes']],
    [
      'a tag of its own',
      'a: 1\nb: !secret x',
      ['2:4 tags (!name) are not allowed; to write ! as text, put the text in quotes'],
    ],
    [
      'a tag on a list',
      'a: !!set\n  - b',
      ['1:4 tags (!name) are not allowed; to write ! as text, put the text in quotes'],
    ],
    ['an anchor', 'a: &x 1', ['1:4 anchors (&name) are not allowed; to write & as text, put the text in quotes']],
    [
      'an anchor on a group',
      'a: &x\n  b: 1',
      ['1:4 anchors (&name) are not allowed; to write & as text, put the text in quotes'],
    ],
    [
      'an alias',
      'a: &x 1\nb: *x',
      [
        '1:4 anchors (&name) are not allowed; to write & as text, put the text in quotes',
        '2:4 aliases (*name) are not allowed; write the value out',
      ],
    ],
    ['a merge key', 'a: {b: 1}\n<<: {c: 2}', ['2:1 merge keys (<<) are not allowed']],
    ['a directive', '%YAML 1.2\n---\na: 1', ['1:1 directives (%…) are not allowed']],
    ['a second document', 'a: 1\n---\nb: 2', ['2:1 a second document starts here; one file holds one']],
    ['a list as a key', '? [a]\n: b', ['1:3 a key is a text, not a list or a group of keys']],
    ['a key libraries stumble over', 'a:\n  __proto__: {b: 1}', ['2:3 the key __proto__ is not allowed']],
    ['nothing but comments', '# to do\n', ['1:1 there is nothing in this file but comments']],
    ['nothing at all', '', ['1:1 there is nothing in this file but comments']],
  ])('%s', (_name, text, found) => {
    expect(problems(text)).toEqual(found);
  });

  it('a document with a problem has no value that somebody could go on with', () => {
    expect(parseYaml('a: 1\na: 2').value).toBeUndefined();
  });
});

describe('broken YAML says where it breaks', () => {
  it.each([
    ['a list left open', 'a: [1,\n', '2:1'],
    ['a text left open', 'a: "x', '1:6'],
    ['a tab as indentation', 'a:\n\t- b', '2:1'],
    ['two keys in one line', 'a: b: c', '1:4'],
    ['an escape that is none', 'a: "\\q"', '1:5'],
    ['a comma forgotten in JSON', '{"a": 1\n "b": 2}', '1:7'],
  ])('%s', (_name, text, place) => {
    const [first = ''] = problems(text);
    expect(first.slice(0, place.length + 1)).toBe(`${place} `);
    expect(first).not.toMatch(/\.$|at line|\n/);
  });
});

describe('what is fine', () => {
  it.each([
    ['line ends of Windows', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['JSON', '{"a": [1, null, true]}', { a: [1, null, true] }],
    ['one document with its marks', '---\na: 1\n...\n', { a: 1 }],
    ['a percent sign inside a block', 'a: |\n  %YAML\n', { a: '%YAML\n' }],
    ['stars and ampersands in quotes', 'a: "*x & &y"', { a: '*x & &y' }],
    // YAML 1.2: yes, no, on, off are words, and days are texts.
    ['words that were booleans once', 'a: yes\nb: no\nc: off', { a: 'yes', b: 'no', c: 'off' }],
    ['days', 'a: 2026-11-20', { a: '2026-11-20' }],
    ['a number with underscores is a text', 'a: 1_000', { a: '1_000' }],
    ['keys are texts', '1: a\nnull: b', { 1: 'a', null: 'b' }],
  ])('%s', (_name, text, value) => {
    const document = parseYaml(text);
    expect(document.issues).toEqual([]);
    expect(document.value).toEqual(value);
  });
});

describe('a value is found again in the text', () => {
  const document = parseYaml('items:\n  - id: a\n    ask: x\n  - {id: b, ask: {self: y}}\n');
  it.each([
    ['the key', ['items'], 1, 1],
    ['a member of a list', ['items', 1], 4, 5],
    ['a key in it', ['items', 0, 'ask'], 3, 5],
    ['deeper, in one line', ['items', 1, 'ask', 'self'], 4, 19],
    ['a missing key: its parent', ['items', 0, 'title'], 2, 5],
    ['a missing member: the list', ['items', 7], 1, 1],
    ['nothing: the document', [], 1, 1],
    ['below a value: the value', ['items', 0, 'id', 'x', 'y'], 2, 5],
  ])('%s', (_name, path, atLine, column) => {
    expect(document.locate(path)).toEqual({ line: atLine, column });
  });
});

describe('attacks end early, with a reason', () => {
  const TOO_DEEP = 'nested more than 64 deep; no file of ours is';
  it.each([
    ['lists', '['.repeat(100_000), '1:65'],
    ['lists, closed', '['.repeat(10_000) + ']'.repeat(10_000), '1:65'],
    ['groups', '{"a":'.repeat(50_000), '1:321'],
    ['dashes', '- '.repeat(50_000), '1:129'],
    ['indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), '65:66'],
  ])('%s nested without end', (_name, text, place) => {
    expect(problems(text)).toEqual([`${place} ${TOO_DEEP}`]);
  });

  it('64 deep is fine, 65 is not', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(problems(nested(64))).toEqual([]);
    expect(problems(nested(65))).toEqual([`1:65 ${TOO_DEEP}`]);
  });

  it('a thousand aliases are told twenty times', () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 1000 }, (_, n) => `b${n}: *a`).join('\n')}`;
    expect(problems(bomb)).toHaveLength(20);
  });

  it('ten thousand keys are no problem, and the one that is there twice is found', () => {
    const keys = Array.from({ length: 10_000 }, (_, n) => `k${n}: ${n}`).join('\n');
    expect(problems(keys)).toEqual([]);
    expect(problems(`${keys}\nk7: 0`)).toEqual(['10001:1 the key "k7" is there twice']);
  });
});

it('law: whatever JSON can say comes back as it was', () => {
  const json = fc.jsonValue({ maxDepth: 5 }).filter((value) => !JSON.stringify(value).includes('"__proto__"'));
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify(value);
      const document = parseYaml(text);
      expect(document.issues).toEqual([]);
      // −0 is 0 in JSON.
      expect(document.value).toEqual(JSON.parse(text));
      expect(parseYaml(JSON.stringify(value, null, 2)).value).toEqual(JSON.parse(text));
    }),
  );
});
