import * as z from 'zod';
import { PLACES } from '../batch/grid.js';
import { isDay } from '../calendar_day.js';
import { RELATIONS, ROLES } from '../words.js';
import { type Cohort, FEWEST_LEADERS, PERCENTILES, type PercentileName } from './types.js';

/** The shape of a cohort file, for explaining what is wrong with one. Held to `Cohort` by the compiler. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day such as 2026-11-20', abort: true })
  .refine(isDay, 'expected a day that exists, such as 2026-11-20');
const id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'expected an id: a–z first, then a–z, 0–9 or _');
const version = z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'expected a version such as 1.0.0');
const leaders = z.number().int().min(FEWEST_LEADERS).max(Number.MAX_SAFE_INTEGER);
const points = z.number().min(0).max(100);

const count = z.tuple([
  z
    .number()
    .int()
    .min(0)
    .max(PLACES - 1),
  z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
]);

const percentiles = Object.fromEntries(PERCENTILES.map((percent) => [`p${percent}`, points])) as Record<
  PercentileName,
  typeof points
>;

const distribution = z.strictObject({
  percentiles: z.strictObject(percentiles),
  at_or_below: z.array(count).min(1).max(PLACES),
});

const rubric = z.strictObject({ id, version, n: leaders, claimed: distribution, credited: distribution });

export const cohortSchema = z.strictObject({
  kind: z.literal('cohort'),
  format: z.literal(1),
  tool: z.strictObject({ name: z.literal('salesgap'), version: z.string().min(1).max(200) }),
  origin: z.string().min(1).max(200),
  made_on: day,
  leaders,
  relation: z.enum(RELATIONS),
  role: z.enum(ROLES),
  rubrics: z.array(rubric).min(1).max(1000),
});

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Fits = Writable<Cohort> extends z.output<typeof cohortSchema> ? true : never;
const fits: Fits = true;
void fits;
