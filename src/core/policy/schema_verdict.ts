import * as z from 'zod';
import { BASES, RELATIONS, SEVERITIES } from '../words.js';
import { OUTCOMES, type Verdict } from './verdict.js';

/** The published shape of a verdict. Held to `Verdict` by the compiler. */
const text = z.string();
const number = z.number();
const outcome = z.enum(OUTCOMES);

const judgement = z.strictObject({
  rule: text,
  rubric: text.nullable(),
  title: text.nullable(),
  state: z.enum(['holds', 'fails', 'unknown', 'skipped']),
  skipped: z.enum(['off', 'not_asked', 'not_applicable']).nullable(),
  facts: z.array(
    z.strictObject({
      name: text,
      value: z.union([text, number, z.boolean()]).nullable(),
      unknown: z
        .enum([
          'too_little_answered',
          'no_level_on_this_form',
          'no_proof_asked',
          'no_such_area',
          'in_the_future',
          'not_in_the_profile',
        ])
        .nullable(),
    }),
  ),
});

const comparison = z.strictObject({
  earlier: text.nullable(),
  levels: z.array(z.strictObject({ rubric: text, title: text, before: number, now: number, fell: z.boolean() })),
  not_compared: z.array(
    z.strictObject({
      rubric: text,
      title: text,
      why: z.enum(['new', 'gone', 'other_version', 'not_applicable', 'other_form', 'other_relation']),
    }),
  ),
});

export const verdictSchema = z.strictObject({
  format: z.literal(1),
  tool: z.strictObject({ name: z.literal('salesgap'), version: text }),
  outcome,
  today: text,
  policy: z.strictObject({ id: text, version: text, title: text.nullable() }).nullable(),
  baseline: z.strictObject({ file: text, basis: z.enum(BASES), tolerance: number }).nullable(),
  rules: z.array(
    z.strictObject({
      id: text,
      severity: z.enum(SEVERITIES),
      rule: text,
      message: text.nullable(),
      because: text.nullable(),
    }),
  ),
  sheets: z.array(
    z.strictObject({
      file: text,
      outcome,
      subject: z.strictObject({ id: text, name: text.optional() }).nullable(),
      relation: z.enum(RELATIONS).nullable(),
      answered_on: text.nullable(),
      problems: z.array(text),
      judgements: z.array(judgement),
      comparison: comparison.nullable(),
    }),
  ),
  could_be_tighter: z.array(
    z.strictObject({
      rule: text,
      name: text,
      limit: number,
      closest: number,
      file: text,
      title: text.nullable(),
      could_be: number,
    }),
  ),
});

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Fits = Writable<Verdict> extends z.output<typeof verdictSchema> ? true : never;
const fits: Fits = true;
void fits;
