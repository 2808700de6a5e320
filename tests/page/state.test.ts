import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotApplicableReason } from '../../src/core/words.js';
import { progressAt } from '../../src/page/questionnaire/progress.js';
import { questionsOf, type Spot } from '../../src/page/questionnaire/questions.js';
import {
  answersOf,
  asked,
  type Move,
  type State,
  start,
  step,
  unfinished,
  withGiven,
} from '../../src/page/questionnaire/state.js';
import { form } from './forms.js';

const questions = questionsOf(form.areas, form.profile);
const beginning = start(questions, {});

function moved(moves: readonly Move[], state: State = beginning): State {
  return moves.reduce((now, move) => step(now, move, questions), state);
}

const go = (area: string, question: string): Move => ({ kind: 'go', spot: { area, question } });
const next: Move = { kind: 'next' };
const back: Move = { kind: 'back' };
const choose = (value: number | boolean | string): Move => ({ kind: 'choose', value });
const tick = (option: string, on = true): Move => ({ kind: 'tick', option, on });
const type = (part: string, text: string): Move => ({ kind: 'type', part, text });
const without = (choice: 'dont_know' | 'not_applicable', on = true): Move => ({ kind: 'without', choice, on });
const reason = (why: NotApplicableReason): Move => ({ kind: 'reason', reason: why });
const note = (text: string): Move => ({ kind: 'note', text });

const DAYS = [type('now', '90'), type('period', '2026 Q3'), type('source', 'CRM')];
const WEEK = [type('customers', '50'), type('inside', '30'), type('desk', '20')];

describe('what is entered becomes an answer', () => {
  it.each<[string, string, readonly Move[], unknown]>([
    ['coaching', 'feedback', [choose(4)], { state: 'answered', value: 4, evidence: [] }],
    ['coaching', 'feedback', [choose(4), choose(2)], { state: 'answered', value: 2, evidence: [] }],
    ['coaching', 'feedback', [choose(4), { kind: 'clear' }], undefined],
    [
      'coaching',
      'feedback',
      [choose(4), note('  so it is ')],
      { state: 'answered', value: 4, evidence: [], note: 'so it is' },
    ],
    ['coaching', 'feedback', [note('words only')], { state: 'declined', note: 'words only' }],
    ['coaching', 'feedback', [note('   ')], undefined],
    ['coaching', 'feedback', [without('dont_know')], { state: 'dont_know' }],
    ['coaching', 'feedback', [choose(4), without('dont_know')], { state: 'dont_know' }],
    ['coaching', 'feedback', [without('dont_know'), choose(1)], { state: 'answered', value: 1, evidence: [] }],
    ['coaching', 'feedback', [without('not_applicable')], undefined],
    ['coaching', 'feedback', [reason('no_case_yet')], { state: 'not_applicable', reason: 'no_case_yet' }],
    ['coaching', 'feedback', [reason('not_my_job')], undefined],
    [
      'coaching',
      'feedback',
      [reason('not_my_job'), { kind: 'whose', whose: 'nobody' }],
      { state: 'not_applicable', reason: 'not_my_job', whose: 'nobody' },
    ],
    [
      'coaching',
      'where',
      [tick('call'), tick('deal_review')],
      { state: 'answered', value: ['call', 'deal_review'], evidence: [] },
    ],
    ['coaching', 'where', [tick('call'), tick('none')], { state: 'answered', value: ['none'], evidence: [] }],
    ['coaching', 'where', [tick('none'), tick('call')], { state: 'answered', value: ['call'], evidence: [] }],
    ['coaching', 'where', [tick('call'), tick('call', false)], undefined],
    ['coaching', 'where', [tick('call'), without('dont_know'), without('dont_know', false)], undefined],
    ['rhythm', 'one_on_ones', [choose('weekly')], { state: 'answered', value: 'weekly', evidence: [] }],
    [
      'rhythm',
      'cycle',
      DAYS,
      { state: 'answered', value: { now: 90, period: '2026 Q3', source: 'CRM' }, evidence: [] },
    ],
    ['rhythm', 'cycle', [type('now', '90')], undefined],
    ['rhythm', 'week', WEEK, { state: 'answered', value: { customers: 50, inside: 30, desk: 20 }, evidence: [] }],
    ['rhythm', 'week', WEEK.slice(1), undefined],
    [
      'rhythm',
      'wish',
      [{ kind: 'write', text: ' Join one call a week. ' }],
      { state: 'answered', value: 'Join one call a week.', evidence: [] },
    ],
    [
      'rhythm',
      'wish',
      [
        { kind: 'write', text: 'a' },
        { kind: 'write', text: ' ' },
      ],
      undefined,
    ],
  ])('%s.%s after %j', (area, id, moves, expected) => {
    expect(answersOf(moved([go(area, id), ...moves]), questions)[area]?.[id]).toEqual(expected);
  });
});

