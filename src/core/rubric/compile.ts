import { compileCondition, conditionProblem, isProblem } from '../conditions/compile.js';
import type { Condition } from '../conditions/condition.js';
import { type FactType, profileVocabulary, type Vocabulary } from '../conditions/vocabulary.js';
import type { Result } from '../issue.js';
import { type Issue, MOST_ISSUES } from '../issue.js';
import { NONE } from '../items/checklist.js';
import { kindOf } from '../items/index.js';
import { nearest } from '../nearest.js';
import { CAUSES, RELATIONS } from '../words.js';
import { capProblems } from './check_caps.js';
import type { RubricFile } from './schema.js';
import type { Action, EvidenceRule, Gate, Item, Rubric } from './types.js';

type Path = readonly (string | number)[];
type FileItem = RubricFile['items'][number];

/** Problems found so far, and the way to add one. */
class Problems {
  readonly list: Omit<Issue, 'line' | 'column'>[] = [];
  add(path: Path, message: string, suggestion?: string): void {
    this.list.push({ message, path, ...(suggestion === undefined ? {} : { suggestion }) });
  }
}

/** Fills in defaults, compiles conditions, and checks everything that spans more than one key. */
export function compileRubric(file: RubricFile): Result<Rubric> {
  const problems = new Problems();
  repeatedIds(file, problems);
  const items = file.items.map((item, index) =>
    compileItem(item, file.items.slice(0, index), ['items', index], problems),
  );
  const { reliability, ...rest } = file;
  const rubric: Rubric = {
    ...rest,
    ...(reliability === undefined ? {} : { reliability }),
    items,
    gates: file.gates.map((gate, index) => compileGate(gate, file.items, ['gates', index], problems)),
    actions: file.actions.map((action) => ({ ...action, causes: action.causes ?? CAUSES }) as Action),
    sources: file.sources as Rubric['sources'],
  };
  checkReferences(rubric, problems);
  checkItems(rubric, problems);
  for (const { path, message, suggestion } of capProblems(rubric)) problems.add(path, message, suggestion);
  if (problems.list.length === 0) return { ok: true, value: rubric };
  const issues = problems.list.slice(0, MOST_ISSUES).map((issue) => ({ ...issue, line: null, column: null }));
  return { ok: false, issues };
}

function compileItem(file: FileItem, earlier: readonly FileItem[], path: Path, problems: Problems): Item {
  const { when, ask, evidence, na, relations, ...rest } = file as FileItem & {
    evidence?: Partial<EvidenceRule>;
    weight?: number;
    must?: boolean;
  };
  const vocabulary = { profile: profileVocabulary, answers: answerTypes(earlier) };
  return {
    ...rest,
    ask: typeof ask === 'string' ? { self: ask } : ask,
    weight: rest.weight ?? 0,
    must: rest.must ?? false,
    na: na ?? null,
    evidence: {
      examples: evidence?.examples ?? [],
      from: evidence?.from ?? 3,
      unproven_max: evidence?.unproven_max ?? 2,
      attested_max: evidence?.attested_max ?? 3,
      max_age_days: evidence?.max_age_days ?? null,
    },
    when: when === undefined ? null : condition(when, vocabulary, [...path, 'when'], problems),
    relations: relations ?? RELATIONS,
    ...typeSpecific(file, path, problems),
  } as Item;
}

/** Defaults and conditions inside the fields a question type adds. */
function typeSpecific(file: FileItem, path: Path, problems: Problems): object {
  if (file.type === 'checklist') {
    const values = (file as unknown as { options: { value: number }[] }).options.map(({ value }) => value);
    const sumOf = (keep: (value: number) => boolean) => values.filter(keep).reduce((sum, value) => sum + value, 0);
    const { full_at, zero_at } = file as { full_at?: number; zero_at?: number };
    return { full_at: full_at ?? sumOf((value) => value > 0), zero_at: zero_at ?? sumOf((value) => value < 0) };
  }
  if (file.type !== 'metric' && file.type !== 'allocation') return {};
  const rules = (file as unknown as { scoring: { for?: string }[] }).scoring;
  const scoring = rules.map((rule, index) => ({
    ...rule,
    for:
      rule.for === undefined
        ? null
        : condition(rule.for, { profile: profileVocabulary }, [...path, 'scoring', index, 'for'], problems),
  }));
  const { min, max } = file as { min?: number; max?: number };
  return file.type === 'metric' ? { scoring, min: min ?? null, max: max ?? null } : { scoring };
}

