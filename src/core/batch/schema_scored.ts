import * as z from 'zod';
import { isDay } from '../calendar_day.js';
import { TOLERANCE } from '../tolerance.js';
import { ABOUTS, AGREEMENTS, CAUSES, FORMS, MOTIONS, RELATIONS, ROLES } from '../words.js';
import type { RefusedSheet, ScoredSheet } from './scored.js';

/**
 * The published shape of a line of `score`: a sheet with its scores, or what kept one from being scored. `read_scored.ts`
 * takes the first by hand, since a roll-up reads a million of them; tests hold the two together, the compiler the types.
 */
const id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const reference = z.string().regex(/^[a-z][a-z0-9_]{0,39}@\d{1,6}\.\d{1,6}\.\d{1,6}$/);
const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/);
const name = z.string().min(1).max(200);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay);
const amount = z.number().min(0);
/** Sums of floating point may end a trifle beyond. */
const between = (low: number, high: number) =>
  z
    .number()
    .min(low - TOLERANCE)
    .max(high + TOLERANCE);

const points = between(0, 100).describe('0–100, not rounded; the level is 1 + points ÷ 25');
const common = { version, about: z.enum(ABOUTS), coverage: between(0, 1), target: between(1, 5) };

const withScore = z.strictObject({
  ...common,
  status: z.enum(['ok', 'provisional']),
  claimed_points: points,
  credited_points: points,
  reached: z.number().int().min(1).max(5).nullable().describe('null on a screen sheet'),
  gap: z.enum(['real', 'unproven', 'blocked', 'unknown', 'met']),
});
const nothing = { ...common, claimed_points: z.null(), credited_points: z.null(), reached: z.null() };
const withheld = z.strictObject({ ...nothing, status: z.literal('withheld'), gap: z.literal('unknown') });
const notApplicable = z.strictObject({ ...nothing, status: z.literal('not_applicable'), gap: z.null() });
const scoredRubric = z.discriminatedUnion('status', [withScore, withheld, notApplicable]);

const profile = z.strictObject({
  role: z.enum(ROLES).optional(),
  team_size: amount.optional(),
  manages_managers: z.boolean().optional(),
  motion: z.enum(MOTIONS).optional(),
  deals_per_quarter: amount.optional(),
  average_deal_value: amount.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  cycle_days: amount.optional(),
  own_quota: z.boolean().optional(),
  months_in_role: amount.optional(),
});

/** A pack has some twenty; what asks a thousand is none of ours. */
const MOST = 1000;
const byId = <V extends z.ZodType>(value: V) =>
  z.record(id, value).refine((each) => Object.keys(each).length <= MOST, `expected at most ${MOST}`);
const isEachOnce = (each: readonly string[]) => new Set(each).size === each.length;

export const scoredSheetSchema = z.strictObject({
  format: z.literal(1),
  subject: name,
  rater: name,
  relation: z.enum(RELATIONS),
  pack: reference.nullable().describe('null where rubrics were named one by one'),
  form: z.enum(FORMS),
  sitting: id.optional(),
  answered_on: day,
  role: z.enum(ROLES).describe('By which the targets were taken'),
  profile,
  agreed_to: z.array(z.enum(AGREEMENTS)).max(AGREEMENTS.length).optional(),
  scores: byId(scoredRubric),
  causes: byId(z.enum(CAUSES)),
  findings: z.array(id).max(MOST).refine(isEachOnce, 'expected each id once'),
});

const refusedSheetSchema = z.strictObject({
  format: z.literal(1),
  error: z.strictObject({
    line: z.number().int().min(1).describe('Of the input; a file counts as one line'),
    file: z.string().optional().describe('Absent: standard input'),
    problems: z
      .array(z.strictObject({ path: z.array(z.union([z.string(), z.number().int()])), message: z.string() }))
      .min(1),
  }),
});

export const scoredSchema = z.union([scoredSheetSchema, refusedSheetSchema]);

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
/** Which score goes with which status is beyond the type. */
type Loose<T> = Omit<T, 'scores'>;
type Fits =
  Writable<Loose<ScoredSheet>> extends Loose<z.output<typeof scoredSheetSchema>>
    ? Writable<RefusedSheet> extends z.output<typeof refusedSheetSchema>
      ? true
      : never
    : never;
const fits: Fits = true;
void fits;
