import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check.js';
import {
  type Answers,
  allocation,
  attested,
  checklist,
  level,
  MAY_NOT_APPLY,
  measured,
  metric,
  notMyJob,
  rubric,
  type SheetParts,
  seen,
  sheet,
  sheetOver,
} from '../samples.js';

const skill = rubric([
  level('bench', MAY_NOT_APPLY),
  level('always'),
  checklist('kit', { page: 1, task: 1 }),
  metric(
    'rate',
    [
      {
        knots: [
          [0, 0],
          [100, 100],
        ],
      },
    ],
    { min: 0, max: 100 },
  ),
  allocation('week', { coaching: [0, 100], selling: [0, 100] }),
  level('managers', { when: 'profile.manages_managers' }),
  level('watched', { relations: ['report', 'manager'] }),
  level('cases', { na: { reasons: ['no_case_yet'] } }),
]);

/** `path: message (suggestion)` of everything wrong with these answers. */
function problems(answers: Answers, parts: SheetParts = {}): readonly string[] {
  return checkAnswers(sheet(answers, parts), [skill]).map(
    ({ path, message, suggestion }) => `${path.join('.')}: ${message}${suggestion ? ` (${suggestion})` : ''}`,
  );
}

describe('fine answers have no problems', () => {
  it.each<[string, Answers, SheetParts]>([
    ['none at all', {}, {}],
    [
      'one of each',
      { bench: 3, kit: ['none'], rate: measured(40), week: { value: { coaching: 50, selling: 50 } } },
      {},
    ],
    ['"does not apply" where it is an answer', { bench: notMyJob('finance') }, {}],
    ['an item that is asked because the profile does not say', { managers: 2 }, {}],
    ['evidence of the same day', { bench: attested(4, { date: '2026-11-20' }) }, {}],
    ['a consultant who looked at it', { bench: seen(4, { seen_by: 'consultant' }) }, { relation: 'consultant' }],
    ['what is kept for later on a screen sheet', { kit: ['page'], cases: 3 }, { form: 'screen' }],
  ])('%s', (_name, answers, parts) => {
    expect(problems(answers, parts)).toEqual([]);
  });
});

describe('every problem has the path of the thing that is wrong', () => {
  const ITEMS = 'bench, always, kit, rate, week, managers, watched, cases';
  it.each<[string, Answers, SheetParts, string]>([
    ['an unknown item', { bnch: 3 }, {}, `answers.skill.bnch: skill has no item bnch; it has ${ITEMS} (bench)`],
    ['out of range', { bench: 6 }, {}, 'answers.skill.bench: expected a level from 1 to 5, found 6'],
    [
      'out of range, in the long form',
      { bench: { value: 6, note: 'x' } },
      {},
      'answers.skill.bench.value: expected a level from 1 to 5, found 6',
    ],
    ['wrong type', { kit: 'page' }, {}, 'answers.skill.kit: expected a list of options, or [none]; found "page"'],
    [
      'an unknown option',
      { kit: ['page', 'tsak'] },
      {},
      'answers.skill.kit.1: expected one of page, task; found "tsak" (task)',
    ],
    ['a bare number for a metric', { rate: 40 }, {}, 'answers.skill.rate: expected {now, source, period}, found 40'],
    [
      'a number out of its range',
      { rate: { ...measured(140), note: 'x' } },
      {},
      'answers.skill.rate.value.now: expected 100 or less (%), found 140',
    ],
    [
      'parts that do not add up',
      { week: { value: { coaching: 1, selling: 1 } } },
      {},
      'answers.skill.week: the parts add up to 2 %, expected 100 %',
    ],
    [
      'answered although hidden',
      { managers: 3 },
      { profile: { manages_managers: false } },
      'answers.skill.managers: answered although it is not asked here: it is asked only when profile.manages_managers',
    ],
    [
      'answered by somebody who is not asked',
      { watched: 3 },
      {},
      'answers.skill.watched: answered although it is asked only of report, manager',
    ],
    [
      '"does not apply" where it always does',
      { always: notMyJob('nobody') },
      {},
      'answers.skill.always.state: this question always applies; "does not apply" is no answer here',
    ],
    [
      'a reason that is not offered',
      { cases: notMyJob('finance') },
      {},
      'answers.skill.cases.reason: expected one of no_case_yet; found not_my_job',
    ],
    [
      'not my job: whose?',
      { bench: { state: 'not_applicable', reason: 'not_my_job' } },
      {},
      'answers.skill.bench: not_my_job needs whose job it is: whose: finance, or whose: nobody',
    ],
    [
      'evidence from the future',
      { bench: attested(4, { date: '2026-11-21' }) },
      {},
      'answers.skill.bench.evidence.0.date: evidence of 2026-11-21 is later than the answers (2026-11-20)',
    ],
    [
      'proof seen by the person who claims it',
      { bench: seen(4, { seen_by: 'sponsor' }) },
      { relation: 'sponsor' },
      'answers.skill.bench.evidence.0.seen_by: seen_by names somebody else; sponsor is who answers here',
    ],
  ])('%s', (_name, answers, parts, problem) => {
    expect(problems(answers, parts)).toEqual([problem]);
  });

  it('a rubric that is not asked, and a cause for it', () => {
    const parts = { causes: { skil: 'not_allowed' } } as const;
    expect(checkAnswers(sheetOver({ skill: {}, other: {} }, parts), [skill])).toEqual([
      { message: 'this sheet asks no rubric other', path: ['answers', 'other'] },
      { message: 'this sheet asks no rubric skil', path: ['causes', 'skil'], suggestion: 'skill' },
    ]);
  });

  it('at most twenty are told', () => {
    const answers = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`q${n}`, 3]));
    expect(problems(answers)).toHaveLength(20);
  });
});
