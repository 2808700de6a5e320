import * as z from 'zod';
import { profileSchema } from '../answers/schema.js';
import {
  ABOUTS,
  ACTION_KINDS,
  ACTION_OWNERS,
  CAUSES,
  COST_LINES,
  type CostInput,
  type CostLine,
  EFFORT_PERS,
  FORMS,
  GRADES,
  HORIZONS,
  PROOFS,
  RELATIONS,
  ROLES,
} from '../words.js';
import { ranks } from './schema_ranks.js';
import { basis, raters } from './schema_raters.js';
import { reason, rubricScore, stepUp } from './schema_scores.js';
import type { Report } from './types.js';

/** The published shape of a report: for JSON Schema, and for whoever reads stored reports. Held to `Report` by the compiler. */
const text = z.string();
const number = z.number();
const nullable = <T extends z.ZodType>(of: T) => of.nullable();

const overall = z.strictObject({
  about: z.enum(ABOUTS),
  claimed: nullable(number),
  credited: nullable(number),
  target: nullable(number),
  coverage: number,
  scored: number,
  rubrics: number,
});

const gap = z.strictObject({
  rubric: text,
  title: text,
  about: z.enum(ABOUTS),
  class: z.enum(['real', 'unproven', 'blocked', 'unknown', 'met']),
  target: number,
  importance: number,
  claimed_gap: nullable(number),
  credited_gap: nullable(number),
  order: nullable(number),
  cause: nullable(z.enum(CAUSES)),
  basis: basis.optional(),
  after: z.array(z.strictObject({ rubric: text, because: text })),
});

const finding = z.strictObject({
  id: text,
  kind: z.enum(['rule', 'nobody_owns']),
  title: nullable(text),
  message: nullable(text),
  facts: z.array(
    z.strictObject({
      group: text,
      name: text,
      rubric: nullable(text),
      title: nullable(text),
      value: nullable(z.union([text, number, z.boolean()])),
    }),
  ),
  orphans: nullable(z.strictObject({ rubric: text, title: text, items: z.array(text) })),
  importance: number,
  not_now: nullable(text),
});

const place = { rubric: text, rubric_title: text, item: text, title: text };
const apartAnswer = z.strictObject({ level: number, answer: text });

const apart = z.strictObject({
  above: z.enum(RELATIONS),
  answered_on: text,
  compared: number,
  questions: z.array(z.strictObject({ ...place, leader: apartAnswer, above: apartAnswer })),
  owners: z.array(z.strictObject({ ...place, leader: text, above: text })),
});

const action = z.strictObject({
  rubric: text,
  rubric_title: text,
  id: text,
  title: text,
  do: text,
  done_when: text,
  horizon: z.enum(HORIZONS),
  owner: z.enum(ACTION_OWNERS),
  kind: z.enum(ACTION_KINDS),
  hours: number,
  per: z.enum(EFFORT_PERS),
  total_hours: number,
  grade: z.enum(GRADES),
  template: nullable(text),
  not_now: nullable(text),
  fits_cause: nullable(z.boolean()),
  after: z.array(text),
  moves: z.array(z.strictObject({ item: text, title: text, from: nullable(number), to: number })),
});

const rubric = z.strictObject({
  id: text,
  version: text,
  hash: text,
  title: text,
  about: z.enum(ABOUTS),
  summary: text,
  importance: number,
  target: number,
  why: z.array(z.strictObject({ text, grade: z.enum(GRADES), source: text })),
  sources: z.array(z.strictObject({ title: text, grade: z.enum(GRADES), link: nullable(text) })),
  examples: z.array(z.strictObject({ file: text, title: text })),
});

const priority = z.strictObject({
  kind: z.enum(['gap', 'finding', 'show_proof', 'answer_more']),
  id: nullable(text),
  rubrics: z.array(text),
  cause: nullable(z.enum(CAUSES)),
  picture: nullable(z.strictObject({ item: text, now: nullable(text), next: nullable(text), five: text })),
  first_move: nullable(action),
});

const range = { low: number, high: number };
const cost = z.strictObject({
  period: text,
  currency: text,
  lines: z.array(
    z.strictObject({
      line: z.enum(Object.keys(COST_LINES) as CostLine[]),
      inputs: z.array(z.strictObject({ input: z.enum(Object.values(COST_LINES).flat() as CostInput[]), ...range })),
      ...range,
    }),
  ),
  ...range,
});

export const reportSchema = z.strictObject({
  format: z.literal(1),
  tool: z.strictObject({ name: z.literal('salesgap'), version: text }),
  subject: z.strictObject({ id: text, name: text.optional() }),
  form: z.enum(FORMS),
  sitting: z.strictObject({ id: text, title: text }).optional(),
  answered_on: text,
  profile: profileSchema,
  role: nullable(z.enum(ROLES)),
  pack: z.strictObject({ id: text, version: text, title: text }),
  rubrics: z.array(rubric),
  sheets: z.array(z.strictObject({ rater: text, relation: z.enum(RELATIONS), hash: nullable(text) })),
  views: z.array(
    z.strictObject({
      relation: z.enum(RELATIONS),
      together: z.literal(true).optional(),
      source: text.optional(),
      scores: z.array(rubricScore),
      overall: z.array(overall),
    }),
  ),
  gaps: z.array(gap),
  findings: z.array(finding),
  apart: apart.optional(),
  raters: raters.optional(),
  not_judged: z.array(z.strictObject({ id: text, title: text })),
  priorities: z.array(priority).max(3),
  headline: nullable(z.strictObject({ priority: number, action: nullable(action) })),
  actions: z.strictObject({ week: z.array(action), days_30: z.array(action), days_90: z.array(action) }),
  strengths: z.array(
    z.strictObject({
      rubric: text,
      title: text,
      credited: number,
      target: number,
      best: nullable(z.strictObject({ item: text, answer: text })),
    }),
  ),
  not_now: z.array(text),
  unproven: z.array(
    z.strictObject({
      rubric: text,
      item: text,
      title: text,
      claimed_level: number,
      credited_level: number,
      proof: z.enum(PROOFS),
      would_prove: z.array(text),
    }),
  ),
  unanswered: z.array(z.strictObject({ rubric: text, item: text, title: text, reason })),
  steps_up: z.array(stepUp),
  asks_of_sponsor: z.array(
    z.strictObject({
      kind: z.enum(['action', 'permission', 'teacher', 'owner', 'one_owner']),
      rubric: text,
      title: text,
      action: nullable(action),
      items: z.array(text),
    }),
  ),
  cost: cost.optional(),
  next_dates: z.strictObject({ review: text, again: text }),
  pictures: z.array(z.strictObject({ rubric: text, item: text, next: nullable(text), five: text })),
  questions_asked: number,
  questions_answered: number,
  ranks: ranks.optional(),
});

/** The compiler holds every report to the schema; that the schema allows nothing else is held by the golden files. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Fits = Writable<Report> extends z.output<typeof reportSchema> ? true : never;
const fits: Fits = true;
void fits;