/** What a condition may ask of the answers to these items. */
export function answerTypes(items: readonly Pick<FileItem, 'id' | 'type'>[]): Vocabulary[string] {
  const types: Record<string, FactType> = {};
  for (const item of items) {
    const options = (item as { options?: { id: string }[] }).options;
    if (item.type === 'level' || item.type === 'metric') types[item.id] = 'number';
    if (item.type === 'yes_no') types[item.id] = 'yes_no';
    const words = options?.map(({ id }) => id) ?? [];
    if (item.type === 'checklist') types[item.id] = { several: [...words, NONE] };
    if (item.type === 'choice') types[item.id] = words;
  }
  return types;
}

function compileGate(
  gate: RubricFile['gates'][number],
  items: readonly FileItem[],
  path: Path,
  problems: Problems,
): Gate {
  const level = Object.fromEntries(
    items.filter(({ type }) => type !== 'text').map(({ id }) => [id, 'number' as const]),
  );
  return { ...gate, needs: condition(gate.needs, { profile: profileVocabulary, level }, [...path, 'needs'], problems) };
}

/** The compiled condition; a stand-in when it has a problem, which makes the whole rubric fail. */
function condition(source: string, vocabulary: Vocabulary, path: Path, problems: Problems): Condition {
  const compiled = compileCondition(source, vocabulary);
  if (!isProblem(compiled)) return compiled;
  problems.add(path, conditionProblem(source, compiled), compiled.suggestion);
  return { source, tree: { op: 'value', value: true } };
}

function repeatedIds(file: RubricFile, problems: Problems): void {
  for (const list of ['items', 'actions', 'sources'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of file[list].entries()) {
      if (seen.has(id)) problems.add([list, index, 'id'], `the id ${id} is used twice in ${list}`);
      seen.add(id);
    }
  }
}

function checkReferences(rubric: Rubric, problems: Problems): void {
  const items = rubric.items.map(({ id }) => id);
  const actions = rubric.actions.map(({ id }) => id);
  const sources = rubric.sources.map(({ id }) => id);
  const expect = (ids: readonly string[], id: string, kind: string, path: Path) => {
    if (!ids.includes(id)) problems.add(path, `there is no ${kind} ${id} in this rubric`, nearest(id, ids));
  };
  for (const [index, reason] of rubric.why.entries())
    expect(sources, reason.source, 'source', ['why', index, 'source']);
  if (rubric.reliability !== undefined) expect(sources, rubric.reliability.source, 'source', ['reliability', 'source']);
  for (const [index, action] of rubric.actions.entries()) {
    for (const [at, move] of action.moves.entries()) {
      expect(items, move.item, 'item', ['actions', index, 'moves', at, 'item']);
      if (move.from >= move.to)
        problems.add(
          ['actions', index, 'moves', at, 'to'],
          `expected a level above from (${move.from}), found ${move.to}`,
        );
    }
    for (const [at, needed] of action.needs.entries())
      expect(actions, needed, 'action', ['actions', index, 'needs', at]);
    if (leadsBack(action.id, rubric.actions))
      problems.add(['actions', index, 'needs'], `${action.id} needs itself, by way of what it needs`);
  }
}

/** Does following `needs` from an action come back to it? */
function leadsBack(start: string, actions: readonly Action[]): boolean {
  const seen = new Set<string>();
  const open = [...(actions.find(({ id }) => id === start)?.needs ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(actions.find((action) => action.id === id)?.needs ?? []));
  }
  return false;
}

function checkItems(rubric: Rubric, problems: Problems): void {
  for (const [index, item] of rubric.items.entries()) {
    const path = ['items', index] as const;
    const { from, unproven_max, attested_max } = item.evidence;
    if (kindOf(item).needsProof && !(from - 1 <= unproven_max && unproven_max <= attested_max)) {
      problems.add(
        [...path, 'evidence'],
        `expected from − 1 ≤ unproven_max ≤ attested_max, found ${from} − 1, ${unproven_max}, ${attested_max}`,
      );
    }
    if (item.must && item.weight === 0) problems.add([...path, 'must'], 'a must needs a weight above 0 to count');
    for (const problem of kindOf(item).inconsistencies(item)) {
      problems.add([...path, ...problem.path], problem.message, problem.suggestion);
    }
  }
  const screens = rubric.items.filter(({ screen }) => screen).length;
  if (screens !== 2) problems.add(['items'], `expected two items with screen: true, found ${screens}`);
  if (rubric.items.every(({ weight }) => weight === 0))
    problems.add(['items'], 'no item has a weight, so there is nothing to score');
}
