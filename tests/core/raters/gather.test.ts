import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../../../src/core/answers/types.js';
import { roundOf } from '../../../src/core/raters/gather.js';
import { visibleReport } from '../../../src/render/visible-report.js';
import { both, by, reportOn, settings, several } from './people.js';

const round = (sheets: readonly AnswerSheet[]) =>
  roundOf(
    sheets.map((sheet) => ({ sheet, hash: null })),
    settings,
    both,
    3,
  );

const reps = several('report', [
  [1, 2, 3, 4],
  [2, 3, 4, 5],
  [3, 3, 3, 3],
]).map((sheet): AnswerSheet => ({ ...sheet, profile: { role: 'vp', team_size: 7 } }));

describe('what a round is about', () => {
  const leader: AnswerSheet = {
    ...by('self', 'jd', [3, 3, 3, 3]),
    subject: { id: 'jd', name: 'Jo' },
    profile: { role: 'first_line' },
    answered_on: '2026-11-02',
  };

  it('comes from who is named, whatever reps filled in', () => {
    const { profile, subject, answered_on } = round([...reps, leader]);
    expect([profile, subject, answered_on]).toEqual([{ role: 'first_line' }, { id: 'jd', name: 'Jo' }, '2026-11-02']);
  });

  it('without them is what all who are shown agree on', () => {
    const [first, ...others] = reps as [AnswerSheet, ...AnswerSheet[]];
    const other = { ...first, subject: { id: 'jd' }, profile: { role: 'vp' as const, team_size: 8 } };
    const { profile, subject } = round([other, ...others]);
    expect([profile, subject]).toEqual([{ role: 'vp' }, { id: 'jd' }]);
  });

  it('of a group that is too small nothing is: no day, no profile', () => {
    const { profile, answered_on, released } = round(reps.slice(0, 2));
    expect([profile, answered_on, released?.groups]).toEqual([{}, '2000-01-01', []]);
  });
});

it('what raters write is made visible like every text of a report', () => {
  const levels = [
    [2, 2, 2, 2],
    [2, 3, 2, 2],
    [1, 2, 2, 3],
  ] as const;
  const writers = levels.map((each, index) => by('report', `r${index}`, each, `a \u202e${index}`));
  const report = reportOn(writers);
  expect(JSON.stringify(report.raters?.comments)).toContain('\u202e');
  expect(JSON.stringify(visibleReport(report).raters?.comments)).not.toContain('\u202e');
});

describe('what openly named persons wrote', () => {
  const four = [3, 3, 3, 3] as const;
  const quoted = (...sheets: readonly AnswerSheet[]) =>
    reportOn([by('self', 'jd', four, 'mine'), ...sheets]).raters?.comments.map(({ source, rubrics }) => [
      source,
      rubrics.map(({ rubric, comments }) => [rubric, comments]),
    ]);

  it('stands as the manager’s, area by area, in the order of the questions', () => {
    expect(quoted(by('manager', 'boss', four, 'Seen in May.'))).toEqual([
      [
        'manager',
        [
          ['hiring', ['Seen in May.', 'Seen in May.']],
          ['coaching', ['Seen in May.', 'Seen in May.']],
        ],
      ],
    ]);
  });

  it('nothing of what a consultant noted is quoted, and the leader’s own notes stand with the answers', () => {
    expect(quoted(by('consultant', 'c', four, 'Said in confidence.'))).toEqual([]);
  });
});
