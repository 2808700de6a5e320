import type { output, ZodType } from 'zod';
import { explain } from '../documents/explain.js';
import { type ParsedDocument, parseYaml } from '../documents/yaml.js';
import type { Result } from '../issue.js';
import { compileRubric } from './compile.js';
import { compilePack } from './compile_pack.js';
import { packSchema, rubricSchema } from './schema.js';
import type { Pack, Rubric } from './types.js';

/** A document as it was read: what it means or what is wrong, and where its parts stand. */
export interface Read<T> {
  readonly result: Result<T>;
  readonly document: ParsedDocument;
}

/** A rubric from the text of its YAML file: checked and compiled, or all its problems with their lines. */
export function parseRubric(text: string): Result<Rubric> {
  return readRubric(parseYaml(text)).result;
}

/** A pack from the text of its YAML file; the rubrics and packs it may name are needed to check it. */
export function parsePack(text: string, rubrics: readonly Rubric[], packs: readonly Pack[] = []): Result<Pack> {
  return readPack(parseYaml(text), rubrics, packs).result;
}

/** As `parseRubric`, with the way back to the lines. */
export function readRubric(document: ParsedDocument): Read<Rubric> {
  return readWith(document, rubricSchema, compileRubric);
}

/** As `parsePack`, with the way back to the lines. */
export function readPack(document: ParsedDocument, rubrics: readonly Rubric[], packs: readonly Pack[]): Read<Pack> {
  return readWith(document, packSchema, (file) => compilePack(file, rubrics, packs));
}

function readWith<S extends ZodType, T>(
  document: ParsedDocument,
  schema: S,
  compile: (file: output<S>) => Result<T>,
): Read<T> {
  if (document.issues.length > 0) return { result: { ok: false, issues: document.issues }, document };
  const checked = schema.safeParse(document.value);
  if (!checked.success) return { result: { ok: false, issues: explain(schema, checked.error, document) }, document };
  return { result: located(compile(checked.data), document), document };
}

function located<T>(result: Result<T>, document: ParsedDocument): Result<T> {
  if (result.ok) return result;
  return { ok: false, issues: result.issues.map((issue) => ({ ...issue, ...document.locate(issue.path) })) };
}
