import * as z from 'zod';
import { TOP } from '../batch/grid.js';
import { ABOUTS, CAUSES, RELATIONS } from '../words.js';
import { BY_FIELDS } from './by.js';
import { PARTIAL } from './partial_write.js';
import { MOST_CANDIDATES } from './pool.js';
import { CELL_WIDTH, MOST_FINDINGS, MOST_KNOWN, MOST_RUBRICS } from './state.js';

/**
 * The published shape of what `team --partial` writes. `partial_read.ts` takes less: there every number has to fit the
 * others, and what is sorted has to stand in its order.
 */
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const hundredths = z.number().int().min(0).max(TOP);
const id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const hash = z.string().regex(/^[0-9a-f]{16}$/);

const rubric = z.strictObject({
  id,
  about: z.enum(ABOUTS),
  major: z.number().int().min(0).max(999_999),
  targets: z.tuple([hundredths, hundredths]).describe('Lowest and highest, in hundredths of points'),
  cells: z
    .array(z.array(count).length(CELL_WIDTH))
    .describe(
      'One a group: scored, claimed, its squares, credited, its squares, shortfall, below the target; leaders whose gap is real, unproven, blocked, unknown, met; leaders who reached level 1 to 5',
    ),
  histogram: z
    .array(z.tuple([hundredths, z.number().int().min(1).max(4_000_000_000)]))
    .describe('Claimed points in hundredths, and the leaders at them'),
});

const candidate = z.strictObject({
  hash,
  id: z.string().min(1).max(200),
  group: count,
  rubrics: z.array(z.tuple([id, z.enum(['strength', 'gap']), hundredths])),
});

export const teamPartialSchema = z.strictObject({
  salesgap: z.literal(PARTIAL),
  format: z.literal(1),
  confidential: z.string(),
  pack: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,39}@\d{1,6}$/)
    .nullable()
    .describe('Id and major version; null: rubrics named one by one, or nobody counted'),
  relation: z.enum(RELATIONS),
  by: z.enum(BY_FIELDS).nullable(),
  leaders: z.array(count).min(1).describe('Leaders counted, one number a group; the last is of an unknown group'),
  rubrics: z.array(rubric).max(MOST_RUBRICS),
  causes: z
    .array(count)
    .length(CAUSES.length)
    .describe(`Leaders who named it: ${CAUSES.join(', ')}`),
  findings: z.array(z.tuple([id, z.number().int().min(1)])).max(MOST_FINDINGS),
  passed_over: z.strictObject({ other_relation: count, repeats: count }),
  pool: z.array(candidate).max(MOST_CANDIDATES).describe('Leaders who agreed to be named for pairing'),
  seen: z.array(hash).max(MOST_KNOWN).nullable().describe('Who is counted; null: too many to be kept'),
});
