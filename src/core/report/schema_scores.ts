import * as z from 'zod';
import { ABOUTS, EVIDENCE_KINDS, GRADES, ITEM_TYPES, NOT_APPLICABLE_REASONS, PROOFS, WITNESSES } from '../words.js';

/** The published shape of the scores in a report. */
const text = z.string();
const number = z.number();
const nullable = <T extends z.ZodType>(of: T) => of.nullable();

export const reason = z.enum([
  'not_asked_yet',
  'dont_know',
  'declined',
  'not_applicable',
  'hidden',
  'not_on_screen_form',
  'not_asked_of_this_relation',
  'collected_only',
  'profile_unknown',
  'no_rule_fits',
  'needs_earlier_number',
  'no_hours',
]);

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  note: text.optional(),
  date: text.optional(),
  seen_by: z.enum(WITNESSES).optional(),
});

const score = z.strictObject({
  points: nullable(number),
  level: nullable(number),
  raw_points: nullable(number),
  raw_level: nullable(number),
  low: nullable(number),
  high: nullable(number),
});

const blocker = z.union([
  z.strictObject({ kind: z.literal('must'), item: text, title: text, level: nullable(number) }),
  z.strictObject({ kind: z.literal('gate'), message: text }),
  z.strictObject({ kind: z.literal('cap'), item: text, title: text, at_most: number }),
  z.strictObject({ kind: z.literal('score'), level: number }),
]);

const capState = z.enum(['triggered', 'clear', 'unanswered']);

const cap = z.strictObject({
  item: text,
  title: text,
  below: number,
  at_most: number,
  because: text,
  grade: z.enum(GRADES),
  claimed: capState,
  credited: capState,
});

const itemScore = z.strictObject({
  item: text,
  title: text,
  type: z.enum(ITEM_TYPES),
  weight: number,
  counts: z.boolean(),
  reason: nullable(reason),
  claimed_points: nullable(number),
  credited_points: nullable(number),
  claimed_level: nullable(number),
  credited_level: nullable(number),
  claimed_contribution: nullable(number),
  credited_contribution: nullable(number),
  proof: nullable(z.enum(PROOFS)),
  answer: nullable(text),
  note: nullable(text),
  evidence: z.array(evidence),
  not_applicable: nullable(z.strictObject({ reason: z.enum(NOT_APPLICABLE_REASONS), whose: nullable(text) })),
});

export const rubricScore = z.strictObject({
  rubric: text,
  title: text,
  about: z.enum(ABOUTS),
  status: z.enum(['ok', 'provisional', 'withheld', 'not_applicable']),
  coverage: number,
  claimed: score,
  credited: score,
  reached: nullable(number),
  blockers: z.array(blocker),
  caps: z.array(cap),
  mostly_not_applicable: z.boolean(),
  items: z.array(itemScore),
});

export const stepUp = z.strictObject({
  rubric: text,
  item: text,
  to: number,
  claimed: number,
  credited: number,
  reached: nullable(number),
});
