import * as z from 'zod';
import { isDay } from '../calendar_day.js';
import { ACTION_KINDS, ACTION_OWNERS, FORMS, GRADES, HORIZONS, ROLES } from '../words.js';
import { type ExpectedLevel, LATER_REASONS, type Plan } from './types.js';

/** The shape of plan.yaml, for editors and for explaining what is wrong. Held to `Plan` by the compiler. */
const id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'expected an id: a–z first, then a–z, 0–9 or _');
const key = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,39}\.[a-z][a-z0-9_]{0,39}$/,
    'expected a rubric and an action such as forecasting.clean_list',
  );
/** Days are counted on from days: behind the year 9999 they are written otherwise. */
const LAST_DAY = '9900-01-01';
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected a day such as 2026-11-20', abort: true })
  .refine(isDay, { error: 'expected a day that exists, such as 2026-11-20', abort: true })
  .refine((text) => text < LAST_DAY, 'expected a day of this age, such as 2026-11-20');
const reference = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}@\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'expected an id and a version such as sales_leader@1.0.0');
// As long as a text of a rubric can be, and as many hours as an action can take for a team: what was made is read back.
const text = z.string().min(1).max(100_000);
const short = z.string().min(1).max(200);
const hours = z.number().min(0).max(1e9);
const level = z.number().min(1).max(5);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(1000);

const plannedAction = z.strictObject({
  action: key.describe('A rubric and one of its actions; what a check-in calls it: leave it'),
  title: short,
  rubric: id,
  rubric_title: short,
  owner: z.enum(ACTION_OWNERS).describe('Whose action it is'),
  who: short.nullable().describe('The name of the person who does it'),
  kind: z.enum(ACTION_KINDS),
  horizon: z.enum(HORIZONS),
  starts_on: day,
  due_on: day,
  hours: hours.describe('In all, until it is due'),
  do: text.describe('When …, I will …'),
  done_when: text.describe('So that somebody else can check it'),
  proof: list(text).describe('What to keep to show it'),
  after: list(key).describe('Actions of this plan that have to be done first'),
  moves: list(z.strictObject({ item: id, title: short, from: level.nullable(), to: level })),
  not_now: text.nullable(),
  template: short.nullable(),
  grade: z.enum(GRADES),
});

const laterAction = z.strictObject({
  action: key,
  title: short,
  rubric_title: short,
  owner: z.enum(ACTION_OWNERS),
  hours,
  why: z.enum(LATER_REASONS),
  needs: list(key),
  until: day.optional().describe('With weeks: until when the plan would last with it'),
});

const expected = z.strictObject({
  rubric: id,
  title: short,
  now: level.nullable(),
  // biome-ignore lint/suspicious/noThenProperty: a level or null, never a function; nobody awaits it.
  then: level.nullable(),
  target: level,
} satisfies Record<keyof ExpectedLevel, z.ZodType>);

const ask = z.strictObject({
  kind: z.enum(['action', 'permission', 'teacher', 'owner', 'one_owner']),
  rubric: id,
  title: short,
  action: key.nullable(),
  do: text.nullable(),
  by: day,
  items: list(short),
});

export const planSchema = z.strictObject({
  format: z.literal(1),
  id: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9_]{0,39}-[0-9a-f]{8}$/,
      'expected the id that the plan was written with, such as jd-1a2b3c4d',
    )
    .describe('Check-ins are kept under it: leave it'),
  subject: z.strictObject({ id: short, name: short.optional() }),
  made_on: day,
  from: z.strictObject({
    answered_on: day,
    pack: reference,
    role: z.enum(ROLES).nullable(),
    form: z.enum(FORMS),
  }),
  budget: z.strictObject({
    hours,
    weeks: z.number().int().min(1).max(520),
    open: z.number().int().min(1).max(3).describe('Actions open at the same time'),
  }),
  actions: list(plannedAction),
  later: list(laterAction),
  expected: list(expected),
  sponsor: list(ask),
  dates: z.strictObject({ checkins: list(day), sponsor_reviews: list(day) }),
  measured: z.strictObject({ again_on: day, rubrics: list(id) }),
  not_now: list(text),
  best: z.number().min(0).max(1).nullable(),
});

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Fits = Writable<Plan> extends z.output<typeof planSchema> ? true : never;
const fits: Fits = true;
void fits;

/** What the schema allows is a plan; a name or day that is undefined is none. */
export function asPlan(file: z.output<typeof planSchema>): Plan {
  const { id: of, name } = file.subject;
  const later = file.later.map(({ until, ...each }) => (until === undefined ? each : { ...each, until }));
  return { ...file, later, subject: name === undefined ? { id: of } : { id: of, name } };
}
