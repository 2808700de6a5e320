import * as z from 'zod';
import { answersSchema } from '../answers/schema.js';
import { scoredSchema } from '../batch/schema_scored.js';
import { brandSchema } from '../brand/schema.js';
import { cohortSchema } from '../cohort/schema.js';
import { planSchema } from '../plan/schema.js';
import { policySchema } from '../policy/schema.js';
import { verdictSchema } from '../policy/schema_verdict.js';
import { reportSchema } from '../report/schema.js';
import { teamPartialSchema } from '../rollup/schema_partial.js';
import { packSchema, rubricSchema } from '../rubric/schema.js';
import { extensionSchema } from '../rubric/schema_extension.js';
import { migrationSchema, packMigrationSchema } from '../rubric/schema_migration.js';
import { translationSchema } from '../rubric/schema_translation.js';

export const SCHEMA_KINDS = [
  'rubric',
  'extension',
  'pack',
  'translation',
  'migration',
  'pack_migration',
  'answers',
  'brand',
  'report',
  'policy',
  'verdict',
  'plan',
  'scored',
  'team_partial',
  'cohort',
] as const;
export type SchemaKind = (typeof SCHEMA_KINDS)[number];

const SCHEMAS: Readonly<Record<SchemaKind, z.ZodType>> = {
  rubric: rubricSchema,
  extension: extensionSchema,
  pack: packSchema,
  translation: translationSchema,
  migration: migrationSchema,
  pack_migration: packMigrationSchema,
  answers: answersSchema,
  brand: brandSchema,
  report: reportSchema,
  policy: policySchema,
  verdict: verdictSchema,
  plan: planSchema,
  scored: scoredSchema,
  team_partial: teamPartialSchema,
  cohort: cohortSchema,
};

/**
 * draft-07, which editors everywhere understand. It is weaker than our own check: cross-references
 * and conditions are beyond a schema.
 */
export function jsonSchema(kind: SchemaKind): object {
  return { title: `salesgap ${kind}, format 1`, ...z.toJSONSchema(SCHEMAS[kind], { target: 'draft-7', io: 'input' }) };
}
