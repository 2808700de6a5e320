import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../src/core/cohort/types.js';
import type { Report } from '../../src/core/report/types.js';
import { scored as score, sheet as scoredLine } from '../core/rollup/sheets.js';
import { salesgapHere } from './in_process.js';
import { emptyPlace } from './salesgap.js';

/* A cohort from one's own data, by the command line, and reports that are ranked by it. */

const example = resolve('examples/first-line.answers.yaml');
const NAME = ['--name', 'own clients, 2026'];

/** Answers to one area: `hiring`, all on one level, by a leader of that number. */
function sheet(at: number, own: Record<string, unknown> = {}): Record<string, unknown> {
  const value = (at % 5) + 1;
  return {
    format: 1,
    subject: { id: `leader_${at}`, name: `Leader ${at}` },
    rater: { id: `self_${at}`, relation: 'self' },
    rubrics: ['hiring@1.0.0'],
    form: 'full',
    answered_on: '2026-11-20',
    profile: { role: 'first_line' },
    answers: { hiring: { scorecard: value, interviews: value, work_sample: value, bench: value } },
    ...own,
  };
}

/** A line as `score` writes it. */
function scored(at: number, own: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...scoredLine(`l${at}`, { hiring: score(at, { credited_points: at / 2 }) }), ...own };
}

const times = <T>(n: number, of: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => of(at));
const ndjson = (all: readonly unknown[]) => all.map((each) => `${JSON.stringify(each)}\n`).join('');
const said = (text: string) => text.replaceAll(/\s+/g, ' ');

function build(input: string, place = emptyPlace(), ...args: string[]) {
  return salesgapHere(['cohort', 'build', ...NAME, ...args], place, { input });
}

