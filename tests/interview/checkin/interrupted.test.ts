import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../src/core/calendar_day.js';
import { progressOf } from '../../../src/core/checkin/progress.js';
import { foldCheckins } from '../../../src/core/checkin/state.js';
import type { CheckinEntry } from '../../../src/core/checkin/types.js';
import { closingOf } from '../../../src/interview/checkin/closing.js';
import { holdCheckin } from '../../../src/interview/checkin/hold.js';
import { openingOf } from '../../../src/interview/checkin/opening.js';
import type { Prompter } from '../../../src/interview/prompter.js';
import { isCheckinEntry } from '../../../src/store/checkins/shapes.js';
import { PLAN, planned } from './plan.js';
import { inShort, OFFERED, play } from './script.js';

/* Interrupted anywhere, a check-in goes on where it stopped: it loses nothing and asks nothing twice. */

const TEXTS = ['', 'a line', '2026-11-01', '2026-12-24', 'another line'];

interface Run {
  readonly entries: readonly CheckinEntry[];
  readonly asked: readonly string[];
}

/** A check-in in which every number answers one question, whatever it is; then the input ends. */
async function answered(picks: readonly number[], entries: readonly CheckinEntry[], today: string): Promise<Run> {
  const left = [...picks];
  const asked: string[] = [];
  const added: CheckinEntry[] = [];
  const prompter: Pick<Prompter, 'choose' | 'text'> = {
    async choose({ ask, choices }) {
      asked.push(ask);
      const value = choices[(left.shift() ?? Number.NaN) % choices.length]?.value;
      return value === undefined ? { ended: 'input_ended' } : { value };
    },
    async text({ ask, problem }) {
      asked.push(ask);
      const pick = left.shift();
      if (pick === undefined) return { ended: 'interrupted' };
      const turned = TEXTS.map((_, at) => TEXTS[(at + pick) % TEXTS.length] ?? '');
      return { value: turned.find((text) => (problem?.(text) ?? null) === null) || null };
    },
  };
  const host = { save: (entry: CheckinEntry) => added.push(entry), today: () => today, alternatives: OFFERED };
  await holdCheckin(prompter, { plan: PLAN, entries }, host);
  return { entries: [...entries, ...added], asked };
}

const WEEKS = ['2026-11-09', '2026-11-16', '2026-11-23'];

/** Answers of three weeks; each check-in gets enough of them, or is broken off and goes on a week later. */
const weeks = fc.array(fc.array(fc.nat(20), { maxLength: 40 }), { minLength: 1, maxLength: 3 });

describe('cut anywhere', () => {
  it('the journal and the questions are those of a check-in that was never interrupted', async () => {
    await fc.assert(
      fc.asyncProperty(weeks, async (picked) => {
        let before: readonly CheckinEntry[] = [];
        for (const [index, picks] of picked.entries()) {
          const today = WEEKS[index] ?? '';
          const whole = await answered(picks, before, today);
          const begun = before.length === 0 || before.at(-1)?.kind === 'finished' ? 1 : 0;
          for (let at = before.length; at < whole.entries.length; at++) {
            const used = Math.max(0, at - before.length - begun);
            const rest = await answered(picks.slice(used), whole.entries.slice(0, at), today);
            expect(rest.entries.map(inShort)).toEqual(whole.entries.map(inShort));
            expect(rest.asked).toEqual(whole.asked.slice(used));
            const isBegun = at > before.length || begun === 0;
            if (!isBegun) continue;
            const later = await answered(picks.slice(used), whole.entries.slice(0, at), daysAfter(today, 1));
            expect(later.asked[0]).toEqual(rest.asked[0]);
          }
          before = whole.entries;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('every answer is on disk before the next question', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 30 }), async (picks) => {
        const { entries, asked } = await answered(picks, [], '2026-11-09');
        const answers = entries.filter(({ kind }) => kind !== 'begun' && kind !== 'finished');
        const open = entries.at(-1)?.kind === 'finished' ? 0 : 1;
        expect(answers).toHaveLength(asked.length - open);
      }),
      { numRuns: 50 },
    );
  });

  it('parts of answers change nothing that is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 30 }), async (picks) => {
        const { entries } = await answered(picks, [], '2026-11-09');
        const facts = entries.filter(({ kind }) => kind !== 'part');
        expect(foldCheckins(PLAN, PLAN.subject, entries)).toEqual(foldCheckins(PLAN, PLAN.subject, facts));
      }),
      { numRuns: 50 },
    );
  });

  it('goes on days later, with the answers of then', async () => {
    const broken = await play(['Done', 'A document', 'HR folder']);
    const { added, asked, outcome } = await play(['2026-11-08', 'Nobody', 'Under way', ''], {
      entries: broken.entries,
      today: '2026-11-12',
    });
    expect(broken.outcome).toBe('input_ended');
    expect(asked[0]).toBe('Which day is it from?');
    expect(added.map(inShort)).toEqual([
      '(hiring.scorecard.proof.date: 2026-11-08)',
      'hiring.scorecard shown by {"kind":"document","note":"HR folder","date":"2026-11-08"}',
      'feedback.joint_calls under_way',
      '(try_1.tried: null)',
      'finished',
    ]);
    expect(outcome).toBe('finished');
  });

  it('ends without a question where only the end is missing', async () => {
    const { entries } = await play(['Under way', 'Under way', '']);
    const { asked, added } = await play([], { entries: entries.slice(0, -1) });
    expect([asked, added.map(inShort)]).toEqual([[], ['finished']]);
  });

  it('what cannot be saved ends it', async () => {
    const save = () => {
      throw new Error('the disk is full');
    };
    const prompter: Pick<Prompter, 'choose' | 'text'> = {
      choose: async ({ choices: [first] }) => ({ value: first?.value as never }),
      text: async () => ({ value: null }),
    };
    const held = holdCheckin(
      prompter,
      { plan: PLAN, entries: [] },
      { save, today: () => '2026-11-09', alternatives: OFFERED },
    );
    await expect(held).rejects.toThrow('the disk is full');
  });
});

