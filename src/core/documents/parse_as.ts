import type { output, ZodType } from 'zod';
import type { Result } from '../issue.js';
import { explain } from './explain.js';
import type { ParsedDocument } from './yaml.js';

/** A document as a schema and then `compile` want it, or all its problems with their lines. */
export function parseAs<S extends ZodType, T>(
  document: ParsedDocument,
  schema: S,
  compile: (file: output<S>) => Result<T>,
): Result<T> {
  if (document.issues.length > 0) return { ok: false, issues: document.issues };
  const checked = schema.safeParse(document.value);
  if (!checked.success) return { ok: false, issues: explain(schema, checked.error, document) };
  return located(compile(checked.data), document);
}

function located<T>(result: Result<T>, document: ParsedDocument): Result<T> {
  if (result.ok) return result;
  return { ok: false, issues: result.issues.map((issue) => ({ ...issue, ...document.locate(issue.path) })) };
}
