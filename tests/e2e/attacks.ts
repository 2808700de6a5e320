/** Files made to exhaust whoever reads them: a megabyte is enough for each, most have eight. */

const MB = 1024 * 1024;
const NEARLY_8_MB = 8 * MB - 1000;

const HEAD = `format: 1
subject: {id: jd}
rater: {id: r, relation: self}
pack: essentials@1.0.0
answered_on: 2026-11-20
`;
const JSON_HEAD =
  '{"format":1,"subject":{"id":"jd"},"rater":{"id":"r","relation":"self"},"pack":"essentials@1.0.0","answered_on":"2026-11-20"';

const many = (count: number, line: (n: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, n) => line(n)).join(between);
const fill = (motif: string, most = NEARLY_8_MB) => motif.repeat(Math.floor(most / Buffer.byteLength(motif)));
const hiring = (members: string) => `${HEAD}answers:\n  hiring:\n${members}`;
const scorecard = (value: string) => hiring(`    scorecard: ${value}`);
const jsonScorecard = (value: string) => `${JSON_HEAD},"answers":{"hiring":{"scorecard":${value}}}}`;
const item = (id: string, more = '') =>
  `  - {id: ${id}, type: level, title: T, ask: Q, anchors: [a, b, c, d, e], screen: true${more}}\n`;
const rubric = (items: string, more = '') =>
  `format: 1\nid: bench\nversion: 1.0.0\ntitle: B\nabout: leader\nsummary: S\nitems:\n${items}${more}`;

const LONG = /the file has more than 2,000,000 characters/;
const MANY = /the file goes on after 100,000 words, marks and line breaks/;
const HUGE = /something of more than 100,000 characters starts here/;
const DEEP = /nested more than 64 deep/;
const SECOND = /a second document starts here/;
/** It is read, and fine or wrong as any other. */
const READ = /^/;

export interface Attack {
  readonly name: string;
  readonly file: string;
  readonly text: () => string;
  /** What `report` says. */
  readonly reason: RegExp;
}

const row = (name: string, file: string, text: () => string, reason: RegExp): Attack => ({ name, file, text, reason });

