import { describe, expect, it } from 'vitest';
import { daysUntilSeen } from '../../src/core/action_days.js';
import { rubrics } from './shipped.js';

/* What a done_when says of its time, and the day that a plan gives it, agree in every rubric that ships. */

const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNT = `(\\d+|one|${NUMBERS.join('|')})`;
/** Five working days are a week, and a month is 30 days. */
const DAYS = { 'working day': 1.4, day: 1, week: 7, month: 30 } as const;
const UNIT = '(working day|day|week|month)s?';

/** How a text says how long something takes. "Each of the next eight weeks" and "at least six weeks before" do not. */
const SPANS = [
  new RegExp(`\\b(?:after|over|within|for|in|in the next|of the following) ${COUNT} ${UNIT}\\b`, 'gi'),
  new RegExp(`\\b${COUNT} ${UNIT} (?:later|apart|in a row|after)\\b`, 'gi'),
];
/** Held once a week or once a month. */
const ROUNDS: readonly (readonly [RegExp, 'week' | 'month'])[] = [
  [new RegExp(`\\b${COUNT} (?:weekly|Friday|Monday) (?:exports|sheets|copies|pages|notes)\\b`, 'gi'), 'week'],
  [new RegExp(`\\b${COUNT} monthly pages\\b`, 'gi'), 'month'],
];

function numberOf(word: string): number {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at === -1 ? Number(word.toLowerCase() === 'one' ? 1 : word) : at + 1;
}

/** Days, the longest that is named; 0: none. */
function daysNamed(text: string): number {
  const spans = SPANS.flatMap((span) => [...text.matchAll(span)]).map(
    ([, count = '0', unit = 'day']) => numberOf(count) * DAYS[unit.toLowerCase() as keyof typeof DAYS],
  );
  const rounds = ROUNDS.flatMap(([round, unit]) =>
    [...text.matchAll(round)].map(([, count = '0']) => (numberOf(count) - 1) * DAYS[unit]),
  );
  return Math.max(0, ...spans, ...rounds);
}

const actions = rubrics.flatMap((rubric) =>
  rubric.actions.map((action) => ({ ...action, key: `${rubric.id}.${action.id}` })),
);

describe('how long a text says it takes', () => {
  it.each([
    ['After eight weeks that person counts eight dated talks.', 56],
    ['The boss has it in writing; four weeks later somebody counts.', 28],
    ['Two dated tables, a month apart.', 30],
    ['In the next two months no seller has one.', 60],
    ['Four weekly exports in a row show no step in the past.', 21],
    ['Each order of the following ten working days names a return.', 14],
    ['An hour of each kind in each of the next eight weeks.', 0],
    ['A date at least six weeks before its first day.', 0],
  ])('%s %d days', (text, days) => {
    expect(daysNamed(text)).toBeCloseTo(days);
  });
});

describe('the actions that ship', () => {
  it('are due when their done_when can be seen, and not before', () => {
    const early = actions.filter((action) => daysNamed(action.done_when) > daysUntilSeen(action) + 0.5);
    expect(early.map(({ key, done_when }) => `${key}: ${done_when}`)).toEqual([]);
  });

  it('where a look comes weeks after the step, have the week of the step as well', () => {
    const later = actions.filter(({ horizon, done_when }) => horizon === 'week' && /weeks later/i.test(done_when));
    expect(later.length).toBeGreaterThan(8);
    for (const action of later) expect(daysUntilSeen(action), action.key).toBe(daysNamed(action.done_when) + 7);
  });

  it('are put off by nothing that their text does not say, in these words or in others', () => {
    const in_other_words = actions.filter(
      ({ seen_after_weeks, done_when }) => seen_after_weeks !== undefined && daysNamed(done_when) === 0,
    );
    expect(in_other_words.map(({ key, seen_after_weeks }) => [key, seen_after_weeks])).toEqual([
      // Four dated lists in a row, one a week.
      ['accountability.promises_first', 4],
      // By Friday, and in a large team the week after.
      ['coaching.hear_one_each', 2],
      // The last ten working days of the quarter.
      ['company_customer_balance.no_last_minute', 13],
      // Eight messages in a row, one every Friday.
      ['culture.named_deed', 8],
      // Two weekly meetings.
      ['observe_pipeline_meeting.old_list_new_list', 2],
      ['observe_pipeline_meeting.time_keeper', 2],
      // The following week.
      ['time_management.break_in_page', 2],
    ]);
  });
});
