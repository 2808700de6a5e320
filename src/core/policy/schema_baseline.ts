import * as z from 'zod';
import { RELATIONS } from '../words.js';
import type { Earlier } from './types.js';

/** Of a stored report only what is compared: one of another release may say more, or less, elsewhere. */
const low = z.object({ low: z.number().nullable() });

const report = z.object({
  format: z.literal(1),
  subject: z.object({ id: z.string() }),
  form: z.string(),
  sitting: z.object({ id: z.string() }).optional(),
  answered_on: z.string(),
  rubrics: z.array(z.object({ id: z.string(), version: z.string() })),
  views: z
    .array(
      z.object({
        relation: z.enum(RELATIONS),
        together: z.literal(true).optional(),
        scores: z.array(z.object({ rubric: z.string(), title: z.string(), claimed: low, credited: low })),
      }),
    )
    .min(1),
});

/** One report, or a list of them, as `report -f json` writes them. */
export const baselineSchema = z.union([report, z.array(report).min(1)]);

type Fits = z.output<typeof report> extends Earlier ? true : never;
const fits: Fits = true;
void fits;