export const ATTACKS: readonly Attack[] = [
  // Aliases and tags
  row(
    'a bomb of aliases',
    'a.yaml',
    () => many(30, (n) => (n === 0 ? 'a0: &a0 [x, x]' : `a${n}: &a${n} [${fill(`*a${n - 1},`, 40)}]`)),
    /1:5: anchors \(&name\) are not allowed/,
  ),
  row('aliases without end', 'a.yaml', () => `a: &a [x]\n${many(300_000, (n) => `b${n}: *a`)}`, LONG),
  row('aliases, as many as are read', 'a.yaml', () => `a: {${'*,'.repeat(33_000)}`, /aliases \(\*name\)/),
  row('anchors on one value', 'a.yaml', () => `a: ${fill('&a ', MB)}`, MANY),
  row('tags on one value', 'a.yaml', () => `a: ${fill('! ', MB)}`, MANY),
  row('one tag', 'a.yaml', () => `a: ${fill('!', MB)}`, HUGE),
  // Depth
  row('lists in lists', 'a.yaml', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`, DEEP),
  row('groups in groups', 'a.yaml', () => `${'{a: '.repeat(100_000)}1${'}'.repeat(100_000)}`, DEEP),
  row('dashes in dashes', 'a.yaml', () => '- '.repeat(100_000), DEEP),
  row('keys in keys', 'a.yaml', () => '? '.repeat(100_000), DEEP),
  row('ever further indented', 'a.yaml', () => many(1900, (n) => `${' '.repeat(n)}a:`), DEEP),
  row('lists in lists, JSON', 'a.json', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`, DEEP),
  row('groups in groups, JSON', 'a.json', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, DEEP),
  row('in an answer, JSON', 'a.json', () => jsonScorecard(`${'['.repeat(40_000)}${']'.repeat(40_000)}`), DEEP),
  // Size
  row('larger than is read', 'a.yaml', () => `${HEAD}# ${'x'.repeat(8 * MB)}`, /This file is larger than 8 MB/),
  row('64 MB', 'a.json', () => ' '.repeat(64 * MB), /This file is larger than 8 MB/),
  row('a text of 7 MB', 'a.yaml', () => scorecard(`"${'x'.repeat(7 * MB)}"`), LONG),
  row('a text of 7 MB, JSON', 'a.json', () => jsonScorecard(`"${'x'.repeat(7 * MB)}"`), LONG),
  row('a text of 1 MB', 'a.yaml', () => scorecard(`"${'x'.repeat(MB)}"`), HUGE),
  row('a number of 7 MB', 'a.yaml', () => scorecard('1'.repeat(7 * MB)), LONG),
  row('a number of 7 MB, JSON', 'a.json', () => jsonScorecard('1'.repeat(7 * MB)), LONG),
  row('a number of 90 KB', 'a.json', () => jsonScorecard('1'.repeat(90_000)), /found Infinity|is no number/),
  row('an exponent of 90 KB', 'a.json', () => jsonScorecard(`1e${'9'.repeat(90_000)}`), /found Infinity|is no number/),
  row('a hexadecimal number of 90 KB', 'a.yaml', () => scorecard(`0x${'f'.repeat(90_000)}`), /is no number/),
  row('a folded text', 'a.yaml', () => scorecard(`>\n${fill('      x y\n', MB)}`), HUGE),
  row('a folded text of nothing', 'a.yaml', () => scorecard(`>\n      x\n${'\n'.repeat(MB)}      y\n`), HUGE),
  row(
    'texts of 90,000 characters',
    'a.yaml',
    () => hiring(many(21, (n) => `    k${n}: "${'x'.repeat(90_000)}"`)),
    READ,
  ),
  row(
    'blocks of 90,000 lines',
    'a.yaml',
    () => hiring(many(21, (n) => `    k${n}: |\n      x${'\n'.repeat(90_000)}`)),
    MANY,
  ),
  row('a key of 1 MB', 'a.yaml', () => `${HEAD}${'x'.repeat(MB)}: 1`, HUGE),
  row(
    'keys of 90,000 characters',
    'a.yaml',
    () => `${HEAD}${many(20, (n) => `? ${'k'.repeat(90_000)}${n}\n: 1`)}`,
    READ,
  ),
  row('an id of 1 MB', 'a.json', () => JSON_HEAD.replace('"jd"', `"${'x'.repeat(MB)}"`).concat('}'), HUGE),
  row(
    'a relation of 90 KB',
    'a.json',
    () => JSON_HEAD.replace('"self"', `"${'x'.repeat(90_000)}"`).concat('}'),
    /found "x{40}…"/,
  ),
  // Number of things
  row('200,000 keys', 'a.yaml', () => hiring(many(200_000, (n) => `    k${n}: 1`)), LONG),
  row('100,000 keys', 'a.yaml', () => hiring(many(100_000, (n) => `    k${n}: 1`)), MANY),
  row('200,000 keys, JSON', 'a.json', () => `{${many(200_000, (n) => `"k${n}":1`, ',')}}`, LONG),
  row('100,000 keys, JSON', 'a.json', () => `{${many(100_000, (n) => `"k${n}":1`, ',')}}`, MANY),
  row('12,000 keys', 'a.yaml', () => hiring(many(12_000, (n) => `    k${n}: 1`)), /hiring has no item k0/),
  row('12,000 keys at the top', 'a.yaml', () => `${HEAD}${many(12_000, (n) => `k${n}: 1`)}`, /unknown key "k0"/),
  row('12,000 times one key', 'a.yaml', () => hiring('    k: 1\n'.repeat(12_000)), /the key "k" is there twice/),
  row('90 KB of one key, JSON', 'a.json', () => `{${'"k":1,'.repeat(15_000)}"k":1}`, /the key "k" is there twice/),
  row('12,000 rubrics', 'a.yaml', () => `${HEAD}answers:\n${many(12_000, (n) => `  r${n}: {}`)}`, /asks no rubric r0/),
  row(
    '8,000 pieces of evidence',
    'a.yaml',
    () => scorecard(`\n      value: 3\n      evidence:\n${'        - {kind: crm}\n'.repeat(8000)}`),
    /at most 50/,
  ),
  row('a list of 30,000', 'a.yaml', () => scorecard(`[${'a,'.repeat(30_000)}]`), /expected a level/),
  row('lists without end', 'a.yaml', () => fill('- 1\n', MB), MANY),
  row('commas without end', 'a.yaml', () => `[${fill(',', MB)}]`, MANY),
  row('empty groups without end, JSON', 'a.json', () => `[${fill('{},', MB)}{}]`, MANY),
  // Mistakes
  row(
    '7,000 wrong states',
    'a.yaml',
    () => hiring(many(7000, (n) => `    k${n}: {state: perhaps}`)),
    /found "perhaps"/,
  ),
  row('12,000 numbers like 012', 'a.yaml', () => hiring(many(12_000, (n) => `    k${n}: 012`)), /012 is not the same/),
  row('12,000 keys that are no ids', 'a.yaml', () => hiring(many(12_000, (n) => `    K${n}: 1`)), /expected an id/),
  row('30,000 quotes', 'a.yaml', () => `a: {${'""'.repeat(30_000)}`, /a comma is missing/),
  row('90,000 closing brackets', 'a.yaml', () => ']'.repeat(90_000), /never opened/),
  row(
    '40,000 wrong escapes in a text',
    'a.yaml',
    () => scorecard(`"${'\\q'.repeat(40_000)}"`),
    /means nothing in double quotes/,
  ),
  row(
    '800,000 of them in twenty',
    'a.yaml',
    () => hiring(many(20, (n) => `    k${n}: "${'\\q'.repeat(40_000)}"`)),
    /means nothing/,
  ),
  row('tabs', 'a.yaml', () => `${HEAD}${many(10_000, (n) => `\tk${n}: 1`)}`, /a tab/),
  row(
    'a text never closed',
    'a.json',
    () => `${JSON_HEAD},"answers":"${'x'.repeat(90_000)}`,
    /in the middle of a text/,
  ),
  row('backslashes before the end', 'a.json', () => `{"a":"${'\\'.repeat(99_000)}"`, /ends before its closing "}"/),
  row('unicode escapes', 'a.json', () => jsonScorecard(`"${'\\u0061'.repeat(16_000)}"`), /expected a level/),
  // What is not there
  row('comments', 'a.yaml', () => `${HEAD}${fill('#\n', MB)}`, MANY),
  row('as many comments as are read', 'a.yaml', () => `${HEAD}${'#\n'.repeat(45_000)}`, READ),
  row('a comment of 1 MB', 'a.yaml', () => `# ${'x'.repeat(MB)}\n${HEAD}`, HUGE),
  row('empty lines', 'a.yaml', () => `${'\n'.repeat(MB)}${HEAD}`, MANY),
  row('blanks', 'a.json', () => `${JSON_HEAD}${' '.repeat(MB)}}`, HUGE),
  row('carriage returns', 'a.yaml', () => `${HEAD}${'\r'.repeat(MB)}`, HUGE),
  row('zeros', 'a.yaml', () => `${HEAD}${'\0'.repeat(MB)}`, HUGE),
  row('byte order marks', 'a.yaml', () => `${'\uFEFF'.repeat(300_000)}${HEAD}`, HUGE),
  row('documents', 'a.yaml', () => fill('a\n---\n', MB), SECOND),
  row('beginnings of documents', 'a.yaml', () => fill('---\n', MB), SECOND),
  row('directives', 'a.yaml', () => `${many(40_000, (n) => `%TAG !a${n}! tag:x`)}\n---\na: 1`, /directives/),
  // Rubrics
  row('1,500 items', 'a.yaml', () => rubric(many(1500, (n) => item(`i${n}`), '')), READ),
  row(
    'a condition of 90,000 characters',
    'a.yaml',
    () => rubric(item('a') + item('b', `, when: "${'('.repeat(90_000)}"`)),
    READ,
  ),
  row(
    'a condition of brackets',
    'a.yaml',
    () => rubric(item('a') + item('b', `, when: "${'('.repeat(248)}true${')'.repeat(248)}"`)),
    READ,
  ),
  row(
    'a condition of negations',
    'a.yaml',
    () => rubric(item('a') + item('b', `, when: "${'!'.repeat(490)}true"`)),
    READ,
  ),
  row(
    '1,000 gates',
    'a.yaml',
    () =>
      rubric(
        item('a') + item('b'),
        `gates:\n${'  - {level: 3, needs: "level.a >= 3 && level.b >= 3", message: m}\n'.repeat(1000)}`,
      ),
    READ,
  ),
];
