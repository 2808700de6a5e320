import fc from 'fast-check';
import { compileRubric } from '../../src/core/rubric/compile.js';
import { rubricSchema } from '../../src/core/rubric/schema.js';
import type { Rubric } from '../../src/core/rubric/types.js';
import { EVIDENCE_KINDS, RELATIONS, ROLES, WITNESSES } from '../../src/core/words.js';
import {
  type Answers,
  allocation,
  checklist,
  choice,
  declined,
  dontKnow,
  type ItemFile,
  level,
  MAY_NOT_APPLY,
  measured,
  metric,
  notApplicable,
  orThrow,
  rubricFile,
  type SheetParts,
  yesNo,
} from './samples.js';

/* Random rubrics and sheets. Every item knows its best and its worst answer, and any answer in between. */

export interface Question {
  readonly file: ItemFile;
  readonly best: unknown;
  readonly worst: unknown;
  readonly any: fc.Arbitrary<unknown>;
  /** While its answer is below a level, the rubric scores at most another. */
  readonly cap?: { readonly below: number; readonly at_most: number } | undefined;
}

type Own = Readonly<Record<string, unknown>>;

/** Questions of every type that is scored. */
const KINDS: readonly ((id: string, own: Own) => Question)[] = [
  (id, own) => ({ file: level(id, own), best: 5, worst: 1, any: fc.integer({ min: 1, max: 5 }) }),
  (id, own) => ({ file: yesNo(id, own), best: true, worst: false, any: fc.boolean() }),
  (id, own) => ({ file: yesNo(id, { ...own, reverse: true }), best: false, worst: true, any: fc.boolean() }),
  (id, own) => ({
    file: choice(id, { never: 0, rarely: 30, often: 65, always: 100 }, own),
    best: 'always',
    worst: 'never',
    any: fc.constantFrom('never', 'rarely', 'often', 'always'),
  }),
  (id, own) => ({
    file: checklist(id, { page: 2, task: 1, form: 1, guess: -1 }, own),
    best: ['page', 'task', 'form'],
    worst: ['guess'],
    any: fc.oneof(fc.constant(['none']), fc.subarray(['page', 'task', 'form', 'guess'], { minLength: 1 })),
  }),
  (id, own) => ({
    file: metric(
      id,
      [
        {
          knots: [
            [0, 0],
            [40, 80],
            [100, 100],
          ],
        },
      ],
      own,
    ),
    best: measured(100),
    worst: measured(0),
    any: fc.double({ min: -50, max: 150, noNaN: true }).map((now) => measured(now)),
  }),
  (id, own) => ({
    file: metric(id, [{ trend: { cuts: [-10, 0, 10], points: [0, 40, 70, 100] } }], { ...own, direction: 'lower' }),
    best: measured(1, 2),
    worst: measured(2, 1),
    any: fc
      .tuple(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.option(fc.double({ min: -9, max: 9, noNaN: true }), { nil: undefined }),
      )
      .map(([now, before]) => measured(now, before)),
  }),
  (id, own) => ({
    file: allocation(id, { coaching: [100, 100], rest: [0, 0] }, own),
    best: { value: { coaching: 100, rest: 0 } },
    worst: { value: { coaching: 0, rest: 100 } },
    any: fc.integer({ min: 0, max: 100 }).map((share) => ({ value: { coaching: share, rest: 100 - share } })),
  }),
];

const NEEDS_PROOF = new Set(['level', 'yes_no', 'choice', 'checklist']);
export const weight = fc.double({ min: 0.01, max: 20, noNaN: true });

/** Valid limits of evidence: from − 1 ≤ unproven_max ≤ attested_max. */
const evidenceRule = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.nat(4),
    fc.nat(4),
    fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  )
  .map(([from, more, evenMore, max_age_days]) => {
    const unproven_max = Math.min(5, Math.max(1, from - 1) + more);
    const age = max_age_days === undefined ? {} : { max_age_days };
    return { from, unproven_max, attested_max: Math.min(5, unproven_max + evenMore), ...age };
  });

