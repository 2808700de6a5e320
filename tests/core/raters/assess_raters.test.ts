import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRaters } from '../../../src/core/assess_raters.js';
import { reportSchema } from '../../../src/core/report/schema.js';
import { attested, sheetOver } from '../samples.js';
import { both, by, reportOn, settings, several, toldItem, toldOfReports } from './people.js';

const LOW = [2, 2, 2, 2];
const HIGH = [5, 5, 5, 5];
const self = by('self', 'jd', [4, 4, 2, 2]);
const boss = by('manager', 'boss', [2, 2, 4, 4]);
const reps = several('report', [LOW, [1, 2, 3, 4], [2, 1, 4, 3], [2, 2, 4, 5]]);
const peers = several('peer', [HIGH, HIGH]);

const rowsOf = (report: ReturnType<typeof reportOn>) =>
  report.raters?.rubrics.map(({ rubric, self: own, others, verdict, basis }) => [rubric, own, others, verdict, basis]);

describe('several sheets about one leader', () => {
  it('are one report: views by name, the group by its release, blind spot and hidden strength', () => {
    const report = reportOn([self, boss, ...reps]);
    expect(report.raters?.sources.map(({ id, raters, named }) => [id, raters, named])).toEqual([
      ['self', 1, true],
      ['manager', 1, true],
      ['report', 4, false],
    ]);
    expect(rowsOf(report)).toEqual([
      ['hiring', 4, 2, 'blind_spot', 'others'],
      ['coaching', 2, 3.625, 'hidden_strength', 'others'],
    ]);
    expect(report.gaps.map(({ rubric, class: kind, basis }) => [rubric, kind, basis])).toEqual([
      ['hiring', 'real', 'others'],
      ['coaching', 'met', 'others'],
    ]);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  it('shows openly named persons in full, and of the others neither sheet nor view', () => {
    const { views, sheets } = reportOn([self, boss, ...reps]);
    expect(views.map(({ relation, source, together }) => [relation, source, together])).toEqual([
      ['self', undefined, true],
      ['self', 'self', undefined],
      ['manager', 'manager', undefined],
    ]);
    expect(sheets.map(({ rater }) => rater)).toEqual(['jd', 'boss']);
  });

  it('a group too small for confidence is merged with the other, or leaves everything', () => {
    const merged = reportOn([self, ...reps, ...peers]);
    expect(merged.raters?.sources.map(({ id, raters }) => [id, raters])).toEqual([
      ['self', 1],
      ['report_peer', 6],
    ]);
    const hidden = reportOn([self, boss, ...peers]);
    expect(hidden.raters?.hidden).toEqual(['peer']);
    expect(rowsOf(hidden)?.map((row) => row[2])).toEqual([2, 4]);
  });

  it('a second manager has a column of their own, by the id of the rater', () => {
    const second = by('manager', 'aunt', [4, 4, 4, 4]);
    const { raters } = reportOn([self, boss, second]);
    expect(raters?.sources.map(({ id }) => id)).toEqual(['self', 'manager', 'manager_2']);
    expect(raters?.rubrics[0]?.levels.map(({ level }) => level)).toEqual([4, 4, 2]);
    expect(raters?.rubrics[0]?.others).toBe(3);
  });

  it('who is above and the leader are laid side by side, the sponsor first', () => {
    expect(reportOn([self, boss]).apart).toMatchObject({ above: 'manager', compared: 4 });
    expect(reportOn([self, boss, by('sponsor', 'owner', LOW)]).apart?.above).toBe('sponsor');
    expect(reportOn([self, ...reps]).apart).toBeUndefined();
  });
});

describe('whose view a gap is measured by', () => {
  const consultant = (levels: readonly (number | null)[]) => by('consultant', 'c', levels);
  it.each([
    ['the consultant before the others', [self, boss, consultant([3, 3, 3, 3])], ['consultant', 'consultant']],
    [
      'where the consultant has no level, the others',
      [self, boss, consultant([3, 3, null, null])],
      ['consultant', 'others'],
    ],
    ['without others, the leader', [self, ...peers], ['self', 'self']],
    ['others without a level', [self, by('manager', 'boss', [null, null, 3, 3])], ['self', 'others']],
  ])('%s', (_name, sheets, bases) => {
    const report = reportOn(sheets);
    expect(report.raters?.rubrics.map(({ basis }) => basis)).toEqual(bases);
    for (const { rubric, basis } of report.gaps) {
      const row = report.raters?.rubrics.find((each) => each.rubric === rubric);
      expect(basis).toBe(row?.basis);
    }
  });
});

describe('without a sheet of the leader', () => {
  it('reps alone are a report', () => {
    const report = reportOn(reps);
    expect(rowsOf(report)?.map(([rubric, own, , verdict, basis]) => [rubric, own, verdict, basis])).toEqual([
      ['hiring', null, null, 'others'],
      ['coaching', null, null, 'others'],
    ]);
    expect([report.sheets, report.unproven, report.steps_up]).toEqual([[], [], []]);
    expect([report.questions_asked, report.questions_answered]).toEqual([4, 4]);
    expect(report.priorities.map(({ id }) => id)).toContain('hiring');
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  it('and of nobody there is nothing', () => {
    const report = reportOn(peers);
    expect([report.raters?.rubrics, report.gaps, report.priorities]).toEqual([[], [], []]);
  });
});

describe('what is proven', () => {
  it('is a word about the claims of the leader only', () => {
    const claims = { hiring: { page: 4, bench: attested(4) }, coaching: { watch: 2, again: 2 } };
    const leader = { ...sheetOver(claims), rater: { id: 'jd', relation: 'self' as const } };
    const report = reportOn([leader, boss, ...reps]);
    expect(report.unproven.map(({ item }) => item)).toEqual(['page', 'bench']);
    expect(report.gaps.some(({ class: kind }) => kind === 'unproven')).toBe(false);
  });
});

describe('laws', () => {
  const people = [self, boss, by('sponsor', 'owner', [3, 4, 3, 4]), ...reps, ...several('peer', [HIGH, LOW, HIGH])];

  it('the order of sheets changes no byte', () => {
    const bytes = JSON.stringify(reportOn(people));
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(JSON.stringify(reportOn(shuffled))).toBe(bytes);
      }),
      { numRuns: 20 },
    );
  });

  it('what a hidden group answers and writes changes no byte', () => {
    const with_peers = (levels: readonly (number | null)[], note: string) =>
      JSON.stringify(reportOn([self, boss, by('peer', 'p1', levels, note), by('peer', 'p2', levels, note)]));
    const bytes = with_peers([1, 1, 1, 1], 'canary-one');
    expect(bytes).not.toContain('canary');
    const four = fc.tuple(...[0, 1, 2, 3].map(() => fc.option(fc.integer({ min: 1, max: 5 }))));
    fc.assert(
      fc.property(four, (levels) => {
        expect(with_peers(levels, 'canary-two')).toBe(bytes);
      }),
      { numRuns: 20 },
    );
  });

  it('nothing is read but what may be told: the same release gives the same report', () => {
    const released = toldOfReports(5, [{ items: [toldItem('page', 2.4), toldItem('bench', 3, { about: true })] }]);
    const round = {
      subject: { id: 'jd' },
      form: 'full' as const,
      answered_on: '2026-11-20',
      profile: {},
      named: [{ sheet: self, hash: null }],
      released,
      themes: [{ rubric: 'coaching', title: 'Coaching', text: 'They want to be watched more.' }],
      earlier: [{ closed_on: '2026-08-20', rubrics: [{ rubric: 'hiring', others: 2 }] }],
    };
    const { raters } = assessRaters(settings, both, round, { tool_version: '0.1.0', rubric_hashes: {} });
    expect(raters?.rubrics[0]?.others).toBeCloseTo(2.7, 9);
    expect(raters?.themes).toEqual(round.themes);
    expect(raters?.trend.map(({ closed_on }) => closed_on)).toEqual(['2026-08-20', '2026-11-20']);
  });
});
