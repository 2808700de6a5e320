import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.js';
import { apartFrom, type Beside, viewIn } from '../../../src/core/report/apart.js';
import { scoreRubric } from '../../../src/core/scoring/rubric_score.js';
import type { Relation } from '../../../src/core/words.js';
import { choice, level, notMyJob, pack, rubric, STAMP, sheetOver } from '../samples.js';

const practice = rubric([
  level('page', { relations: ['self', 'sponsor', 'manager'] }),
  level('bench', { relations: ['self', 'sponsor', 'manager'] }),
  choice('rhythm', { never: 0, monthly: 80, weekly: 100 }, { relations: ['self', 'sponsor', 'manager'] }),
  level('own', { relations: ['self'] }),
]);
const settings = pack([practice]);

type Given = Readonly<Record<string, unknown>>;
const sheet = (answers: Given, relation: Relation = 'self') => sheetOver({ skill: answers }, { relation });
const beside = (answers: Given): Beside => ({ sheet: sheet(answers, 'sponsor'), pack: settings, rubrics: [practice] });
const apart = (leader: Given, above: Given) => apartFrom([scoreRubric(practice, sheet(leader))], beside(above));

describe('where leader and sponsor differ', () => {
  const cases: readonly (readonly [string, Given, Given, readonly string[], number])[] = [
    ['the same', { page: 3 }, { page: 3 }, [], 1],
    ['one level', { page: 3 }, { page: 2 }, ['page 3 2'], 1],
    ['less than a level: 4.2 and 5', { rhythm: 'monthly' }, { rhythm: 'weekly' }, [], 1],
    ['widest first', { page: 3, bench: 1 }, { page: 4, bench: 5 }, ['bench 1 5', 'page 3 4'], 2],
    ['one of them blank', { page: 1 }, { bench: 5 }, [], 0],
    ['one of them does not know', { page: 1 }, { page: { state: 'dont_know' } }, [], 0],
    ['asked of the leader alone', { own: 1 }, { page: 5 }, [], 0],
  ];

  it.each(cases)('%s', (_name, leader, above, found, compared) => {
    const { questions, owners, ...rest } = apart(leader, above);
    expect(questions.map(({ item, ...at }) => `${item} ${at.leader.level} ${at.above.level}`)).toEqual(found);
    expect(owners).toEqual([]);
    expect(rest).toEqual({ above: 'sponsor', answered_on: '2026-11-20', compared });
  });

  it.each([
    ['two people', 'HR', 'the owner', [['HR', 'the owner']]],
    ['nobody and somebody', 'nobody', 'Kim', [['nobody', 'Kim']]],
    ['one person, written differently', ' Kim  Lee', 'kim lee', []],
  ])('owners: %s', (_name, leader, above, found) => {
    const { owners, compared } = apart({ page: notMyJob(leader) }, { page: notMyJob(above) });
    expect(owners.map((each) => [each.leader.trim(), each.above])).toEqual(found);
    expect(compared).toBe(1);
  });

  it('an owner beside a level is no pair', () => {
    expect(apart({ page: notMyJob('HR') }, { page: 4 })).toMatchObject({ questions: [], owners: [], compared: 0 });
  });
});

describe('a sheet laid beside', () => {
  const leader = sheet({ page: 3, bench: 3, rhythm: 'weekly', own: 3 });
  const alone = assess(settings, [practice], leader, STAMP);
  const both = assess(settings, [practice], leader, STAMP, beside({ page: 1, bench: notMyJob('HR') }));

  it('adds where the two differ, and changes nothing else', () => {
    const { apart: found, ...rest } = both;
    expect(found?.questions.map(({ item }) => item)).toEqual(['page']);
    expect(rest).toEqual(alone);
  });

  it('two owners for one thing are asked of the sponsor', () => {
    const own = sheet({ page: notMyJob('HR'), bench: notMyJob('Kim') });
    const report = assess(
      settings,
      [practice],
      own,
      STAMP,
      beside({ page: notMyJob('the owner'), bench: notMyJob('kim') }),
    );
    expect(report.asks_of_sponsor.filter(({ kind }) => kind === 'one_owner')).toEqual([
      { kind: 'one_owner', rubric: 'skill', title: 'Skill', action: null, items: ['page'] },
    ]);
  });
});

it('in a sitting the view is that of the person asked, whoever gives the levels', () => {
  const sittings = [{ id: 'ceo', relation: 'sponsor', title: 'With the CEO', items: { skill: ['page'] } }];
  const held = pack([practice], {}, { sittings });
  const by_consultant = { ...sheet({ page: 3 }, 'consultant'), sitting: 'ceo' };
  expect(viewIn({ sheet: by_consultant, pack: held })).toBe('sponsor');
  expect(viewIn({ sheet: sheet({}, 'manager'), pack: held })).toBe('manager');
});
