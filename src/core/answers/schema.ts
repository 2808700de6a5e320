import * as z from 'zod';
import { isDay } from '../calendar_day.js';
import {
  AGREEMENTS,
  CAUSES,
  COST_LINES,
  type CostLine,
  EVIDENCE_KINDS,
  FORMS,
  MOTIONS,
  NOT_APPLICABLE_REASONS,
  RELATIONS,
  ROLES,
  WITNESSES,
} from '../words.js';

/**
 * The shape of an answers file, for editors (JSON Schema) and for explaining what is wrong.
 * `normalise.ts` accepts exactly this; a property test holds the two together.
 */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'expected an id: a–z first, then a–z, 0–9 or _, at most 40 characters');
const reference = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}@\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'expected an id and a version such as hiring@1.0.0');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day such as 2026-11-20', abort: true })
  .refine(isDay, 'expected a day that exists, such as 2026-11-20');
const text = z.string().min(1).max(10_000);
const short = z.string().min(1).max(200);
const count = z.number().int().min(0);

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  note: text.optional(),
  date: day.optional(),
  seen_by: z.enum(WITNESSES).optional().describe('Who else looked at it'),
});

const value = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.union([z.number(), z.string()])),
]);

const answered = z.strictObject({
  state: z.literal('answered').optional(),
  value,
  evidence: z.array(evidence).max(50).optional(),
  note: text.optional(),
});
const noValue = z.strictObject({ state: z.enum(['dont_know', 'declined']), note: text.optional() });
const notApplicable = z.strictObject({
  state: z.literal('not_applicable'),
  reason: z.enum(NOT_APPLICABLE_REASONS),
  whose: short.optional().describe('With not_my_job: whose it is; nobody is an answer'),
  note: text.optional(),
});
const shorthand = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);

export const answerSchema = z.union([shorthand, answered, noValue, notApplicable]);
/** The long forms by their state, to explain which key does not belong. */
export const longAnswerSchemas = { answered, dont_know: noValue, declined: noValue, not_applicable: notApplicable };

const currency = z.string().regex(/^[A-Z]{3}$/, 'expected three letters such as EUR');
const amount = z.number().min(0).max(1e12);
const estimate = z.union([
  amount,
  z
    .strictObject({ low: amount, high: amount })
    .refine(({ low, high }) => low <= high, 'expected low to be at most as large as high'),
]);

const costs = z.strictObject({
  period: short.describe('What time the numbers cover'),
  currency,
  ...(Object.fromEntries(
    Object.entries(COST_LINES).map(([line, inputs]) => [
      line,
      z.strictObject(Object.fromEntries(inputs.map((input) => [input, estimate]))).optional(),
    ]),
  ) as { [L in CostLine]: z.ZodOptional<z.ZodObject<Record<(typeof COST_LINES)[L][number], typeof estimate>>> }),
});

export const profileSchema = z.strictObject({
  role: z.enum(ROLES).optional(),
  team_size: count.max(10_000).optional(),
  manages_managers: z.boolean().optional(),
  motion: z.enum(MOTIONS).optional(),
  deals_per_quarter: count.optional(),
  average_deal_value: z.number().min(0).optional(),
  currency: currency.optional(),
  cycle_days: count.optional(),
  own_quota: z.boolean().optional(),
  months_in_role: count.max(1200).optional(),
  quarters: z
    .array(z.strictObject({ period: short, plan: z.number(), actual: z.number() }))
    .max(8)
    .optional(),
  costs: costs.optional().describe('Your own numbers for what the gap costs'),
});

export const answersSchema = z.strictObject({
  format: z.literal(1),
  subject: z.strictObject({ id: short, name: short.optional() }),
  rater: z.strictObject({ id: short, relation: z.enum(RELATIONS) }),
  pack: reference.optional().describe('Either pack or rubrics'),
  rubrics: z.array(reference).min(1).max(200).optional(),
  form: z.enum(FORMS).optional(),
  sitting: id.optional().describe('With pack: the sitting this was, e.g. leader, ceo or rep'),
  agreed_to: z
    .array(z.enum(AGREEMENTS))
    .max(AGREEMENTS.length)
    .optional()
    .describe('What the subject agreed to; pairing: to be named where it is proposed who could coach whom'),
  answered_on: day,
  profile: profileSchema.optional(),
  answers: z
    .record(id, z.record(id, answerSchema).nullable())
    .nullable()
    .optional()
    .describe('rubric id, item id, answer; a rubric with nothing under it is not answered yet'),
  causes: z.record(id, z.enum(CAUSES)).optional(),
});
