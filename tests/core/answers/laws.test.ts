import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check.js';
import { applyEntry, type Entry, foldEntries, type SheetStart, startSheet } from '../../../src/core/answers/entries.js';
import { normalise } from '../../../src/core/answers/normalise.js';
import { readSheet } from '../../../src/core/answers/read.js';
import { answersSchema } from '../../../src/core/answers/schema.js';
import type { Answer, AnswerSheet } from '../../../src/core/answers/types.js';
import {
  AGREEMENTS,
  CAUSES,
  EVIDENCE_KINDS,
  FORMS,
  MOTIONS,
  NOT_APPLICABLE_REASONS,
  RELATIONS,
  ROLES,
  WITNESSES,
} from '../../../src/core/words.js';
import { level, MAY_NOT_APPLY, rubric, yesNo } from '../samples.js';

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/);
const reference = id.map((name) => `${name}@1.0.0`);
const note = fc.string({ minLength: 1, maxLength: 20 });
const day = fc.constantFrom('2026-11-20', '2024-02-29', '1999-12-31');
const number = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const record = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) =>
  fc.record(shape, { requiredKeys, noNullPrototype: true } as never) as fc.Arbitrary<Partial<T>>;

const piece = record(
  { kind: fc.constantFrom(...EVIDENCE_KINDS), note, date: day, seen_by: fc.constantFrom(...WITNESSES) },
  ['kind'],
);
const short = fc.oneof(
  number,
  fc.boolean(),
  fc.string({ maxLength: 9 }),
  fc.array(fc.string({ maxLength: 9 }), { maxLength: 3 }),
);
const long = fc.oneof(short, fc.dictionary(id, fc.oneof(number, note), { maxKeys: 3, noNullPrototype: true }));
const answer = fc.oneof(
  short,
  record({ state: fc.constant('answered'), value: long, evidence: fc.array(piece, { maxLength: 2 }), note }, ['value']),
  record({ state: fc.constantFrom('dont_know', 'declined'), note }, ['state']),
  record(
    { state: fc.constant('not_applicable'), reason: fc.constantFrom(...NOT_APPLICABLE_REASONS), whose: note, note },
    ['state', 'reason'],
  ),
);
const profile = record(
  {
    role: fc.constantFrom(...ROLES),
    team_size: fc.nat(10_000),
    manages_managers: fc.boolean(),
    motion: fc.constantFrom(...MOTIONS),
    average_deal_value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    currency: fc.constant('EUR'),
    months_in_role: fc.nat(1200),
    quarters: fc.array(fc.record({ period: note, plan: number, actual: number }, { noNullPrototype: true }), {
      maxLength: 2,
    }),
  },
  [],
);

/** Valid files, of every shape that is allowed. */
const file = fc
  .record({
    head: fc.record(
      {
        format: fc.constant(1),
        subject: record({ id: note, name: note }, ['id']),
        rater: fc.record({ id: note, relation: fc.constantFrom(...RELATIONS) }, { noNullPrototype: true }),
        answered_on: day,
      },
      { noNullPrototype: true },
    ),
    asked: fc.oneof(
      fc.record({ pack: reference }, { noNullPrototype: true }),
      fc.record({ rubrics: fc.array(reference, { minLength: 1, maxLength: 3 }) }, { noNullPrototype: true }),
    ),
    rest: record(
      {
        form: fc.constantFrom(...FORMS),
        sitting: id,
        agreed_to: fc.uniqueArray(fc.constantFrom(...AGREEMENTS)),
        profile,
        answers: fc.option(
          fc.dictionary(id, fc.option(fc.dictionary(id, answer, { maxKeys: 4, noNullPrototype: true })), {
            maxKeys: 3,
            noNullPrototype: true,
          }),
        ),
        causes: fc.dictionary(id, fc.constantFrom(...CAUSES), { maxKeys: 2, noNullPrototype: true }),
      },
      [],
    ),
  })
  .map(({ head, asked, rest }) => structuredClone({ ...head, ...asked, ...rest }) as Record<string, unknown>);

/** What nobody should write, in any place. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    -1,
    0.5,
    1,
    2,
    1e21,
    2 ** 53,
    Number.MAX_VALUE,
    true,
    '',
    ' ',
    'self',
    'answered',
    'dont_know',
    'x'.repeat(201),
    'x'.repeat(10_001),
    '2026-02-30',
    '2026-2-3',
    'hiring@1.0',
    'hiring@1.0.0',
    'Hiring',
    [],
    [null],
    {},
    { value: 3 },
    { state: 'answered' },
    { state: 'not_applicable' },
    { kind: 'document' },
    { now: 1 },
    [[]],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const oddKey = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'state',
    'value',
    'pack',
    'rubrics',
    'format',
    'note',
    '',
    'Upper',
    'x'.repeat(41),
  ),
  id,
);

/** Every place in a value: its own groups and lists. */
function places(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(places)];
}

