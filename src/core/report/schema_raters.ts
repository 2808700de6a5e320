import * as z from 'zod';
import { ANONYMOUS, DOUBTS } from '../raters/types.js';
import { RELATIONS } from '../words.js';
import { AGREEMENTS, RELIABILITIES, VERDICTS } from './raters.js';

/** The part of a report that several raters make up. Held to `Raters` with the rest of the report. */
const text = z.string();
const number = z.number();

export const basis = z.enum(['consultant', 'others', 'self']);

const sourceLevel = z.strictObject({
  source: text,
  level: number.nullable(),
  hidden: z.boolean(),
  interval: z.strictObject({ low: number, high: number }).nullable(),
  agreement: z.enum(AGREEMENTS).nullable(),
  few: z.boolean(),
});

const itemLevel = z.strictObject({
  source: text,
  level: number.nullable(),
  about: z.boolean(),
  hidden: z.boolean(),
  spread: z.strictObject({ low: number, middle: number, high: number }).nullable(),
});

const ratedRubric = z.strictObject({
  rubric: text,
  title: text,
  target: number,
  levels: z.array(sourceLevel),
  self: number.nullable(),
  others: number.nullable(),
  difference: number.nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  basis,
  items: z.array(z.strictObject({ item: text, title: text, levels: z.array(itemLevel) })),
});

export const raters = z.strictObject({
  fewest: number,
  threshold: number,
  sources: z.array(
    z.strictObject({ id: text, relations: z.array(z.enum(RELATIONS)), named: z.boolean(), raters: number }),
  ),
  hidden: z.array(z.enum(ANONYMOUS)),
  rubrics: z.array(ratedRubric),
  comments: z.array(
    z.strictObject({
      source: text,
      rubrics: z.array(z.strictObject({ rubric: text, title: text, comments: z.array(text) })),
    }),
  ),
  themes: z.array(z.strictObject({ rubric: text, title: text, text })),
  doubts: z.array(z.strictObject({ source: text, doubts: z.array(z.enum(DOUBTS)) })),
  reliability: z.enum(RELIABILITIES).nullable(),
  trend: z.array(
    z.strictObject({
      closed_on: text,
      rubrics: z.array(z.strictObject({ rubric: text, others: number.nullable() })),
    }),
  ),
});
