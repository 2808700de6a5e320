import type { ParsedDocument } from '../documents/yaml.js';
import { type Issue, keysInWords, shortened } from '../issue.js';
import type { Extended } from '../rubric/extended.js';
import { inExtension } from '../rubric/extension_places.js';
import type { ParsedRubric } from '../rubric/parse.js';
import type { ExtensionFile } from '../rubric/schema_extension.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { migrationRules, packRules, refusals, rubricRules, translationRules } from './index.js';
import type { LintedFile, LintProblem } from './report.js';
import type { Found, MigrationToLint, RubricToLint, Rule, TranslationToLint } from './rule.js';

/** A file with the way back to its lines. */
interface Place {
  readonly file: string;
  readonly document: ParsedDocument;
}

export function lintedRubric(
  { file, document }: Place,
  { rubric, provenance }: ParsedRubric,
  rest: Omit<RubricToLint, 'rubric'>,
): LintedFile {
  const place = { file, document };
  const problems = rubricRules.flatMap((rule) =>
    rule
      .check({ rubric, ...rest })
      .map((found) => problemOf(rule, provenance === null ? found : inItsFile(found, document, provenance), place)),
  );
  const { items, actions } = rubric;
  const contents = `${items.length} items, ${actions.length} actions`;
  return { file: place.file, kind: 'rubric', contents, problems: inOrder(problems) };
}

export function lintedPack(place: Place, pack: Pack, rubrics: readonly Rubric[]): LintedFile {
  const { findings } = place.document.value as { findings?: readonly unknown[] };
  const given = { pack, rubrics, inherited_findings: pack.findings.length - (findings?.length ?? 0) };
  const problems = packRules.flatMap((rule) => rule.check(given).map((found) => problemOf(rule, found, place)));
  const contents = `${counted(pack.rubrics.length, 'rubric')}, ${counted(pack.sittings.length, 'sitting')}`;
  return { file: place.file, kind: 'pack', contents, problems: inOrder(problems) };
}

export function lintedTranslation(place: Place, given: TranslationToLint): LintedFile {
  const problems = translationRules.flatMap((rule) => rule.check(given).map((found) => problemOf(rule, found, place)));
  const { lang, texts, translates } = given.translation;
  const contents = `${counted(Object.keys(texts).length, 'text')} of ${translates} in ${lang}`;
  return { file: place.file, kind: 'translation', contents, problems: inOrder(problems) };
}

export function lintedMigration(place: Place, given: MigrationToLint): LintedFile {
  const problems = migrationRules.flatMap((rule) => rule.check(given).map((found) => problemOf(rule, found, place)));
  const { id, from, to } = given.migration;
  return { file: place.file, kind: 'migration', contents: `${id}, ${from} to ${to}`, problems: inOrder(problems) };
}

/** In a file that extends another: where it was written there, or what it takes over that has the problem. */
function inItsFile(found: Found, { value }: ParsedDocument, provenance: Extended): Found {
  const issue = { message: found.message, path: found.path, line: null, column: null };
  const { path, message } = inExtension(issue, value as ExtensionFile, provenance);
  return { ...found, path, message };
}

function problemOf({ id, severity }: Rule, { path, message, fix }: Found, { file, document }: Place): LintProblem {
  return { rule: id, severity, file, ...document.locate(path), message: shortened(message), fix };
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** A file that does not compile: its issues, each under the rule it is about. */
export function refused({ file, document }: Place, issues: readonly Issue[]): LintedFile {
  const problems = issues.map((issue): LintProblem => {
    const { line, column, suggestion } = issue;
    const rule = refusals.find((each) => each.isAbout(issue, document.guess));
    if (rule === undefined) throw new Error('the last refusal takes every issue');
    const fix = suggestion === undefined ? rule.fix : `did you mean ${suggestion}?`;
    const place = { file, line: line ?? 1, column: column ?? 1 };
    return { rule: rule.id, severity: rule.severity, ...place, message: withKeys(issue), fix };
  });
  return { file, kind: null, contents: '', problems: inOrder(problems) };
}

function withKeys({ path, message }: Issue): string {
  return path.length === 0 ? shortened(message) : `${keysInWords(path)}: ${shortened(message)}`;
}

/** As they stand in the file. */
function inOrder(problems: readonly LintProblem[]): readonly LintProblem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
