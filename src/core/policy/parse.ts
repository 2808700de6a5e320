import { parseAs } from '../documents/parse_as.js';
import { type ParsedDocument, parseYaml } from '../documents/yaml.js';
import type { Result } from '../issue.js';
import { compilePolicy } from './compile.js';
import { policySchema } from './schema.js';
import { baselineSchema } from './schema_baseline.js';
import type { Earlier, Policy } from './types.js';

/** A policy from the text of its YAML file, or all its problems with their lines. `known`: ids of the rubrics there are. */
export function parsePolicy(text: string, known: readonly string[]): Result<Policy> {
  return parseAs(parseYaml(text), policySchema, (file) => compilePolicy(file, known));
}

/** The reports in a JSON text that `report -f json` wrote; null: it holds no report, and may be an answers file. */
export function parseReports(text: string): Result<readonly Earlier[]> | null {
  const document = parseYaml(text);
  if (!looksLikeReports(document)) return null;
  return parseAs(document, baselineSchema, (reports) => ({
    ok: true,
    value: Array.isArray(reports) ? reports : [reports],
  }));
}

function looksLikeReports({ value }: ParsedDocument): boolean {
  if (Array.isArray(value)) return true;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'views');
}
