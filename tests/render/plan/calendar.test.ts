import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan/types.js';
import { languages } from '../../../src/render/language/index.js';
import { planEvents } from '../../../src/render/plan/events.js';
import { type PlanOptions, renderPlan } from '../../../src/render/plan/index.js';
import { ATTACKS } from '../hostile.js';
import { attackedPlan, emptyPlan, ownersPlan, plan, plans } from './plans.js';

const options: PlanOptions = {
  width: 80,
  color: 0,
  unicode: true,
  made_at: '2026-11-23T08:30:00.000Z',
  version: '0.1.0',
};

/** As a calendar reads it. */
async function read(of: Plan, given: PlanOptions = options) {
  const calendar = new ICAL.Component(ICAL.parse(await renderPlan(of, 'calendar', given)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const days = (of: Plan) => planEvents(of).map(({ day, title }) => `${day} ${title}`);

describe('the days of a plan', () => {
  it('are when an action begins and is due, the check-ins, the reviews, and the day that measures again', () =>
    expect(days(plan)).toEqual([
      '2026-11-30 Due: One observed call, one note, one next try',
      '2026-11-30 Due: A scorecard before the next opening (my boss)',
      '2026-11-30 Begin: Six questions, one work sample, scores apart (Ana Ruiz)',
      '2026-11-30 Begin: Somebody watches me coach',
      '2026-11-30 Weekly check-in, two minutes',
      '2026-12-07 Weekly check-in, two minutes',
      '2026-12-07 Review of the plan with my boss',
      '2026-12-14 Weekly check-in, two minutes',
      '2026-12-21 Weekly check-in, two minutes',
      '2026-12-23 Review of the plan with my boss',
      '2026-12-28 Weekly check-in, two minutes',
      '2026-12-30 Due: Six questions, one work sample, scores apart (Ana Ruiz)',
      '2026-12-30 Begin: A dated commit list (sales operations)',
      '2027-01-04 Weekly check-in, two minutes',
      '2027-01-11 Weekly check-in, two minutes',
      '2027-01-18 Weekly check-in, two minutes',
      '2027-01-22 Review of the plan with my boss',
      '2027-01-25 Weekly check-in, two minutes',
      '2027-01-29 Due: A dated commit list (sales operations)',
      '2027-02-01 Weekly check-in, two minutes',
      '2027-02-08 Weekly check-in, two minutes',
      '2027-02-15 Weekly check-in, two minutes',
      '2027-02-21 Review of the plan with my boss',
      '2027-02-22 Weekly check-in, two minutes',
      '2027-02-28 Due: Somebody watches me coach',
      '2027-02-28 Answer the same questions again',
    ]));

  it('of an owner name no boss', () =>
    expect(days(ownersPlan)).toEqual([
      '2026-11-30 Due: A scorecard before the next opening',
      '2026-11-30 Weekly check-in, two minutes',
      '2026-12-07 Answer the same questions again',
    ]));

  it('are none where nothing is planned', () => expect(days(emptyPlan)).toEqual([]));

  it('say what to do, when it is done and what to keep', () =>
    expect(planEvents(plan)[2]?.text).toBe(
      [
        'When the scorecard is signed, I will build six questions and one work sample from it with two interviewers.',
        'Done when: All candidates of one opening were scored apart, before anybody talked.',
        'Due on 2026-12-30.',
        'Keep as proof: Completed forms, one per interviewer',
      ].join('\n\n'),
    ));

  it('of a check-in name what is open then, and what to type', () =>
    expect(planEvents(plan)[5]?.text.split('\n\n').slice(1)).toEqual([
      'Open by the plan: Six questions, one work sample, scores apart; Somebody watches me coach',
      'salesgap checkin --plan plan.yaml',
    ]));

  it('the last one has the command that measures again', () =>
    expect(planEvents(plan).at(-1)?.text).toMatch(/\n\nsalesgap assess --since last --plan plan\.yaml$/));

  it('keep their ids when somebody edits the plan: a second import changes, and does not double', () => {
    const [first, ...others] = plan.actions;
    if (first === undefined) throw new Error('the fixture has actions');
    const edited: Plan = {
      ...plan,
      actions: [{ ...first, title: 'Another title', due_on: '2026-12-04' }, ...others],
      dates: { ...plan.dates, checkins: plan.dates.checkins.map((day) => day.replace(/\d$/, '0')) },
    };
    const ids = (of: Plan) => planEvents(of).map(({ uid }) => uid);
    expect(ids(edited).toSorted()).toEqual(ids(plan).toSorted());
    expect(new Set(ids(plan)).size).toBe(ids(plan).length);
  });
});

describe.each(Object.entries(plans))('the file of %s, read by another library', (_name, of) => {
  it.each(Object.values(languages))('holds every day, whole, in $title', async ({ load }) => {
    const language = await load();
    const found = await read(of, { ...options, language });
    const expected = planEvents(of, language);
    expect(found.map(({ uid, summary }) => [uid, summary])).toEqual(expected.map(({ uid, title }) => [uid, title]));
    expect(found.map(({ startDate }) => startDate.toString())).toEqual(expected.map(({ day }) => day));
    expect(found.every(({ startDate, duration }) => startDate.isDate && duration.toString() === 'P1D')).toBe(true);
  });
});

it('whatever a plan says, its days stay those of the plan, and no line steers anything', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS)), { minLength: 1, maxLength: 5 }),
      async (attacks) => {
        const attacked = attackedPlan(attacks);
        const text = await renderPlan(attacked, 'calendar', options);
        expect(text.replaceAll('\r\n', '')).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]*$/u);
        expect((await read(attacked)).map(({ startDate }) => startDate.toString())).toEqual(
          planEvents(plan).map(({ day }) => day),
        );
      },
    ),
    { numRuns: 30 },
  ));
