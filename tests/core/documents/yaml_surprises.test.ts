import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/core/answers/read.js';
import { parseYaml } from '../../../src/core/documents/yaml.js';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { line, problemsIn } from '../samples.js';

/*
 * threat-model row 14: what YAML readers do not agree on is refused or has one meaning, the same as in JSON.
 * Tags, anchors, directives, documents and keys that are there twice stand in yaml.test.ts.
 */

const meaning = (text: string) => {
  const { issues, value } = parseYaml(`a: ${text}`);
  expect(issues).toEqual([]);
  return (value as { a: unknown }).a;
};
const problems = (text: string) => parseYaml(text).issues.map(line);

describe('words and numbers without quotes', () => {
  it.each([
    // What other programs take for yes and no, days and numbers is a text here, as its author wrote it.
    ['yes', 'yes'],
    ['No', 'No'],
    ['on', 'on'],
    ['OFF', 'OFF'],
    ['y', 'y'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['1,000', '1,000'],
    ['0b101', '0b101'],
    ['1.0.0', '1.0.0'],
    ['=', '='],
    ['0.5h', '0.5h'],
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    // What everybody reads alike.
    ['true', true],
    ['True', true],
    ['FALSE', false],
    ['null', null],
    ['Null', null],
    ['~', null],
    ['', null],
    ['0', 0],
    ['-7', -7],
    ['1.50', 1.5],
    ['1e3', 1000],
    ['1E-2', 0.01],
    ['"012"', '012'],
    ["'yes'", 'yes'],
  ])('%s', (text, value) => {
    expect(meaning(text)).toEqual(value);
  });

  it.each([
    ['012', 'write 12'],
    ['-012', 'write -12'],
    ['00', 'write 0'],
    ['0o14', 'write 12'],
    ['0x1F', 'write 31'],
    ['+5', 'write 5'],
    ['.5', 'write 0.5'],
    ['5.', 'write 5'],
    ['01.5', 'write 1.5'],
    ['012e1', 'write 120'],
  ])('%s is not the same number to everybody', (text, advice) => {
    const expected = `${text} is not the same to all programs; ${advice}, or put it in quotes if it is a text`;
    expect(problems(`b: 1\na: ${text}`)).toEqual([`2:4 ${expected}`]);
  });

  it.each(['.inf', '-.Inf', '.NaN', '.nan', '1e999', '-1e400'])('%s is no number to count with', (text) => {
    const expected = `${text} is no number to count with; if it is a text, put it in quotes`;
    expect(problems(`a: [${text}]`)).toEqual([`1:5 ${expected}`]);
  });

  it('law: what is JSON as well has the meaning it has there', () => {
    const scalar = fc.oneof(
      fc.stringMatching(/^[-+]?[0-9]{1,4}(\.[0-9]{0,3})?([eE][-+]?[0-9]{1,3})?$/),
      fc.constantFrom('true', 'false', 'null', 'True', 'NULL', '~', '0x1', '0o7', '.5', '1.', '-0', '"a"', '"\\u0061"'),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(scalar, (text) => {
        const { issues, value } = parseYaml(`{"a": ${text}}`);
        let json: unknown;
        try {
          json = JSON.parse(`{"a": ${text}}`);
        } catch {
          // Only YAML knows it: then it is no number.
          if (issues.length === 0) expect(typeof (value as { a: unknown }).a).not.toBe('number');
          return;
        }
        if (issues.length === 0) expect(value).toEqual(json);
        // JSON has numbers that are too large to count with.
        else expect(Math.abs((json as { a: number }).a)).toBe(Number.POSITIVE_INFINITY);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('keys', () => {
  it.each([
    [
      'yes: 1\non: 2\nnull: 3\n~: 4\n1.0: 5\n012: 6\n2026-11-20: 7',
      ['yes', 'on', 'null', '~', '1.0', '012', '2026-11-20'],
    ],
    ['"1": a\n1.0: b', ['1', '1.0']],
    ['? a\n: b', ['a']],
    [': b', ['']],
  ])('are texts as they are written: %j', (text, keys) => {
    const { issues, value } = parseYaml(text);
    expect(issues).toEqual([]);
    expect(Object.keys(value as object)).toEqual(keys);
  });

  it.each([
    ['1: a\n"1": b', '2:1 the key "1" is there twice'],
    ["a: 1\n'a': 2", '2:1 the key "a" is there twice'],
    ['a: 1\n? a\n: 2', '2:3 the key "a" is there twice'],
    ['null: 1\n"null": 2', '2:1 the key "null" is there twice'],
    ['{a: 1, "\\x61": 2}', '1:8 the key "a" is there twice'],
    ['а: 1\nb: 2\nа: 3', '3:1 the key "\\u{430}" is there twice'],
    ['? [a]\n: b', '1:3 a key is a text, not a list or a group of keys'],
    ['? {a: 1}\n: b', '1:3 a key is a text, not a list or a group of keys'],
    ['a: {<<: {b: 1}}', '1:5 merge keys (<<) are not allowed'],
    ['a: 1\n"__proto__": {b: 1}', '2:1 the key __proto__ is not allowed'],
    ['{"\\u005f_proto__": 1}', '1:2 the key __proto__ is not allowed'],
  ])('%j', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});

describe('a key that only looks like one of ours is shown with its strange letters, and the one it looks like', () => {
  const HEAD =
    'format: 1\nsubject: {id: jd}\nrater: {id: r, relation: self}\npack: essentials@1.0.0\nanswered_on: 2026-11-20\n';
  const ID = 'expected an id: a–z first, then a–z, 0–9 or _, at most 40 characters';
  it.each([
    ['Cyrillic і', 'hir\u0456ng', 'hir\\u{456}ng'],
    [
      'Cyrillic а, е, о, р, с',
      '\u0441\u043e\u043c\u0440_\u0440l\u0430ns',
      '\\u{441}\\u{43e}\\u{43c}\\u{440}_\\u{440}l\\u{430}ns',
    ],
    ['Greek ο', 'f\u03bfrecasting', 'f\\u{3bf}recasting'],
    ['full width', '\uff48iring', '\\u{ff48}iring'],
    ['mathematical letters', '\u{1d421}iring', '\\u{1d421}iring'],
    ['a zero-width blank', 'hir\u200bing', 'hir\\u{200b}ing'],
    ['a soft hyphen', 'hir\u00ading', 'hir\\u{ad}ing'],
    ['a byte order mark', '\ufeffhiring', '\\u{feff}hiring'],
    ['a combining dot', 'hiri\u0307ng', 'hiri\\u{307}ng'],
    ['a dotless i', 'h\u0131ring', 'h\\u{131}ring'],
    ['a long s', 'foreca\u017fting', 'foreca\\u{17f}ting'],
    ['capitals', 'HIRING', 'HIRING'],
    ['mixed case', 'Hiring', 'Hiring'],
    ['a no-break blank', 'hiring\u00a0', 'hiring\\u{a0}'],
    ['a blank at the end', '"hiring "', 'hiring '],
  ])('%s', async (_name, key, shown) => {
    const plain = shown.startsWith('\\u{441}')
      ? 'comp_plans'
      : shown.includes('ecast') || shown.includes('eca\\')
        ? 'forecasting'
        : 'hiring';
    const written = key.startsWith('"') ? key : JSON.stringify(key);
    const text = `${HEAD}answers:\n  ${written}: {bench: 3}\n`;
    expect(problemsIn(await readSheet(text, 'yaml'))).toEqual([`7:3 ${ID}; found "${shown}" (${plain})`]);
  });

  it.each([
    ['the top', 'f\u043erm: full', '6:1', 'f\\u{43e}rm', 'form'],
    ['the context', 'profile: {r\u043ele: vp}', '6:11', 'r\\u{43e}le', 'role'],
    ['the context, full width', 'profile: {\uff54eam_size: 5}', '6:11', '\\u{ff54}eam_size', 'team_size'],
  ])('at %s', async (_name, text, place, shown, plain) => {
    const [problem] = problemsIn(await readSheet(`${HEAD}${text}\n`, 'yaml'));
    expect(problem).toMatch(new RegExp(`^${place} unknown key "`));
    expect(problem).toContain(`"${shown}"`);
    expect(problem).toMatch(new RegExp(`\\(${plain}\\)$`));
  });

  it('in a rubric', () => {
    const [problem] = problemsIn(parseRubric('f\u043ermat: 1\n')).filter((each) => each.includes('unknown'));
    expect(problem).toContain('1:1 unknown key "f\\u{43e}rmat"');
    expect(problem).toContain('(format)');
  });

  it('a word of a list', async () => {
    const problem = problemsIn(await readSheet(HEAD.replace('self', 's\u0435lf'), 'yaml'));
    expect(problem).toEqual([
      '3:16 expected one of self, manager, report, peer, sponsor, consultant; found "s\\u{435}lf" (self)',
    ]);
  });

  it('letters of other languages stay as they are where nothing is mistaken', async () => {
    const [umlaut] = problemsIn(await readSheet(`${HEAD}answers: {bänk: {}}\n`, 'yaml'));
    expect(umlaut).toContain('found "bänk"');
    const [name] = problemsIn(await readSheet(HEAD.replace('2026-11-20', 'Иван'), 'yaml'));
    expect(name).toContain('found "Иван"');
  });
});

describe('lines and columns', () => {
  it.each([
    ['a byte order mark', '\uFEFFa: 1\na: 2', '2:1'],
    ['line ends of Windows', 'a: 1\r\nb: 2\r\na: 3', '3:1'],
    ['tabs between', 'a:\t1\nb: 2\t\na:\t3', '3:1'],
    ['JSON with tabs', '{\n\t"a": 1,\n\t"b": {\n\t\t"c": 1\n\t},\n\t"a": 2\n}', '6:2'],
    ['letters of two units', 'b: 🙂🙂\na: "🙂"\na: 2', '3:1'],
  ])('%s', (_name, text, place) => {
    expect(problems(text)).toEqual([`${place} the key "a" is there twice`]);
  });
});
