import { quickJson } from '../documents/json.js';
import type { ParsedDocument } from '../documents/yaml.js';
import type { Issue, Result } from '../issue.js';
import type { Rubric } from '../rubric/types.js';
import { checkAnswers } from './check.js';
import { normalise } from './normalise.js';
import type { AnswerSheet } from './types.js';

/*
 * Reading is quick while nothing is wrong: JSON needs no YAML library, a well-formed sheet no schema
 * library. Only when something is wrong are they loaded, to say what and where.
 */

type Locate = ParsedDocument['locate'];

/** A text as it was read, for whoever has more to say about it. */
export interface Reading {
  readonly result: Result<AnswerSheet>;
  /** The sheets that a refused text may be when only what is in order counts: to find more problems, not to go on with. */
  readonly readable: readonly AnswerSheet[];
  /** null where the text was read without looking at its lines. */
  readonly locate: Locate | null;
}

/** The sheet in a YAML or JSON text, or everything that keeps it from being one. */
export async function readSheet(text: string, format: 'yaml' | 'json'): Promise<Result<AnswerSheet>> {
  return (await readClosely(text, format)).result;
}

/** The same, with what else is known of the text. */
export async function readClosely(text: string, format: 'yaml' | 'json'): Promise<Reading> {
  const json = format === 'json' ? quickJson(text) : null;
  const quick = json === null ? null : normalise(json.value);
  if (quick !== null) return { result: { ok: true, value: quick }, readable: [], locate: null };
  const document = await parse(text);
  const { locate } = document;
  const sheet = document.issues.length > 0 ? null : normalise(document.value);
  if (sheet !== null) return { result: { ok: true, value: sheet }, readable: [], locate };
  if (document.guess === undefined) {
    const fault = format === 'json' ? await faultOfJson(text) : null;
    return { result: { ok: false, issues: fault === null ? document.issues : [fault] }, readable: [], locate };
  }
  const { explainAnswers } = await import('./explain_answers.js');
  const { issues, readable } = explainAnswers(document);
  return { result: { ok: false, issues }, readable, locate };
}

/** What keeps a text from being JSON, in words of JSON; null: nothing. */
export async function faultOfJson(text: string): Promise<Issue | null> {
  const { jsonFault } = await import('../documents/json_fault.js');
  return jsonFault(text);
}

/** What the rubrics do not allow in a sheet, each with its line in the text. */
export async function checkSheet(
  sheet: AnswerSheet,
  rubrics: readonly Rubric[],
  text: string,
): Promise<readonly Issue[]> {
  const found = checkAnswers(sheet, rubrics);
  if (found.length === 0) return [];
  const locate = await placesIn(text);
  return found.map((issue) => ({ ...issue, ...locate(issue.path) }));
}

/** Where the parts of a text stand in it. */
export async function placesIn(text: string): Promise<Locate> {
  return (await parse(text)).locate;
}

async function parse(text: string): Promise<ParsedDocument> {
  const { parseYaml } = await import('../documents/yaml.js');
  return parseYaml(text);
}
