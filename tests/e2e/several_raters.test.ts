import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { reportSchema } from '../../src/core/report/schema.js';
import type { Report } from '../../src/core/report/types.js';
import { emptyPlace, salesgap } from './salesgap.js';

/* Several answers files about one leader, as somebody has them in a folder. */

const team = join(inject('installed'), 'examples', 'team');
const sheets = readdirSync(team)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join(team, name));

function reportOf(files: readonly string[], place = emptyPlace()): Report {
  const { stdout, stderr, status } = salesgap(['report', ...files, '--format', 'json'], place);
  expect([status, stderr]).toEqual([0, '']);
  const report = JSON.parse(stdout);
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  return report as Report;
}

describe('the worked example of a team', () => {
  it('is one report with a blind spot and a hidden strength', () => {
    const { raters, gaps } = reportOf(sheets);
    expect(raters?.sources.map(({ id, raters: count }) => [id, count])).toEqual([
      ['self', 1],
      ['manager', 1],
      ['report', 6],
      ['peer', 3],
    ]);
    const verdicts = new Map(raters?.rubrics.map(({ rubric, verdict }) => [rubric, verdict]));
    expect([verdicts.get('accountability'), verdicts.get('feedback_loop')]).toEqual(['blind_spot', 'hidden_strength']);
    expect(gaps.find(({ rubric }) => rubric === 'accountability')).toMatchObject({ class: 'real', basis: 'others' });
  });

  it('tells comments where three or more wrote one, and never who', () => {
    const { stdout } = salesgap(['report', ...sheets, '--format', 'json']);
    const told = (JSON.parse(stdout) as Report).raters?.comments ?? [];
    const counts = told.map(({ source, rubrics }) => [
      source,
      rubrics.map((each) => [each.rubric, each.comments.length]),
    ]);
    expect(counts).toEqual([
      ['manager', [['accountability', 1]]],
      [
        'report',
        [
          ['accountability', 4],
          ['feedback_loop', 3],
        ],
      ],
      [
        'peer',
        [
          ['accountability', 3],
          ['communication', 3],
        ],
      ],
    ]);
    expect(stdout).not.toMatch(/rep_\d|peer_\d|Two accounts changed hands/);
  });

  it('does not depend on the order of the files, in any format that is text', () => {
    for (const format of ['terminal', 'json', 'csv', 'markdown', 'html']) {
      const [one, other] = [sheets, [...sheets].reverse()].map((files) =>
        salesgap(['report', ...files, '-f', format, '-o', '-']),
      );
      expect([format, one?.status, one?.stdout === other?.stdout]).toEqual([format, 0, true]);
    }
  });

  it('reps alone are a report, as long as there are enough', () => {
    const reps = sheets.filter((file) => file.includes('rep-'));
    expect(reportOf(reps).raters?.sources.map(({ id }) => id)).toEqual(['report']);
    expect(salesgap(['report', ...reps]).status).toBe(0);
    const two = salesgap(['report', ...reps.slice(0, 2)]);
    expect([two.status, two.stdout]).toEqual([2, '']);
    expect(two.stderr).toContain('Nothing may be told about n_salo: fewer than 3 reps or colleagues answered');
    expect(salesgap(['report', ...reps, '--fewest', '7']).status).toBe(2);
  });

  it('beside a sheet about somebody else: two reports', () => {
    const { stdout } = salesgap(['report', 'good.yaml', ...sheets, '-f', 'json']);
    expect(JSON.parse(stdout).map((each: Report) => [each.subject.id, each.raters === undefined])).toEqual([
      ['jd', true],
      ['n_salo', false],
    ]);
  });

  it('one that cannot be used keeps no other, and the report says so', () => {
    const { status, stdout, stderr } = salesgap(['report', ...sheets, 'typo.yaml', '-f', 'json']);
    expect([status, JSON.parse(stdout).raters.sources.length]).toEqual([8, 4]);
    expect(stderr).toContain('1 of 12 left out; the report is made of the others.');
  });
});

describe('a consultant who wrote down what reps said', () => {
  it('gives the view of a rep: of two nothing is told', () => {
    const intake = join(inject('installed'), 'examples', 'intake');
    const files = readdirSync(intake).filter((name) => name.endsWith('.answers.yaml'));
    const report = reportOf(files.map((name) => join(intake, name)));
    expect(report.raters?.hidden).toEqual(['report']);
    expect(report.sheets.map(({ relation }) => relation)).toEqual(['self', 'consultant', 'consultant', 'sponsor']);
    expect(report.apart).toMatchObject({ above: 'sponsor' });
    expect(JSON.stringify(report)).not.toMatch(/rep_1|rep_2|First comes a sigh/);
  });
});

describe('a pulse', () => {
  const LEVELS = [2, 3, 1, 4, 2, 3];
  const asked = ['two_wishes', 'shared_lead', 'extra_tasks'];

  function placeWithPulse(): ReturnType<typeof emptyPlace> {
    const place = emptyPlace();
    mkdirSync(join(place.folder, 'pulse'));
    LEVELS.forEach((level, index) => {
      const answers = Object.fromEntries(asked.map((item) => [item, { value: level }]));
      const rater = { id: `seller_${index}`, relation: 'report' };
      const head = { format: 1, subject: { id: 'east', name: 'Team East' }, rater, pack: 'pulse@1.0.0' };
      const sheet = {
        ...head,
        answered_on: '2026-11-20',
        profile: { role: 'first_line' },
        answers: { team_pulse: answers },
      };
      writeFileSync(join(place.folder, 'pulse', `${index}.json`), JSON.stringify(sheet));
    });
    return place;
  }

  const files = LEVELS.map((_, index) => `pulse/${index}.json`);

  it('needs nobody who is named, and five answers unless somebody says otherwise', () => {
    const place = placeWithPulse();
    const report = reportOf(files, place);
    expect([report.subject, report.role, report.raters?.fewest]).toEqual([
      { id: 'east', name: 'Team East' },
      'first_line',
      5,
    ]);
    expect(report.raters?.rubrics[0]?.items.map(({ levels }) => levels[0]?.level).slice(0, 3)).toEqual([2.5, 2.5, 2.5]);
    for (const format of ['terminal', 'csv', 'markdown', 'html']) {
      expect([format, salesgap(['report', ...files, '-f', format, '-o', '-'], place).status]).toEqual([format, 0]);
    }
    expect(salesgap(['report', ...files.slice(0, 4)], place).status).toBe(2);
    expect(salesgap(['report', ...files.slice(0, 4), '--fewest', '3'], place).status).toBe(0);
  });
});

describe('sheets that do not go together', () => {
  const place = emptyPlace();
  const other = readFileSync(join(place.folder, 'second_rater.yaml'), 'utf8');
  writeFileSync(join(place.folder, 'copy.yaml'), other);
  writeFileSync(join(place.folder, 'other_pack.yaml'), other.replace('essentials@', 'default@'));

  it.each([
    [
      'two of the leader',
      ['good.yaml', 'bom_crlf.yaml'],
      "good.yaml and bom_crlf.yaml are both the leader's own view.",
    ],
    ['one rater twice', ['second_rater.yaml', 'copy.yaml'], 'second_rater.yaml and copy.yaml are by the same rater'],
    ['two packs', ['good.yaml', 'other_pack.yaml'], 'good.yaml and other_pack.yaml are both about jd, and asked by'],
    [
      'fewer than three',
      ['good.yaml', 'second_rater.yaml', '--fewest', '2'],
      '--fewest takes a whole number from 3 on',
    ],
  ])('%s', (_name, args, words) => {
    const { status, stdout, stderr } = salesgap(['report', ...args], place);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
