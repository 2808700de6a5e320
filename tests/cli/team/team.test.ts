import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { scored, sheet } from '../../core/rollup/sheets.js';
import { salesgapHere } from '../../e2e/in_process.js';

const folder = mkdtempSync(join(tmpdir(), 'salesgap-team-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);

const team = (args: readonly string[], input = '') => salesgapHere(['team', ...args], { folder, env: {} }, { input });

const line = (id: string, points: number, more = {}) =>
  JSON.stringify(
    sheet(id, { hiring: scored(points), coaching: scored(points / 2) }, { pack: 'essentials@1.0.0', ...more }),
  );
const lines = (from: number, count: number, more = {}) =>
  Array.from({ length: count }, (_, at) => line(`l${from + at}`, (from + at) * 4, more));
const text = (all: readonly string[]) => `${all.join('\n')}\n`;
const write = (name: string, content: string) => {
  writeFileSync(path(name), content);
  return path(name);
};

const twelve = write('twelve.ndjson', text(lines(0, 12)));

/** An answer sheet of somebody. */
const answers = (id: string) =>
  `format: 1\nsubject: {id: ${id}}\nrater: {id: self_1, relation: self}\npack: essentials@1.0.0\nanswered_on: 2026-11-20\nanswers: {}\n`;

describe('salesgap team', () => {
  test('reads what score wrote, from a file and from standard input alike', async () => {
    const file = await team([twelve]);
    expect(file).toMatchObject({ exit: 0, stderr: '' });
    expect(file.stdout).toMatch(/^SALES LEADERS TOGETHER\nQuestions {7}Essentials.* \(essentials@1\)\n/);
    expect(file.stdout).toContain('Leaders         12');
    expect((await team([], readFileSync(twelve, 'utf8'))).stdout).toBe(file.stdout);
  });

  test('reads answers files of a folder, and lines that are answer sheets', async () => {
    mkdirSync(path('answers'));
    for (const id of ['a', 'b', 'c', 'd', 'e']) write(`answers/${id}.yaml`, answers(id));
    write(
      'answers/more.ndjson',
      text([
        JSON.stringify({
          format: 1,
          subject: { id: 'f' },
          rater: { id: 'self_1', relation: 'self' },
          pack: 'essentials@1.0.0',
          answered_on: '2026-11-20',
          answers: {},
        }),
      ]),
    );
    const run = await team([path('answers'), '-f', 'json']);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    const report = JSON.parse(run.stdout);
    expect(report.leaders).toBe(6);
    expect(report.hidden_rubrics.map(({ title }: { title: string }) => title)).toContain('Coaching');
  });

  test('what is no sheet is told with its place and left out', async () => {
    const input = text([
      ...lines(0, 5),
      '{"format":1,"scores":{}}',
      '{"format":1,"error":{"line":3,"problems":[]}}',
      'what?',
    ]);
    const run = await team(['-', '-f', 'json'], input);
    expect(run.exit).toBe(8);
    expect(run.stderr.split('\n')).toEqual([
      'salesgap: line 6: not a line as salesgap score writes it; score this sheet again',
      'salesgap: line 7: salesgap score refused this sheet',
      expect.stringMatching(/^salesgap: line 8: /),
      '',
    ]);
    expect(JSON.parse(run.stdout).leaders).toBe(5);
    expect(await team([], 'what?\n')).toMatchObject({ exit: 4, stdout: '' });
  });

  test('one line of score is a .json file as well, and a cohort in a folder is passed over', async () => {
    mkdirSync(path('lines'));
    for (const id of ['J. Doe', 'Zoë', 'a', 'b', 'c']) write(`lines/${id}.json`, line(id, 50));
    write('lines/refused.json', '{"format":1,"error":{"line":3,"problems":[]}}');
    const cohort = write('lines/cohort.json', '{"kind": "cohort"}');
    const run = await team([path('lines'), '-f', 'json']);
    expect([run.exit, JSON.parse(run.stdout).leaders]).toEqual([8, 5]);
    expect(run.stderr).toBe(`salesgap: ${path('lines/refused.json')}: salesgap score refused this sheet\n`);
    expect(await team([cohort])).toMatchObject({ exit: 4 });
  });

  test('with nothing named, a terminal is no input', async () => {
    const run = await salesgapHere(['team'], { folder, env: {} }, { terminals: ['stdin'] });
    expect(run).toMatchObject({ exit: 2, stdout: '' });
  });

  test('of four nothing is told, in no format', async () => {
    const four = write('four.ndjson', text(lines(0, 4)));
    for (const format of ['terminal', 'markdown', 'html', 'json', 'csv']) {
      const few = await team([four, '-f', format, '--by', 'role']);
      const none = await team(['-', '-f', format, '--by', 'role'], text([line('x', 100)]));
      expect(few.stdout).toBe(none.stdout);
    }
  });

  test.each([
    [
      'packs',
      line('z', 1, { pack: 'default@1.0.0' }),
      'Sheets of different packs are not added up: essentials@1 so far, default@1 in line 13.',
    ],
    [
      'majors',
      JSON.stringify(sheet('z', { hiring: scored(1, { version: '2.0.0' }) }, { pack: 'essentials@1.0.0' })),
      'The rubric hiring has different major versions: 1 so far, 2 in line 13.',
    ],
  ])('different %s end the run', async (_, other, message) => {
    const run = await team([], readFileSync(twelve, 'utf8') + other);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(message);
  });

  test('--relation takes the sheets of others; one relation at a time', async () => {
    const mixed = text([...lines(0, 5), ...lines(0, 6, { relation: 'manager' })]);
    const self = JSON.parse((await team(['-', '-f', 'json'], mixed)).stdout);
    const manager = JSON.parse((await team(['-', '-f', 'json', '--relation', 'manager'], mixed)).stdout);
    expect([self.leaders, self.passed_over.other_relation]).toEqual([5, 6]);
    expect([manager.leaders, manager.passed_over.other_relation]).toEqual([6, 5]);
  });
});

describe('on a terminal', () => {
  const chunks = [...lines(0, 6), 'what?'].map((each) => Buffer.from(text([each])));
  const run = (terminals: readonly ('stdout' | 'stderr')[], input: readonly Buffer[] = chunks) => {
    let milliseconds = 0;
    const clock = () => (milliseconds += 200);
    return salesgapHere(['team'], { folder, env: {} }, { input, terminals, clock });
  };

  test.each([[['stderr']], [['stderr', 'stdout']]] as const)(
    'how far it is stands in one line, which is gone before anything is told (%s)',
    async (terminals) => {
      const { exit, stderr } = await run(terminals);
      expect(exit).toBe(8);
      const [drawn, told] = stderr.split(/(?<=\r) +\r/);
      expect(drawn).toBe('2 sheets, 5 a second\r4 sheets, 5 a second\r6 sheets, 5 a second\r');
      expect(told).toMatch(/^salesgap: line 7: /);
    },
  );

  test('gone as well where the run ends before all is read', async () => {
    const other = Buffer.from(text([line('other', 1, { pack: 'sales_leader@1.0.0' })]));
    const { exit, stderr } = await run(['stderr'], [...chunks.slice(0, 6), other]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/second\r +\r[^\r]*$/);
  });

  test('nothing of it in a pipe', async () => {
    expect((await run([])).stderr).toMatch(/^salesgap: line 7: .*\n$/);
  });
});

describe('partials', () => {
  test('merged they are one run over all, byte for byte', async () => {
    const whole = write('whole.ndjson', text(lines(0, 24, { profile: { role: 'vp' } })));
    const parts = [lines(0, 3), lines(3, 11), lines(14, 10)].map((_, at) => path(`part-${at}.json`));
    const all = readFileSync(whole, 'utf8').split('\n');
    const cuts = [all.slice(0, 3), all.slice(3, 14), all.slice(14)];
    for (const [at, cut] of cuts.entries()) {
      const made = await team(['-', '--by', 'role', '--partial', '-o', parts[at] ?? ''], cut.join('\n'));
      expect(made.exit).toBe(0);
      expect(made.stderr).toContain('A partial holds what the report hides');
    }
    for (const format of ['terminal', 'markdown', 'html', 'json', 'csv']) {
      const merged = await team(['--merge', ...parts.toReversed(), '-f', format]);
      expect(merged).toEqual(await team([whole, '--by', 'role', '-f', format]));
    }
    const again = await team(['--merge', ...parts, '--partial']);
    expect(again.stdout).toBe((await team([whole, '--by', 'role', '--partial'])).stdout);
  });

  test('that share a leader are refused, with how many', async () => {
    await team([twelve, '--partial', '-o', path('one.json')]);
    const run = await team(['--merge', path('one.json'), path('one.json')]);
    expect(run).toMatchObject({ exit: 4, stdout: '' });
    expect(run.stderr).toContain('12 leaders are counted in');
  });

  test('of another grouping are refused, with both', async () => {
    await team(['-', '--by', 'motion', '--partial', '-o', path('motion.json')], text(lines(15, 5)));
    const run = await team(['--merge', path('one.json'), path('motion.json')]);
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain(
      `These are grouped differently: nothing in ${path('one.json')}, motion in ${path('motion.json')}.`,
    );
    expect((await team(['--merge', path('motion.json'), '--by', 'role'])).exit).toBe(2);
  });

  test('that are none are refused with their place', async () => {
    const bad = write('bad.json', readFileSync(path('one.json'), 'utf8').replace('"leaders":[12]', '"leaders":[11]'));
    const run = await team(['--merge', bad]);
    expect(run).toMatchObject({ exit: 4, stdout: '' });
    expect(run.stderr).toContain(`${bad}: rubrics.0.cells.0: holds numbers that contradict each other.`);
    expect(await team(['--merge', twelve])).toMatchObject({ exit: 4, stdout: '' });
    expect((await team(['--merge'])).exit).toBe(2);
    expect((await team([twelve, '--partial', '-f', 'json'])).exit).toBe(2);
  });
});
