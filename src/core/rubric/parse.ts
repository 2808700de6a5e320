import type { output, ZodType } from 'zod';
import { explain } from '../documents/explain.js';
import { type ParsedDocument, parseYaml } from '../documents/yaml.js';
import type { Result } from '../issue.js';
import { compileRubric } from './compile.js';
import { compilePack } from './compile_pack.js';
import { packSchema, rubricSchema } from './schema.js';
import type { Pack, Rubric } from './types.js';

/** A rubric from the text of its YAML file: checked and compiled, or all its problems with their lines. */
export function parseRubric(text: string): Result<Rubric> {
  return parseWith(text, rubricSchema, compileRubric);
}

/** A pack from the text of its YAML file; the rubrics and packs it may name are needed to check it. */
export function parsePack(text: string, rubrics: readonly Rubric[], packs: readonly Pack[] = []): Result<Pack> {
  return parseWith(text, packSchema, (file) => compilePack(file, rubrics, packs));
}

function parseWith<S extends ZodType, T>(text: string, schema: S, compile: (file: output<S>) => Result<T>): Result<T> {
  const document = parseYaml(text);
  if (document.issues.length > 0) return { ok: false, issues: document.issues };
  const checked = schema.safeParse(document.value);
  if (!checked.success) return { ok: false, issues: explain(schema, checked.error, document) };
  return located(compile(checked.data), document);
}

function located<T>(result: Result<T>, document: ParsedDocument): Result<T> {
  if (result.ok) return result;
  return { ok: false, issues: result.issues.map((issue) => ({ ...issue, ...document.locate(issue.path) })) };
}
