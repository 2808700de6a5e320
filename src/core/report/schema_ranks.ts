import * as z from 'zod';
import { RELATIONS, ROLES } from '../words.js';
import { WHY_NOT_RANKED } from './ranks.js';

/** The published shape of ranks in a cohort. */
const text = z.string();
const number = z.number();

export const ranks = z.strictObject({
  cohort: z.strictObject({
    origin: text,
    made_on: text,
    leaders: number,
    relation: z.enum(RELATIONS),
    role: z.enum(ROLES),
  }),
  rubrics: z.array(
    z.strictObject({
      rubric: text,
      title: text,
      n: number,
      caution: z.boolean(),
      claimed: number,
      credited: number,
      band: z.strictObject({ low: number, high: number }).nullable(),
    }),
  ),
  not_ranked: z.array(z.strictObject({ rubric: text, title: text, why: z.enum(WHY_NOT_RANKED) })),
});
