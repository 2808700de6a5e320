import { compileCondition, conditionProblem, isProblem } from '../conditions/compile.js';
import { type Names, profileVocabulary, type Vocabulary } from '../conditions/vocabulary.js';
import { type Issue, MOST_ISSUES, type Result } from '../issue.js';
import { nearest } from '../nearest.js';
import { APARTS, CAUSES, COUNTS, type Role, SHARES } from '../words.js';
import { checkSittings } from './check_sittings.js';
import { placeInPack, type WholePackFile, wholePack } from './pack_changes.js';
import type { PackFile } from './schema.js';
import type { FindingRule, Pack, PackRubric, Rubric } from './types.js';

type Path = readonly (string | number)[];

export type Problem = (path: Path, message: string, suggestion?: string) => void;

/**
 * Fills in the columns of roles and what the pack takes over from the pack it extends, compiles
 * findings, and checks every id against the rubrics.
 */
export function compilePack(written: PackFile, rubrics: readonly Rubric[], packs: readonly Pack[]): Result<Pack> {
  const issues: Issue[] = [];
  const told: Problem = (path, message, suggestion) => {
    issues.push({ message, path, line: null, column: null, ...(suggestion === undefined ? {} : { suggestion }) });
  };
  const { extends: base, retire } = written;
  const extended = packs.find(({ id }) => id === base);
  if (base !== undefined && extended === undefined) {
    told(
      ['extends'],
      `there is no pack ${base}`,
      nearest(
        base,
        packs.map(({ id }) => id),
      ),
    );
  }
  const file = wholePack(written, extended, told);
  const problem: Problem = (path, ...words) => told(placeInPack(path, written, file), ...words);
  const vocabulary = findingVocabulary(file, rubrics);
  const asked = new Set(file.rubrics.map(({ id }) => id));
  const replaced = [...file.findings.map(({ id }) => id), ...(retire?.findings ?? [])];
  const pack: Pack = {
    ...file,
    rubrics: file.rubrics.map((rubric, index) => settings(rubric, extended, ['rubrics', index], problem)),
    prerequisites: [
      ...(extended?.prerequisites ?? []).filter((link) => asked.has(link.prerequisite) && asked.has(link.dependent)),
      ...file.prerequisites,
    ],
    findings: [
      ...(extended?.findings ?? []).filter(({ id }) => !replaced.includes(id)),
      ...file.findings.map((finding, index) => compileFinding(finding, vocabulary, ['findings', index], problem)),
    ],
  };
  checkIds(file, pack, rubrics, problem);
  checkSittings(file.sittings, pack, rubrics, problem);
  return issues.length === 0 ? { ok: true, value: pack } : { ok: false, issues: issues.slice(0, MOST_ISSUES) };
}

function compileFinding(
  finding: PackFile['findings'][number],
  vocabulary: Vocabulary,
  path: Path,
  problem: Problem,
): FindingRule {
  const compiled = compileCondition(finding.when, vocabulary);
  if (!isProblem(compiled)) return { ...finding, when: compiled } as FindingRule;
  problem([...path, 'when'], conditionProblem(finding.when, compiled), compiled.suggestion);
  return { ...finding, when: { source: finding.when, tree: { op: 'value', value: false } } } as FindingRule;
}

function settings(
  { id, importance, target }: WholePackFile['rubrics'][number],
  extended: Pack | undefined,
  path: Path,
  problem: Problem,
): PackRubric {
  const base = extended?.rubrics.find((rubric) => rubric.id === id);
  if (base === undefined && importance === undefined) problem(path, `${id} needs an importance for each role`);
  if (base === undefined && target === undefined) problem(path, `${id} needs a target for each role`);
  return {
    id,
    importance: importance === undefined ? (base?.importance ?? NOTHING) : perRole(importance),
    target: target === undefined ? (base?.target ?? NOTHING) : perRole(target),
  };
}

/** A stand-in for settings that are missing, which makes the whole pack fail. */
const NOTHING: Record<Role, number> = { first_line: 0, second_line: 0, vp: 0, owner: 0 };

/** second_line uses the vp column and owner the first_line column unless written (design: packs). */
function perRole(column: NonNullable<WholePackFile['rubrics'][number]['target']>): Record<Role, number> {
  const { first_line, vp } = column;
  return { first_line, vp, second_line: column.second_line ?? vp, owner: column.owner ?? first_line };
}

/** What a finding sees: levels, coverage and gap of every rubric of the pack, its items, and counts over all. */
export function findingVocabulary(
  file: { readonly rubrics: readonly { readonly id: string }[] },
  rubrics: readonly Rubric[],
): Vocabulary {
  const numbers = allNumbers(file.rubrics.map(({ id }) => id));
  const scored = (id: string) => rubrics.find((each) => each.id === id)?.items.filter(({ type }) => type !== 'text');
  return {
    profile: profileVocabulary,
    claimed: numbers,
    credited: numbers,
    coverage: numbers,
    gap: numbers,
    item: Object.fromEntries(file.rubrics.map(({ id }) => [id, allNumbers(scored(id)?.map((item) => item.id) ?? [])])),
    count: allNumbers(COUNTS),
    share: allNumbers(SHARES),
    causes: allNumbers(CAUSES),
    apart: allNumbers(APARTS),
  };
}

function allNumbers(names: readonly string[]): Names {
  return Object.fromEntries(names.map((name) => [name, 'number' as const]));
}

/**
 * What a file says itself; what it takes over was checked where it was written, and may be about
 * rubrics that are not asked here.
 */
function checkIds(file: WholePackFile, pack: Pack, rubrics: readonly Rubric[], problem: Problem): void {
  const known = new Map(rubrics.map((rubric) => [rubric.id, rubric]));
  const own = pack.rubrics.map(({ id }) => id);
  const expect = (ids: readonly string[], id: string, what: string, path: Path) => {
    if (!ids.includes(id)) problem(path, `there is no ${what} ${id}`, nearest(id, ids));
  };
  if (known.has(file.id)) problem(['id'], `there is a rubric called ${file.id}; packs and rubrics share their names`);
  for (const [index, id] of own.entries()) {
    expect([...known.keys()], id, 'rubric', ['rubrics', index, 'id']);
    if (own.indexOf(id) !== index) problem(['rubrics', index, 'id'], `the rubric ${id} is listed twice`);
  }
  for (const [index, link] of file.prerequisites.entries()) {
    for (const end of ['prerequisite', 'dependent'] as const) {
      expect(own, link[end], 'rubric in this pack called', ['prerequisites', index, end]);
    }
    if (leadsBack(link.prerequisite, pack))
      problem(['prerequisites', index], `${link.prerequisite} comes before itself`);
  }
  const findings = file.findings.map(({ id }) => id);
  for (const [index, finding] of file.findings.entries()) {
    if (findings.indexOf(finding.id) !== index)
      problem(['findings', index, 'id'], `the id ${finding.id} is used twice in findings`);
    for (const [at, { rubric, action }] of finding.actions.entries()) {
      const path = ['findings', index, 'actions', at] as const;
      expect(own, rubric, 'rubric in this pack called', [...path, 'rubric']);
      const actions = known.get(rubric)?.actions.map(({ id }) => id) ?? [];
      expect(actions, action, `action in ${rubric} called`, [...path, 'action']);
    }
  }
}

function leadsBack(start: string, { prerequisites }: Pack): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { prerequisite, dependent } of prerequisites) {
      if (prerequisite !== id || seen.has(dependent)) continue;
      if (dependent === start) return true;
      seen.add(dependent);
      open.push(dependent);
    }
  }
  return false;
}
