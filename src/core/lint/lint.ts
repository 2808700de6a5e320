import { type ParsedDocument, parseYaml } from '../documents/yaml.js';
import { type Issue, keysInWords, shortened } from '../issue.js';
import { readPack, readRubric } from '../rubric/parse.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { packRules, refusals, rubricRules, rules } from './index.js';
import type { LintedFile, LintProblem, LintReport } from './report.js';
import type { Found, Rule } from './rule.js';

/** A file to lint. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** What files may name besides each other, and what is looked for. */
export interface Surroundings {
  readonly rubrics: readonly Rubric[];
  readonly packs: readonly Pack[];
  readonly vague_words: readonly string[];
}

/** Target of a rubric that the pack `default` has no settings for. */
const USUAL_TARGET = 3;

/** Lints rubrics and packs. They may name each other; one with the id of a known one takes its place. */
export function lint(sources: readonly Source[], { rubrics, packs, vague_words }: Surroundings): LintReport {
  const read = sources.map(({ file, text }) => ({ file, document: parseYaml(text) }));
  const isPack = (document: ParsedDocument) => has(document, 'rubrics') && !has(document, 'items');
  const files = read
    .filter(({ document }) => !isPack(document))
    .map((each) => ({ ...each, ...readRubric(each.document) }));
  const all = together(
    rubrics,
    files.flatMap(({ result }) => (result.ok ? [result.value] : [])),
  );
  const packFiles = packsIn(
    read.filter(({ document }) => isPack(document)),
    all,
    packs,
  );
  const known = together(
    packs,
    packFiles.flatMap(({ result }) => (result.ok ? [result.value] : [])),
  );
  const settings = known.find(({ id }) => id === 'default');
  const linted = new Map<string, LintedFile>();
  for (const { file, document, result } of files) {
    const target = result.ok ? targetOf(result.value, settings) : USUAL_TARGET;
    linted.set(
      file,
      result.ok
        ? lintedRubric(file, document, { rubric: result.value, target, vague_words })
        : refused(file, document, result.issues),
    );
  }
  for (const { file, document, result } of packFiles)
    linted.set(
      file,
      result.ok ? lintedPack(file, document, result.value, all) : refused(file, document, result.issues),
    );
  return {
    files: sources.flatMap(({ file }) => linted.get(file) ?? []),
    rules: rules.map(({ id, proves, severity }) => ({ id, proves, severity })),
  };
}

/** A pack that extends another is read after it. */
function packsIn(
  read: readonly { file: string; document: ParsedDocument }[],
  rubrics: readonly Rubric[],
  known: readonly Pack[],
) {
  const sorted = [...read].sort((a, b) => Number(has(a.document, 'extends')) - Number(has(b.document, 'extends')));
  let packs = known;
  return sorted.map(({ file, document }) => {
    const { result } = readPack(document, rubrics, packs);
    if (result.ok) packs = together(packs, [result.value]);
    return { file, document, result };
  });
}

function together<T extends { readonly id: string }>(known: readonly T[], own: readonly T[]): readonly T[] {
  return [...known.filter(({ id }) => own.every((each) => each.id !== id)), ...own];
}

function has({ guess }: ParsedDocument, key: string): boolean {
  return typeof guess === 'object' && guess !== null && Object.hasOwn(guess, key);
}

function targetOf({ id }: Rubric, settings: Pack | undefined): number {
  const targets = Object.values(settings?.rubrics.find((each) => each.id === id)?.target ?? {});
  return targets.length === 0 ? USUAL_TARGET : Math.max(...targets);
}

function lintedRubric(
  file: string,
  document: ParsedDocument,
  given: Parameters<(typeof rubricRules)[number]['check']>[0],
): LintedFile {
  const problems = rubricRules.flatMap((rule) =>
    rule.check(given).map((found) => problemOf(rule, found, file, document)),
  );
  const { items, actions } = given.rubric;
  return {
    file,
    kind: 'rubric',
    contents: `${items.length} items, ${actions.length} actions`,
    problems: inOrder(problems),
  };
}

function lintedPack(file: string, document: ParsedDocument, pack: Pack, rubrics: readonly Rubric[]): LintedFile {
  const { findings } = document.value as { findings?: readonly unknown[] };
  const given = { pack, rubrics, inherited_findings: pack.findings.length - (findings?.length ?? 0) };
  const problems = packRules.flatMap((rule) =>
    rule.check(given).map((found) => problemOf(rule, found, file, document)),
  );
  const { rubrics: asked, sittings } = pack;
  return {
    file,
    kind: 'pack',
    contents: `${asked.length} rubrics, ${sittings.length} sittings`,
    problems: inOrder(problems),
  };
}

function problemOf(
  { id, severity }: Rule,
  { path, message, fix }: Found,
  file: string,
  document: ParsedDocument,
): LintProblem {
  return { rule: id, severity, file, ...document.locate(path), message, fix };
}

/** A file that does not compile: its issues, each under the rule it is about. */
function refused(file: string, { guess }: ParsedDocument, issues: readonly Issue[]): LintedFile {
  const problems = issues.map((issue): LintProblem => {
    const rule = refusals.find((each) => each.isAbout(issue, guess));
    if (rule === undefined) throw new Error('the last refusal takes every issue');
    const { line, column, suggestion } = issue;
    const fix = suggestion === undefined ? rule.fix : `did you mean ${suggestion}?`;
    return {
      rule: rule.id,
      severity: rule.severity,
      file,
      line: line ?? 1,
      column: column ?? 1,
      message: withKeys(issue),
      fix,
    };
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
