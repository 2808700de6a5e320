import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry, type Entry, foldEntries, startSheet } from '../../src/core/answers/entries.js';
import type { Answer, Evidence, Profile } from '../../src/core/answers/types.js';
import * as words from '../../src/core/words.js';
import { readSession } from '../../src/store/saved_session.js';
import { createSession, resumeSession } from '../../src/store/sessions.js';
import { newFolder, newSession, START, WRITER } from './samples.js';

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
/** Everything a person can type or paste: quotes, line ends, control characters, lone surrogates. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('\n', '"', '\\', '\0', '\u2028', '\ud800', '},"hash":"'),
);
const day = fc.constantFrom('2026-11-20', '2026-11-21', '2027-01-01');
// JSON has one zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    kind: fc.constantFrom(...words.EVIDENCE_KINDS),
    note: text,
    date: day,
    seen_by: fc.constantFrom(...words.WITNESSES),
  },
  { requiredKeys: ['kind'] },
);

const value = fc.oneof(
  number,
  fc.boolean(),
  text,
  fc.array(id),
  fc.record({ now: number, before: number, source: text, period: text }, { requiredKeys: ['now', 'source', 'period'] }),
  fc.dictionary(id, number, { noNullPrototype: true }),
);

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record(
    { state: fc.constant('answered' as const), value, evidence: fc.array(evidence, { maxLength: 3 }), note: text },
    { requiredKeys: ['state', 'value', 'evidence'] },
  ),
  fc.record(
    { state: fc.constantFrom('dont_know' as const, 'declined' as const), note: text },
    { requiredKeys: ['state'] },
  ),
  fc.record(
    {
      state: fc.constant('not_applicable' as const),
      reason: fc.constantFrom(...words.NOT_APPLICABLE_REASONS),
      whose: text,
      note: text,
    },
    { requiredKeys: ['state', 'reason'] },
  ),
);

const profile: fc.Arbitrary<Profile> = fc.record(
  {
    role: fc.constantFrom(...words.ROLES),
    team_size: number,
    manages_managers: fc.boolean(),
    motion: fc.constantFrom(...words.MOTIONS),
    deals_per_quarter: number,
    average_deal_value: number,
    currency: text,
    cycle_days: number,
    own_quota: fc.boolean(),
    months_in_role: number,
    quarters: fc.array(fc.record({ period: text, plan: number, actual: number }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ on: day, kind: fc.constant('profile' as const), profile }),
  fc.record({ on: day, kind: fc.constant('answer' as const), rubric: id, item: id, answer: fc.option(answer) }),
  fc.record({
    on: day,
    kind: fc.constant('cause' as const),
    rubric: id,
    cause: fc.option(fc.constantFrom(...words.CAUSES)),
  }),
  fc.record({ on: day, kind: fc.constant('heard' as const), rubric: id, item: id, words: fc.option(text) }),
  fc.record({
    on: day,
    kind: fc.constant('private_note' as const),
    about: fc.option(fc.record({ rubric: id, item: id }, { noNullPrototype: true })),
    text: fc.option(text),
  }),
  fc.record({ on: day, kind: fc.constant('form' as const), form: fc.constantFrom(...words.FORMS) }),
  fc.record({ on: day, kind: fc.constantFrom('finished' as const, 'reopened' as const) }),
);

describe('replay', () => {
  it('of a session equals the live state, over any number of sittings', () => {
    const workspace = newFolder();
    let number_of_sessions = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, fc.boolean()), { maxLength: 12 }), (steps) => {
        number_of_sessions += 1;
        const name = `s-${number_of_sessions}`;
        let session = createSession(newSession(workspace, name));
        let live = startSheet(START);
        for (const [next, break_off] of steps) {
          session.append(next);
          live = applyEntry(live, next);
          if (!break_off) continue;
          session.close();
          session = resumeSession({ workspace, id: name, writer: WRITER });
          expect(foldEntries(session.start, session.entries)).toEqual(live);
        }
        session.close();
        const { start, entries } = readSession(workspace, name);
        expect(entries).toEqual(steps.map(([next]) => next));
        expect(foldEntries(start, entries)).toEqual(live);
      }),
      { numRuns: 150, seed: 20261120 },
    );
  });
});
