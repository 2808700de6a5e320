import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { salesgap } from '../e2e/salesgap.js';

const EXAMPLES = ['first-line', 'vp', 'mostly-unanswered'] as const;
const example = (name: string) => join(inject('installed'), 'examples', `${name}.answers.yaml`);

describe('the reports in docs/reports', () => {
  it.each(EXAMPLES)('%s is what the program prints', async (name) => {
    const text = salesgap(['report', example(name)]);
    await expect(text.stdout).toMatchFileSnapshot(`../../docs/reports/${name}.txt`);
    const markdown = salesgap(['report', example(name), '--format', 'markdown']);
    await expect(markdown.stdout).toMatchFileSnapshot(`../../docs/reports/${name}.md`);
    expect([text.status, markdown.status]).toEqual([0, 0]);
  });

  it('every example has one', () => {
    const files = readdirSync('examples').filter((name) => name.endsWith('.answers.yaml'));
    expect(files.sort()).toEqual(EXAMPLES.map((name) => `${name}.answers.yaml`).sort());
  });
});

/** docs/scoring-by-hand.md, recomputed: first from its own table by the formulas it states, then by the program. */
describe('the score computed by hand', () => {
  const [page = ''] = readFileSync('docs/scoring-by-hand.md', 'utf8').split(/^## When one answer/m);
  const rows = [...page.matchAll(/^\| (\w+) \| [^|]+ \| ([\d–]+) \| [^|]+ \| ([\d–]+) \|$/gm)].map(
    ([, item, claimed, credited]) => ({
      item,
      claimed: claimed === '–' ? null : Number(claimed),
      credited: credited === '–' ? null : Number(credited),
    }),
  );
  const bold = [...page.matchAll(/\*\*([\d.]+)\*\*/g)].map(([, number]) => Number(number));
  const mean = (points: readonly (number | null)[]) => {
    const known = points.filter((each) => each !== null);
    return known.reduce((sum, each) => sum + each, 0) / known.length;
  };

  it('adds up', () => {
    const [claimed, credited] = [mean(rows.map((row) => row.claimed)), mean(rows.map((row) => row.credited))];
    const level = (points: number) => 1 + points / 25;
    const place = 10 * ((1 + (4 - level(claimed))) ** 2 - 1);
    expect(bold).toEqual([claimed, level(claimed), credited, level(credited), 1, expect.closeTo(place, 9)]);
  });

  it('is what the program says, item by item', () => {
    const report = JSON.parse(salesgap(['report', example('first-line'), '--format', 'json']).stdout);
    const score = report.views[0].scores.find(({ rubric }: { rubric: string }) => rubric === 'hiring');
    const gap = report.gaps.find(({ rubric }: { rubric: string }) => rubric === 'hiring');
    for (const { item, claimed, credited } of rows) {
      expect(score.items.find((each: { item: string }) => each.item === item)).toMatchObject({
        claimed_points: claimed,
        credited_points: credited,
      });
    }
    expect([
      score.claimed.points,
      score.claimed.level,
      score.credited.points,
      score.credited.level,
      score.reached,
      gap.order,
    ]).toEqual(bold.map((number) => expect.closeTo(number, 9)));
  });
});

describe('the score that one answer holds down', () => {
  const page = readFileSync('docs/scoring-by-hand.md', 'utf8').split(/^## When one answer/m)[1] ?? '';
  const rows = [...page.matchAll(/^\| (\w+) \| *([\d–]*) *\| ([−\d.–]+) \|$/gm)].map(([, name = '', points, term]) => ({
    name,
    points: points === '' || points === '–' ? null : Number(points),
    term: term === '–' ? null : Number(term?.replace('−', '-')),
  }));
  const items = rows.slice(0, 8);
  const [together, cap, score] = rows.slice(8).map(({ term }) => term ?? Number.NaN);
  const bold = [...page.matchAll(/\*\*([\d.]+)\*\*/g)].map(([, number]) => Number(number));

  const changed = () => {
    const text = readFileSync(example('vp'), 'utf8').replace(/^ {4}sample_deal: .*$/m, '    sample_deal: 1');
    const file = join(mkdtempSync(join(tmpdir(), 'salesgap-docs-')), 'vp.answers.yaml');
    writeFileSync(file, text);
    const report = JSON.parse(salesgap(['report', file, '--format', 'json']).stdout);
    rmSync(dirname(file), { recursive: true });
    return report.views[0].scores.find(({ rubric }: { rubric: string }) => rubric === 'comp_plans');
  };

  it('adds up: the terms, the cap as a line of its own, the score', () => {
    expect(rows.map(({ name }) => name).slice(8)).toEqual(['together', 'cap', 'score']);
    const sum = items.reduce((total, { points }) => total + (points ?? 0), 0) / 7;
    for (const { points, term } of items) expect(term).toBe(points === null ? null : Number((points / 7).toFixed(2)));
    expect([together, cap, score]).toEqual([sum, 25 - sum, 25].map((each) => Number(each.toFixed(2))));
  });

  it('is what the program says', () => {
    const scored = changed();
    for (const { name, points } of items) {
      const of = scored.items.find(({ item }: { item: string }) => item === name);
      expect([name, of?.claimed_points]).toEqual([name, points]);
    }
    const { claimed, credited } = scored;
    const said = [claimed.raw_level, claimed.level, credited.raw_level, credited.level, claimed.low];
    expect(said.map((each) => Number(each.toFixed(2)))).toEqual(bold);
    expect(claimed.high).toBe(claimed.low);
    expect(claimed.raw_points.toFixed(2)).toBe(together?.toFixed(2));
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('shows page one of the first report as the program prints it', () => {
    const shown = /```text\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '';
    const printed = salesgap(['report', example('first-line')]).stdout;
    for (const part of shown.split('\n…\n')) expect(printed).toContain(part);
    expect(shown.length).toBeGreaterThan(1000);
  });

  it('shows a blind spot of the team as the program prints it', () => {
    const shown = [...readme.matchAll(/```text\n(YOU AND THE OTHERS[\s\S]*?)\n```/g)].map(([, text]) => text ?? '');
    const team = readdirSync('examples/team').filter((name) => name.endsWith('.yaml'));
    const printed = salesgap(['report', ...team.map((name) => resolve('examples/team', name))]).stdout;
    expect(shown).toHaveLength(1);
    expect(printed).toContain(shown[0]);
  });

  it('shows what changed in twelve weeks as the example has it', () => {
    const shown = [...readme.matchAll(/```text\n(IN ONE SENTENCE[\s\S]*?)\n```/g)].map(([, text]) => text ?? '');
    expect(shown).toHaveLength(1);
    expect(readFileSync('examples/twelve-weeks/comparison.txt', 'utf8')).toContain(shown[0]);
  });

  it('names every exit code', async () => {
    const { EXIT } = await import('../../src/cli/exit_codes.js');
    for (const code of Object.values(EXIT)) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});
