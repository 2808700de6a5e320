import { describe, expect, it } from 'vitest';
import type { CheckinEntry } from '../../../src/core/checkin/types.js';
import { closingOf } from '../../../src/interview/checkin/closing.js';
import { openingOf } from '../../../src/interview/checkin/opening.js';
import { JOINT_CALLS, PLAN, planned, SCORECARD } from './plan.js';
import { play } from './script.js';

const opening = (entries: readonly CheckinEntry[], today: string, plan = PLAN) => openingOf({ plan, entries }, today);

async function closing(answers: readonly string[], more: { entries?: readonly CheckinEntry[]; today?: string } = {}) {
  const { entries } = await play(answers, more);
  return closingOf({ plan: PLAN, entries }, more.today ?? '2026-11-09');
}

describe('what is said before the first question', () => {
  it('how much it is, and what is not asked', () => {
    expect(opening([], '2026-11-09')).toEqual([
      'Two minutes: 2 actions and a small move for the coming week. Every answer is saved before the next question.',
      'Not asked today: “Keep three people warm”, since it waits for “Write the scorecard”.',
    ]);
  });

  it('what is late, with what helps', () => {
    expect(opening([], '2026-11-18')[1]).toBe(
      '“Write the scorecard” was due on 2026-11-09, 9 days ago. If it is done, say so; else a new day or what stands in the way helps.',
    );
  });

  it('what is stuck and late, with what helps', async () => {
    const { entries } = await play(['Stuck', 'Nobody here', 'Leave', 'Under way', '']);
    expect(opening(entries, '2026-11-16')[1]).toBe(
      '“Write the scorecard” was due on 2026-11-09, 7 days ago. What stands in the way is named: what of it fits into one hour?',
    );
  });

  it('what begins, by day', () => {
    const later = planned('hiring.later', { title: 'Ask two customers', starts_on: '2026-11-05' });
    expect(opening([], '2026-11-02', { ...PLAN, actions: [SCORECARD, JOINT_CALLS, later] })).toEqual([
      'Two minutes: a small move for the coming week. Every answer is saved before the next question.',
      'Begins today: “Write the scorecard” and “Two joint calls a week”.',
      'Begins on 2026-11-05: “Ask two customers”.',
    ]);
  });

  it('what was moved often, with what helps', async () => {
    const once = await play(['Moved', '2026-11-16', '', 'Under way', '']);
    const twice = await play(['Moved', '2026-11-20', '', 'Under way', ''], {
      entries: once.entries,
      today: '2026-11-16',
    });
    expect(opening(twice.entries, '2026-11-21')[1]).toBe(
      '“Write the scorecard” was due on 2026-11-20, 1 day ago and has been moved twice. It helps to make it smaller, or to say "stuck" and name what stands in the way.',
    );
  });

  it('what is done comes first', async () => {
    const { entries } = await play(['Done', 'Nothing yet', 'Under way', 'x', 'None', "A rep's", 'y', '', '']);
    expect(opening(entries, '2026-11-16')).toEqual([
      'Two minutes: 1 small move, 2 actions and a small move for the coming week. 1 of 3 actions is done. Every answer is saved before the next question.',
    ]);
  });

  it('that it goes on', async () => {
    const { entries } = await play(['Under way']);
    expect(opening(entries, '2026-11-10')[0]).toBe(
      'Going on with the check-in of 2026-11-09: what was answered is not asked again.',
    );
  });

  it('what the plan no longer holds', async () => {
    const { entries } = await play(['Under way', 'Under way', '']);
    const edited = { ...PLAN, actions: [SCORECARD] };
    expect(opening(entries, '2026-11-16', edited).at(-1)).toBe(
      'The plan no longer holds feedback.joint_calls. What was said about it is kept.',
    );
  });

  it('nothing before a second one on the same day', async () => {
    const { entries } = await play(['Under way', 'Under way', '']);
    expect(opening(entries, '2026-11-09')).toEqual([]);
  });
});

describe('the last line', () => {
  it('names what was done, and the next day that comes', async () => {
    expect(await closing(['Done', 'Nothing yet', 'Under way', ''])).toBe(
      'Done: “Write the scorecard”. Next check-in on 2026-11-16, then “Two joint calls a week” by 2026-12-02.',
    );
  });

  it('names what is tried', async () => {
    const move = ['ask what has changed', 'None', "The buyer's", 'names a date', '2026-11-12', ''];
    expect(await closing(['Under way', 'Under way', ...move])).toBe(
      'For this week: “ask what has changed”. Next: “ask what has changed” by 2026-11-12; check-in on 2026-11-16.',
    );
  });

  it('names what worked', async () => {
    const { entries } = await play(['Under way', 'Under way', 'x', 'None', "A rep's", 'writes it', '', '']);
    const told = ['Just that', '', 'Keep doing', 'Nothing to keep', 'Moved', '2026-11-18', '', 'Under way', ''];
    expect(await closing(told, { entries, today: '2026-11-16' })).toBe(
      'It worked: “x”. Next: “Write the scorecard” by 2026-11-18; check-in on 2026-11-23.',
    );
  });

  it('names the new way', async () => {
    expect(await closing(['Stuck', 'Not knowing', 'Take', 'Under way', ''])).toBe(
      'A new way: “Write it with a coach”. Next: “Write it with a coach” by 2026-11-16; check-in on 2026-11-16.',
    );
  });

  it('finds something good in a week in which nothing moved', async () => {
    expect(await closing(['Stuck', 'Not sure', '', 'Stuck', 'Not sure', '', ''])).toBe(
      'All is noted, and the plan is true again. Next check-in on 2026-11-16, then “Two joint calls a week” by 2026-12-02.',
    );
  });

  it('of one that was broken off for a week, says that today has one of its own', async () => {
    const { entries } = await play(['Under way']);
    expect(await closing(['Under way', ''], { entries, today: '2026-11-16' })).toBe(
      'All is noted, and the plan is true again. That was the check-in of 2026-11-09; for the one of today, begin once more.',
    );
  });
});