describe('what is not whole keeps nobody from going back, and is said when they go on', () => {
  it.each<[string, string, readonly Move[], string, string | null, number | null]>([
    ['coaching', 'feedback', [without('not_applicable')], 'reason_missing', null, null],
    ['coaching', 'feedback', [reason('not_my_job')], 'whose_missing', null, null],
    ['rhythm', 'cycle', [type('now', 'soon')], 'not_a_number', 'now', null],
    ['rhythm', 'cycle', [type('now', '1.200')], 'two_meanings', 'now', null],
    ['rhythm', 'cycle', [type('now', '-1')], 'too_low', 'now', 0],
    ['rhythm', 'cycle', [type('now', '1001')], 'too_high', 'now', 1000],
    ['rhythm', 'cycle', [type('source', 'CRM')], 'number_missing', 'now', null],
    ['rhythm', 'cycle', [type('now', '90')], 'period_missing', 'period', null],
    ['rhythm', 'cycle', DAYS.slice(0, 2), 'source_missing', 'source', null],
    ['rhythm', 'week', WEEK.slice(0, 2), 'number_missing', 'desk', null],
    ['rhythm', 'week', [...WEEK, type('desk', '40')], 'not_whole', 'customers', 120],
  ])('%s.%s after %j: %s', (area, id, moves, kind, part, limit) => {
    const stopped = moved([go(area, id), ...moves, next]);
    expect(stopped.problem).toEqual({ kind, part, number: limit });
    expect(stopped.page).toEqual({ kind: 'question', spot: { area, question: id } });
    expect(unfinished(stopped, questions)).toEqual([{ area, question: id }]);
    expect(moved([back], stopped).page).toEqual({ kind: 'review' });
    expect(moved([{ kind: 'clear' }], stopped).problem).toBeNull();
  });
});

const names = (spots: readonly Spot[]) => spots.map(({ question }) => question);

it('a question with a condition is asked while the condition may hold, and its answer waits meanwhile', () => {
  expect(names(asked(beginning, questions))).toContain('looked_again');
  const yes = moved([choose(4), next, choose(true)]);
  expect(answersOf(yes, questions).coaching).toHaveProperty('looked_again');
  const parked = moved([back, choose(1)], yes);
  expect(names(asked(parked, questions))).not.toContain('looked_again');
  expect(answersOf(parked, questions).coaching).not.toHaveProperty('looked_again');
  expect(answersOf(moved([choose(5)], parked), questions).coaching?.looked_again).toMatchObject({ value: true });
});

it('goes from the first question to the overview and back, with nothing answered', () => {
  const all = asked(beginning, questions);
  const end = moved(all.map(() => next));
  expect(end.page).toEqual({ kind: 'review' });
  expect(
    moved(
      all.map(() => back),
      end,
    ).page,
  ).toEqual({ kind: 'question', spot: all[0] });
  expect(moved([back], beginning)).toEqual(beginning);
});

it('a question changed from the overview leads back to it', () => {
  const changed = moved([go('rhythm', 'one_on_ones'), choose('rarely'), next]);
  expect(changed.page).toEqual({ kind: 'review' });
});

it('says how far somebody is, and counts minutes for open questions only', () => {
  const spot = { area: 'coaching', question: 'feedback' };
  expect(progressAt(beginning, questions, spot)).toMatchObject({
    number: 1,
    of: 7,
    minutes: 6,
    isFirst: true,
    isLast: false,
  });
  const some = moved([
    go('rhythm', 'wish'),
    { kind: 'write', text: 'x' },
    go('rhythm', 'one_on_ones'),
    choose('weekly'),
  ]);
  expect(progressAt(some, questions, spot).minutes).toBe(4);
});

it('opens at the first open question; with all answered at the overview', () => {
  const given = { coaching: { feedback: { state: 'dont_know' } } } as const;
  expect(start(questions, given).page).toEqual({
    kind: 'question',
    spot: { area: 'coaching', question: 'looked_again' },
  });
});

it('answers loaded later fill in what is open; what was entered here stays', () => {
  const here = moved([choose(2)]);
  const given = { coaching: { feedback: { state: 'dont_know' }, where: { state: 'dont_know' } } } as const;
  expect(answersOf(withGiven(here, questions, given), questions).coaching).toEqual({
    feedback: { state: 'answered', value: 2, evidence: [] },
    where: { state: 'dont_know' },
  });
});

/** What pages offer: a question and something that fits it, or a way to go. */
const anyMoves: fc.Arbitrary<readonly Move[]> = fc.oneof(
  fc.constantFrom<readonly Move[]>([next], [back], [{ kind: 'review' }], [{ kind: 'clear' }], [without('dont_know')]),
  fc.constantFrom<readonly Move[]>(
    [go('coaching', 'feedback'), choose(1)],
    [go('coaching', 'feedback'), choose(5), note('why')],
    [go('coaching', 'looked_again'), choose(false)],
    [go('coaching', 'where'), tick('call')],
    [go('coaching', 'where'), tick('none')],
    [go('rhythm', 'one_on_ones'), choose('rarely')],
    [go('rhythm', 'cycle'), ...DAYS],
    [go('rhythm', 'cycle'), reason('not_in_this_business')],
    [go('rhythm', 'week'), ...WEEK],
  ),
);

it('after any moves, the answers put into a fresh page are the same answers', () => {
  fc.assert(
    fc.property(fc.array(anyMoves, { maxLength: 20 }), (moves) => {
      const answers = answersOf(moved(moves.flat()), questions);
      expect(answersOf(start(questions, answers), questions)).toEqual(answers);
    }),
    { numRuns: 100 },
  );
});
