import { explain } from '../documents/explain.js';
import type { ParsedDocument } from '../documents/yaml.js';
import { type Issue, inOrder, type Result } from '../issue.js';
import { nearest } from '../nearest.js';
import type { Entry } from './as_file.js';
import { compileRubric } from './compile.js';
import { extend } from './extend.js';
import type { Bases, Extended } from './extended.js';
import { inExtension } from './extension_places.js';
import { rubricSchema } from './schema.js';
import { type ExtensionFile, extensionSchema } from './schema_extension.js';
import type { Rubric } from './types.js';

type ExtendedRubric = { readonly rubric: Rubric; readonly provenance: Extended };

/** A rubric from a file that says what it changes in another; it is checked like one that says everything itself. */
export function parseExtension(document: ParsedDocument, bases: Bases): Result<ExtendedRubric> {
  const checked = extensionSchema.safeParse(document.value);
  if (!checked.success) return { ok: false, issues: explain(extensionSchema, checked.error, document) };
  const file = checked.data;
  const base = baseOf(file, bases);
  if ('message' in base) return refused([base], document);
  const problems: Issue[] = [];
  const { data, extended } = extend(base, file, (path, message, suggestion) => {
    problems.push({ ...NOWHERE, message, path, ...(suggestion === undefined ? {} : { suggestion }) });
  });
  if (problems.length > 0) return refused(problems, document);
  const result = compiled(data);
  if (result.ok) return { ok: true, value: { rubric: result.value, provenance: extended } };
  return refused(
    result.issues.map((issue) => inExtension(issue, file, extended)),
    document,
  );
}

const NOWHERE = { line: null, column: null };

function refused(issues: readonly Issue[], document: ParsedDocument): { readonly ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: inOrder(issues.map((issue) => ({ ...issue, ...document.locate(issue.path) }))) };
}

function baseOf({ extends: reference }: ExtensionFile, { ids, find }: Bases): Rubric | Issue {
  const [id = '', major] = reference.split('@');
  const base = find(id);
  const path = ['extends'];
  if (base === undefined) {
    const suggestion = nearest(id, ids);
    const message = `there is no rubric ${id} to build on`;
    return { ...NOWHERE, message, path, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  if (major === undefined || base.version.startsWith(`${major}.`)) return base;
  const message = `this builds on ${id} ${major}, and here is ${id} ${base.version}: check what it changes, then say ${id}@${base.version.split('.')[0]}`;
  return { ...NOWHERE, message, path };
}

/** Lines are looked up later, in the extending file. */
function compiled(data: Entry): Result<Rubric> {
  const checked = rubricSchema.safeParse(data);
  if (checked.success) return compileRubric(checked.data);
  const nowhere = { value: data, guess: data, issues: [], locate: () => ({ line: 0, column: 0 }) };
  return { ok: false, issues: explain(rubricSchema, checked.error, nowhere) };
}