/* A journal may be whole and yet have been written by somebody else: parts of answers that fit no question. */
describe('whatever stands in the journal', () => {
  const on = fc.constantFrom('2026-11-09', '2026-11-16', '0000-01-01', '9999-12-31');
  const action = fc.constantFrom('hiring.scorecard', 'feedback.joint_calls', 'hiring.bench', 'constructor.valueof');
  const move = fc.constantFrom('m1', 'm2', 'm999999');
  const text = fc.constantFrom('', 'buyer', 'document', 'moved', 'correct', '2026-02-30', '__proto__', 'a'.repeat(999));
  const question = fc.oneof(
    fc.tuple(
      action,
      fc.constantFrom('status', 'to', 'cause', 'instead', 'done_on', 'proof', 'proof.note', 'proof.date'),
    ),
    fc.tuple(move, fc.constantFrom('words', 'proof', 'proof.date')),
    fc.tuple(fc.constantFrom('try_1', 'try_2', 'change_m1'), fc.constantFrom('tried', 'action', 'whose', 'expected')),
  );
  const entry = fc.oneof(
    fc.record({ on, kind: fc.constant('begun') }),
    fc.record({ on, kind: fc.constant('finished') }),
    fc
      .record({ on, kind: fc.constant('part'), question: fc.oneof(question, fc.constant(['again'])), answer: text })
      .map((part) => ({ ...part, question: part.question.join('.') })),
    fc.record({
      ...{ on, kind: fc.constant('action'), action, status: fc.constantFrom('done', 'moved', 'stuck') },
      ...{ to: fc.option(on), cause: fc.constant(null), note: fc.option(text) },
    }),
    fc.record({
      ...{ on, kind: fc.constant('move'), move, action: fc.option(action), tried: text, expected: text },
      ...{ whose: fc.constantFrom('buyer', 'rep'), by: fc.option(on) },
    }),
    fc.record({
      ...{ on, kind: fc.constant('happened'), move, outcome: fc.constantFrom('as_expected', 'not_yet') },
      ...{ happened: fc.option(text), next: fc.constantFrom(null, 'change', 'drop') },
    }),
    fc.record({ on, kind: fc.constant('replaced'), action, by: action.map((key) => planned(key)) }),
  ) as fc.Arbitrary<CheckinEntry>;

  it('it goes on, and keeps only what can be kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 25 }),
        fc.array(fc.nat(20), { maxLength: 25 }),
        fc.constantFrom(...WEEKS),
        async (before, picks, today) => {
          for (const each of before) expect(isCheckinEntry(each)).toBe(true);
          const { entries } = await answered(picks, before, today);
          for (const each of entries.slice(before.length)) expect([each, isCheckinEntry(each)]).toEqual([each, true]);
          expect(openingOf({ plan: PLAN, entries }, today)).toBeDefined();
          expect(closingOf({ plan: PLAN, entries }, today)).toBeDefined();
          expect(progressOf(PLAN, foldCheckins(PLAN, PLAN.subject, entries), today)).toBeDefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});