describe('cohort build', () => {
  it('says on a terminal how far it is, and takes it away before it says what it counted', async () => {
    let milliseconds = 0;
    const clock = () => (milliseconds += 100);
    const input = times(40, (at) => Buffer.from(ndjson([scored(at)])));
    const args = ['cohort', 'build', ...NAME];
    const { exit, stderr } = await salesgapHere(args, emptyPlace(), { input, terminals: ['stderr'], clock });
    expect(exit).toBe(0);
    const [drawn, told] = stderr.split(/(?<=\r) +\r/);
    expect(drawn).toMatch(/^3 sheets, 10 a second\r6 sheets, 10 a second\r[\s\S]*39 sheets, 10 a second\r$/);
    expect(told).toMatch(/^Counted: 40 leaders [^\r]*$/);
  });

  it('counts lines of score on standard input, and says what it passed over', async () => {
    const lines = [
      ...times(40, (at) => scored(at)),
      scored(3),
      scored(50, { form: 'screen' }),
      scored(51, { relation: 'manager' }),
      scored(52, { sitting: 'leader' }),
    ];
    const { exit, stdout, stderr } = await build(ndjson(lines));
    const cohort = JSON.parse(stdout) as Cohort;
    expect(exit).toBe(0);
    expect(cohort).toMatchObject({
      origin: 'own clients, 2026',
      made_on: '2026-11-24',
      leaders: 40,
      role: 'first_line',
    });
    expect(cohort.rubrics.map(({ id, n }) => [id, n])).toEqual([['hiring', 40]]);
    expect(said(stderr)).toBe(
      'Counted: 40 leaders (relation self, role first_line), each by the first sheet about them. Passed over: 1 sheet of another relation; 2 sheets with only a part of the questions (a quick look or one sitting); 1 sheet about a leader who is counted already. ',
    );
  });

  it('counts answers in folders, files and lines alike, and never writes a name', async () => {
    const place = emptyPlace();
    mkdirSync(join(place.folder, 'clients'));
    for (const at of [0, 1, 2]) writeFileSync(join(place.folder, 'clients', `${at}.json`), JSON.stringify(sheet(at)));
    writeFileSync(join(place.folder, 'clients', 'rest.ndjson'), `\n${ndjson(times(27, (at) => sheet(at + 3)))}`);
    const here = join(place.folder, 'clients');
    const together = await build('', place, here);
    const apart = await build(ndjson(times(30, (at) => sheet(at))), place);
    expect([together.exit, apart.exit]).toEqual([0, 0]);
    expect(together.stdout).toBe(apart.stdout);
    expect(together.stdout).not.toMatch(/leader_|Leader|self_/);
    // The file in the same folder is no answers file the next time.
    const out = join(here, 'cohort.json');
    expect((await build('', place, here, '-o', out)).exit).toBe(0);
    expect((await build('', place, here, '-o', out, '--force')).exit).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(together.stdout);
  });

  it('tells what cannot be used with its place, and goes on with the others', async () => {
    const broken = { ...sheet(70), answers: { hiring: { scorecard: 9 } } };
    const lines = [scored(99, { role: 'king' }), broken, { format: 1, error: { line: 3, problems: [] } }, 'x'];
    const { exit, stderr } = await build(`${ndjson(times(30, (at) => scored(at)))}${ndjson(lines)}{"format": 1,\n`);
    expect(exit).toBe(8);
    expect(said(stderr)).toContain('salesgap: line 31: not a line as salesgap score writes it; score this sheet again');
    expect(said(stderr)).toMatch(/salesgap: line 32: answers.hiring.scorecard: /);
    expect(said(stderr)).toContain('line 33: salesgap score refused this sheet');
    expect(said(stderr)).toContain('line 34:');
    expect(said(stderr)).toContain('line 35, column');
    expect(said(stderr)).toContain('Cannot be used: 5 sheets.');
  });

  it('tells the first twenty, and how many more', async () => {
    const { stderr } = await build(
      ndjson([...times(30, (at) => scored(at)), ...times(25, () => scored(1, { role: 1 }))]),
    );
    expect(stderr.match(/salesgap: line/g)).toHaveLength(20);
    expect(stderr).toContain('salesgap: and 5 more that were not counted.');
  });

  it.each([
    [
      '29 leaders',
      ndjson(times(29, (at) => scored(at))),
      4,
      'A cohort needs 30 leaders or more with a score in the same area. Nothing was written.',
    ],
    ['no sheet at all', '\n', 4, 'Counted: 0 leaders'],
    [
      'two roles',
      ndjson(times(60, (at) => scored(at, { role: at < 40 ? 'first_line' : 'vp' }))),
      2,
      'first_line (40), vp (20). A rank compares leaders of one. Nothing was written. Say which: --role first_line',
    ],
  ])('%s: refused', async (_, input, exit, words) => {
    const place = emptyPlace();
    const ran = await build(input, place, '-o', join(place.folder, 'cohort.json'));
    expect([ran.exit, ran.stdout]).toEqual([exit, '']);
    expect(said(ran.stderr)).toContain(words);
    expect(readdirSync(place.folder)).not.toContain('cohort.json');
  });

  it('takes one role of several', async () => {
    const input = ndjson(times(90, (at) => scored(at, { role: at < 40 ? 'first_line' : 'vp' })));
    const { exit, stdout, stderr } = await build(input, emptyPlace(), '--role', 'vp');
    expect([exit, (JSON.parse(stdout) as Cohort).leaders]).toEqual([0, 50]);
    expect(said(stderr)).toContain('Passed over: 40 sheets of another role.');
  });

  it('an area with fewer than 30 is left out and told', async () => {
    const pay = score(50);
    const lines = times(30, (at) => scored(at, at < 12 ? { scores: { hiring: pay, pay } } : {}));
    const { exit, stdout, stderr } = await build(ndjson(lines));
    expect([exit, (JSON.parse(stdout) as Cohort).rubrics.map(({ id }) => id)]).toEqual([0, ['hiring']]);
    expect(said(stderr)).toContain('Left out, because fewer than 30 leaders have a score there: pay 1.0.0 (12).');
  });

  it.each([
    [['--name', ' '], '--name takes one line of text'],
    [['--name', 'a\u202eb'], '--name takes one line of text'],
    [['--name', 'x', '--relation', 'report'], "argument 'report' is invalid"],
    [['--name', 'x', 'nowhere.json'], 'nowhere.json'],
    [[], "required option '--name <text>' not specified"],
  ])('%j: exit 2', async (args, words) => {
    const { exit, stdout, stderr } = await salesgapHere(['cohort', 'build', ...args], emptyPlace());
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('a file that is there is told of before a line is read', async () => {
    const place = emptyPlace();
    const out = join(place.folder, 'cohort.json');
    writeFileSync(out, 'mine');
    expect(await build('not read', place, '-o', out)).toMatchObject({ exit: 2, stdout: '' });
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });
});

describe('report --cohort', () => {
  const place = emptyPlace();
  const file = join(place.folder, 'cohort.json');
  const report = (...args: string[]) => salesgapHere(['report', ...args], place);
  const written = build(ndjson(times(101, (at) => scored(at))), place, '-o', file);

  it('ranks what the cohort has, and says why not where it has not', async () => {
    expect((await written).exit).toBe(0);
    const ran = await report(example, '--cohort', file, '-f', 'json');
    const { ranks, views } = JSON.parse(ran.stdout) as Report;
    const points = views[0]?.scores.find(({ rubric }) => rubric === 'hiring')?.claimed.points ?? 0;
    const [hiring] = ranks?.rubrics ?? [];
    expect([ran.exit, hiring?.rubric, ranks?.rubrics.length]).toEqual([0, 'hiring', 1]);
    // Of 0, 1, … 100 points 28 are below and one is equal.
    expect([points, hiring?.claimed]).toEqual([28, (100 * 28.5) / 101]);
    expect(ranks?.not_ranked.map(({ why }) => why)).toEqual(ranks?.not_ranked.map(() => 'not_in_cohort'));
  });

  it.each(['terminal', 'markdown', 'html', 'csv'])('%s says who the leaders are', async (format) => {
    await written;
    expect((await report(example, '--cohort', file, '-f', format)).stdout).toContain('own clients, 2026');
  });

  it('without one the bytes are as ever', async () => {
    await written;
    const [ranked, plain] = [
      await report(example, '--cohort', file, '-f', 'json'),
      await report(example, '-f', 'json'),
    ];
    const { ranks: _, ...rest } = JSON.parse(ranked.stdout) as Report;
    expect(`${JSON.stringify(rest, null, 2)}\n`).toBe(plain.stdout);
  });

  it('of several raters the leader alone is ranked, in every area that the leader answered', async () => {
    await written;
    const team = ['boss', 'leader', 'rep-1', 'rep-2', 'rep-3'].map((name) =>
      resolve(`examples/team/${name}.answers.yaml`),
    );
    const { exit, stdout, stderr } = await report(...team, '--cohort', file, '-f', 'json');
    expect([exit, stderr]).toEqual([0, '']);
    const { ranks, rubrics } = JSON.parse(stdout) as Report;
    expect((ranks?.rubrics.length ?? 0) + (ranks?.not_ranked.length ?? 0)).toBe(rubrics.length);
    expect(new Set(ranks?.not_ranked.map(({ why }) => why))).not.toContain('other_relation');
  });

  it.each([
    [
      'a changed count',
      (text: string) => text.replace('[1500, 16]', '[1500, 15]'),
      4,
      /cohort-2\.json:\d+:\d+: rubrics\.0\.claimed\.at_or_below\.15: expected more points/,
    ],
    ['answers', () => readFileSync(example, 'utf8'), 4, /holds answers, and a cohort is needed here/],
    ['nothing', () => '', 4, /empty/],
  ])('%s: refused before a report is made', async (_, change, exit, words) => {
    await written;
    const other = join(place.folder, 'cohort-2.json');
    writeFileSync(other, change(readFileSync(file, 'utf8')));
    const ran = await report(example, '--cohort', other);
    expect([ran.exit, ran.stdout]).toEqual([exit, '']);
    expect(said(ran.stderr)).toMatch(words);
  });

  it('a file that is not there: exit 2', async () => {
    expect((await report(example, '--cohort', 'nowhere.json')).exit).toBe(2);
  });
});