/** Half of the questions have one. What it leaves is never above its limit, so it can hold something down. */
const cap = fc.option(
  fc
    .integer({ min: 2, max: 5 })
    .chain((below) =>
      fc.record({ below: fc.constant(below), at_most: fc.integer({ min: 1, max: Math.min(below, 4) }) }),
    ),
  { nil: undefined, freq: 2 },
);

const question = (id: string): fc.Arbitrary<Question> =>
  fc
    .tuple(fc.constantFrom(...KINDS), weight, fc.boolean(), evidenceRule, cap)
    .map(([kind, heavy, must, evidence, held]) => {
      const plain = kind(id, { weight: heavy, must, ...MAY_NOT_APPLY });
      if (!NEEDS_PROOF.has(plain.file.type)) return { ...plain, cap: held };
      return { ...kind(id, { weight: heavy, must, evidence, ...MAY_NOT_APPLY }), cap: held };
    });

/** Two to seven questions, at least one of them a level, in any order of ids. */
export const questions: fc.Arbitrary<readonly Question[]> = fc
  .shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 2 })
  .chain((ids) => fc.tuple(...ids.map(question)))
  .map((all) => {
    const [first, ...rest] = all;
    const [asLevel] = KINDS;
    if (first === undefined || asLevel === undefined || all.some(({ file }) => file.type === 'level')) return all;
    return [asLevel(first.file.id, { ...MAY_NOT_APPLY, weight: first.file.weight }), ...rest];
  });

/** Compiled without the detour of a text: laws run it hundreds of times. */
export function compile(asked: readonly Pick<Question, 'file' | 'cap'>[], own: Own = {}): Rubric {
  const caps = asked.flatMap(({ file: { id }, cap: held }) =>
    held === undefined ? [] : [{ item: id, ...held, because: 'Nothing makes up for it.', grade: 'J' }],
  );
  return orThrow(
    compileRubric(
      rubricSchema.parse(
        rubricFile(
          asked.map(({ file }) => file),
          { caps, ...own },
        ),
      ),
    ),
  );
}

const day = fc.integer({ min: 0, max: 400 }).map((back) => {
  const time = Date.parse('2026-11-20T00:00:00Z') - back * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
});

export const evidence = fc.array(
  fc.record(
    { kind: fc.constantFrom(...EVIDENCE_KINDS), date: day, seen_by: fc.constantFrom(...WITNESSES) },
    { requiredKeys: ['kind'] },
  ),
  { maxLength: 3 },
);

/** A value as the long form of an answer, with evidence. */
export function withEvidence(value: unknown, pieces: readonly unknown[]): object {
  const long = typeof value === 'object' && value !== null && 'value' in value ? value : { value };
  return { ...long, evidence: pieces };
}

/** Any answer, or none. */
export const answerTo = ({ any }: Question): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(any, evidence).map(([value, pieces]) => withEvidence(value, pieces)) },
    { weight: 1, arbitrary: fc.constantFrom(undefined, dontKnow, declined, notApplicable) },
  );

export const answersTo = (asked: readonly Question[]): fc.Arbitrary<Answers> =>
  fc.tuple(...asked.map(answerTo)).map((given) => {
    const pairs = asked.map(({ file }, index) => [file.id, given[index]] as const);
    return Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined));
  });

export const parts: fc.Arbitrary<SheetParts> = fc.record({
  relation: fc.constantFrom(...RELATIONS),
  form: fc.constantFrom('full', 'full', 'full', 'screen'),
  profile: fc.record({ role: fc.constantFrom(...ROLES), team_size: fc.nat(30) }, { requiredKeys: [] }),
});

/** Questions with answers to them. */
export const answered = questions.chain((asked) =>
  fc.record({ asked: fc.constant(asked), answers: answersTo(asked), parts }),
);
