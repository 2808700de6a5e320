import { describe, expect, it } from 'vitest';
import {
  type Answers,
  attested,
  declined,
  dontKnow,
  level,
  MAY_NOT_APPLY,
  measured,
  metric,
  notApplicable,
  pack,
  reportOn,
  rubric,
  seen,
  sheet,
  sheetOver,
  text,
  yesNo,
} from '../samples.js';

describe('a strength: the target met, and credited at 3.5 or above', () => {
  const skill = rubric([level('a'), level('b', { must: true })]);
  const strengths = (answers: Answers, target = 3) =>
    reportOn([skill], sheet(answers), pack([skill], { skill: { target } })).strengths;

  it.each<[string, Answers, number, boolean]>([
    ['credited 3.5, target 3', { a: seen(4), b: seen(3) }, 3, true],
    ['credited 3, target 3: met, no strength', { a: seen(3), b: seen(3) }, 3, false],
    ['credited 4, target 5: not met', { a: seen(4), b: seen(4) }, 5, false],
    ['claimed 5, credited 2', { a: 5, b: 5 }, 2, false],
    ['credited 3.5, a must below', { a: seen(5), b: seen(2) }, 3, false],
  ])('%s: %s', (_name, answers, target, isStrength) => {
    expect(strengths(answers, target)).toHaveLength(isStrength ? 1 : 0);
  });

  it('with what was seen best: the highest credited level item, ties by id', () => {
    expect(strengths({ a: seen(4), b: seen(5) })).toEqual([
      { rubric: 'skill', title: 'Skill', credited: 4.5, target: 3, best: { item: 'b', answer: '5: five' } },
    ]);
    const mixed = rubric([yesNo('a'), level('z'), level('m', { anchors: ['1', '2', '3', 'm four', '5'] })]);
    const over = sheet({ a: seen(true), z: seen(4), m: seen(4) });
    expect(reportOn([mixed], over).strengths).toMatchObject([{ best: { item: 'm', answer: '4: m four' } }]);
  });

  it('the strongest first, ties by id', () => {
    const rubrics = ['b', 'a', 'c'].map((id) => rubric([level('x'), level('y')], { id }));
    const four = { x: seen(4), y: seen(4) };
    const report = reportOn(rubrics, sheetOver({ b: four, a: four, c: { x: seen(5), y: seen(5) } }));
    expect(report.strengths.map(({ rubric: id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('claims that hold a credited score down, with what would prove them', () => {
  const items = [
    level('page', { evidence: { examples: ['The page', 'The mail'] } }),
    level('bench'),
    level('small'),
    metric('rate', [
      {
        knots: [
          [0, 0],
          [10, 100],
        ],
      },
    ]),
  ];
  it('only where something is lost', () => {
    const report = reportOn([rubric(items)], sheet({ page: 5, bench: attested(4), small: 2, rate: measured(10) }));
    expect(report.unproven).toEqual([
      {
        rubric: 'skill',
        item: 'page',
        title: 'page',
        claimed_level: 5,
        credited_level: 2,
        proof: 'none',
        would_prove: ['The page', 'The mail'],
      },
      {
        rubric: 'skill',
        item: 'bench',
        title: 'bench',
        claimed_level: 4,
        credited_level: 3,
        proof: 'attested',
        would_prove: [],
      },
    ]);
  });

  it('nothing that somebody looked at, and nothing of observers', () => {
    expect(reportOn([rubric(items)], sheet({ page: seen(5), bench: seen(4) })).unproven).toEqual([]);
    expect(reportOn([rubric(items)], sheet({ page: 5, bench: 4 }, { relation: 'report' })).unproven).toEqual([]);
  });
});

describe('what is still unanswered, in the order of the questionnaire', () => {
  const items = [
    level('z', MAY_NOT_APPLY),
    level('a'),
    level('m', MAY_NOT_APPLY),
    level('hidden', { when: 'profile.own_quota' }),
    metric('trend', [{ trend: { cuts: [0], points: [0, 100] } }]),
    level('k'),
    text('remarks'),
    level('shown_only', { weight: 0 }),
  ];
  const report = (answers: Answers) => reportOn([rubric(items)], sheet(answers, { profile: { own_quota: false } }));

  it('with the reason; what does not apply is answered', () => {
    const { unanswered, questions_asked, questions_answered } = report({
      z: dontKnow,
      a: declined,
      m: notApplicable,
      trend: measured(4),
      k: 3,
    });
    expect(unanswered.map(({ item, reason }) => [item, reason])).toEqual([
      ['z', 'dont_know'],
      ['a', 'declined'],
      ['trend', 'needs_earlier_number'],
      // Without points, and open all the same.
      ['remarks', 'not_asked_yet'],
      ['shown_only', 'not_asked_yet'],
    ]);
    expect([questions_asked, questions_answered]).toEqual([7, 2]);
  });

  it('nothing answered: all that is asked, and no more', () => {
    const { unanswered, questions_asked, questions_answered } = report({});
    expect(unanswered.map(({ item }) => item)).toEqual(['z', 'a', 'm', 'trend', 'k', 'remarks', 'shown_only']);
    expect([questions_asked, questions_answered]).toEqual([7, 0]);
  });

  it('everything answered: nothing', () => {
    const { unanswered, questions_asked, questions_answered } = report({
      z: 1,
      a: 1,
      m: 1,
      trend: measured(4, 4),
      k: 1,
      remarks: 'None.',
      shown_only: 1,
    });
    expect(unanswered).toEqual([]);
    expect(questions_answered).toBe(questions_asked);
  });
});