/** One change somewhere: a key dropped, a value replaced, a key added. */
const change = fc.record({
  kind: fc.constantFrom('drop', 'replace', 'add'),
  where: fc.nat(),
  which: fc.nat(),
  odd,
  oddKey,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function mutate(data: Record<string, unknown>, { kind, where, which, odd: value, oddKey: added }: Change): void {
  const all = places(data);
  const place = all[where % all.length] as Record<string, unknown>;
  const keys = Object.keys(place);
  const key = keys[which % Math.max(1, keys.length)];
  const set = (name: string) =>
    Object.defineProperty(place, name, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  if (Array.isArray(place)) {
    if (kind === 'drop') place.pop();
    else place.push(structuredClone(value));
  } else if (kind === 'add') set(added);
  else if (key !== undefined && kind === 'drop') delete place[key];
  else if (key !== undefined) set(key);
}

const mutated = fc.tuple(file, fc.array(change, { maxLength: 3 })).map(([data, changes]) => {
  for (const each of changes) mutate(data, each);
  return data;
});

/** What a sheet has to be: the published shape, one of pack and rubrics, and no key that libraries pass over. */
function isSheet(data: Record<string, unknown>): boolean {
  const { success } = answersSchema.safeParse(data);
  const hasForbiddenKey = places(data).some((place) => Object.hasOwn(place, '__proto__'));
  return success && !hasForbiddenKey && (data.pack === undefined) !== (data.rubrics === undefined);
}

describe('reading quickly and explaining at length agree', () => {
  it('every valid file is read', () => {
    fc.assert(fc.property(file, (data) => normalise(data) !== null && isSheet(data)));
  });

  it('a file is read exactly when its schema allows it', () => {
    fc.assert(
      fc.property(mutated, (data) => {
        expect(normalise(data) !== null).toBe(isSheet(data));
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever else is handed in is no sheet', () => {
    fc.assert(fc.property(odd, (data) => normalise(data) === null));
  });

  it('a refused text always has a reason and a place; JSON and YAML give the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (data) => {
        const text = JSON.stringify(data);
        const result = await readSheet(text, 'json');
        expect(await readSheet(text, 'yaml')).toEqual(result);
        if (result.ok) return;
        expect(result.issues.length).toBeGreaterThan(0);
        for (const { message, line, column } of result.issues) {
          expect(message).not.toMatch(/^$|Invalid|undefined|\[object/);
          expect([line, column]).toEqual([1, expect.any(Number)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/* Sessions: a start and entries, in order. */

const START: SheetStart = {
  subject: { id: 'jd' },
  rater: { id: 'self_1', relation: 'self' },
  pack: null,
  rubrics: ['skill@1.0.0'],
  form: 'full',
  started_on: '2026-11-20',
};
const skill = rubric([level('a', MAY_NOT_APPLY), yesNo('b'), level('c', { when: 'answers.a >= 3' })]);

const given: fc.Arbitrary<Answer | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    state: fc.constant('answered' as const),
    value: fc.constantFrom<number | boolean>(1, 3, 5, 7, true),
    evidence: fc.constant([]),
  }),
  fc.constantFrom<Answer>({ state: 'dont_know' }, { state: 'not_applicable', reason: 'no_case_yet' }),
);
const on = fc.constantFrom('2026-11-20', '2026-11-21', '2026-12-24');
const entry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      on,
      kind: fc.constant('answer' as const),
      rubric: fc.constantFrom('skill', 'other'),
      item: fc.constantFrom('a', 'b', 'c', 'zz'),
      answer: given,
    }),
  },
  fc.record({
    on,
    kind: fc.constant('cause' as const),
    rubric: fc.constant('skill'),
    cause: fc.constantFrom(null, ...CAUSES),
  }),
  fc.record({ on, kind: fc.constant('profile' as const), profile: fc.record({ role: fc.constantFrom(...ROLES) }) }),
  fc.record({ on, kind: fc.constant('form' as const), form: fc.constantFrom(...FORMS) }),
  fc.record({ on, kind: fc.constantFrom('finished' as const, 'reopened' as const) }),
);
const session = fc.array(entry, { maxLength: 25 });

/** A sheet as a file holds it. */
const written = ({ pack, rubrics, ...rest }: AnswerSheet) =>
  JSON.parse(JSON.stringify({ ...rest, rubrics })) as unknown;

describe('sessions', () => {
  it('replaying the journal, from its text, gives the live state, wherever it was interrupted', () => {
    fc.assert(
      fc.property(session, fc.nat(25), (entries, cut) => {
        let live = startSheet(START);
        for (const each of entries) live = applyEntry(live, each);
        const journal = JSON.parse(JSON.stringify(entries)) as Entry[];
        expect(foldEntries(START, journal)).toEqual(live);
        const before = foldEntries(START, journal.slice(0, cut));
        expect(journal.slice(cut).reduce(applyEntry, before)).toEqual(live);
      }),
    );
  });

  it('for every item the last entry counts, and an item taken back is not there', () => {
    fc.assert(
      fc.property(session, (entries) => {
        const { answers } = foldEntries(START, entries).sheet;
        const last = new Map<string, Answer | null>();
        for (const each of entries) if (each.kind === 'answer') last.set(`${each.rubric} ${each.item}`, each.answer);
        const kept = Object.entries(answers).flatMap(([of, items]) =>
          Object.entries(items).map(([item, value]) => [`${of} ${item}`, value] as const),
        );
        expect(new Map(kept)).toEqual(new Map([...last].filter(([, value]) => value !== null)));
      }),
    );
  });

  it('a session written as a file is the same sheet, with the same problems', () => {
    fc.assert(
      fc.property(session, (entries) => {
        const { sheet } = foldEntries(START, entries);
        const read = normalise(written(sheet));
        expect(read).toEqual(sheet);
        if (read !== null) expect(checkAnswers(read, [skill])).toEqual(checkAnswers(sheet, [skill]));
      }),
    );
  });
});
