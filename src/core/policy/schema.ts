import * as z from 'zod';
import { id, text, version } from '../rubric/schema.js';
import { ABOUTS, SEVERITIES } from '../words.js';

/** What a policy file may say. Ids and conditions are checked when it is compiled. */
const rule = z.strictObject({
  id,
  severity: z
    .enum(SEVERITIES)
    .default('error')
    .describe('error: the check fails; warn: it is said and nothing fails; off: not looked at'),
  rubrics: z.array(id).min(1).optional().describe('Only these areas, by the id of their rubric; else all'),
  about: z.array(z.enum(ABOUTS)).min(1).optional().describe('Only areas about these; else all'),
  rule: text.describe('A CEL expression that has to be true, e.g. area.credited >= 2.5'),
  message: text.describe('Said where the rule does not hold: what is wrong and what to do'),
  because: text.optional().describe('Why there is this rule'),
});

export const policySchema = z.strictObject({
  format: z.literal(1),
  id,
  version,
  title: text.max(80).optional(),
  rules: z.array(rule).min(1).max(200),
});

export type PolicyFile = z.output<typeof policySchema>;
