import { normalise } from '../../src/core/answers/normalise.js';
import type { AnswerSheet, Profile } from '../../src/core/answers/types.js';
import { assess } from '../../src/core/assess.js';
import type { Issue, Result } from '../../src/core/issue.js';
import { kindOf } from '../../src/core/items/index.js';
import type { Stamp } from '../../src/core/report/build.js';
import type { ItemScore, NoPointsReason, RubricScore } from '../../src/core/report/scores.js';
import type { Report } from '../../src/core/report/types.js';
import { parsePack, parseRubric } from '../../src/core/rubric/parse.js';
import type { Item, Pack, Rubric } from '../../src/core/rubric/types.js';
import { scoreRubric } from '../../src/core/scoring/rubric_score.js';
import type { Cause, EvidenceKind, Form, ItemType, Relation, Witness } from '../../src/core/words.js';

/*
 * Rubrics, packs and sheets as their authors write them, with everything filled in that a test does
 * not talk about. All of them go through the same doors as files: parseRubric, parsePack, normalise.
 */

/** What a file says; keys a test adds win over what is filled in. */
type Own = Readonly<Record<string, unknown>>;
export type ItemFile = Own & { readonly id: string; readonly type: ItemType };

const item = (type: ItemType, id: string, own: Own): ItemFile => ({ id, type, title: id, ask: `${id}?`, ...own });

export const ANCHORS = ['one', 'two', 'three', 'four', 'five'] as const;
export const level = (id: string, own: Own = {}) => item('level', id, { anchors: ANCHORS, ...own });
export const yesNo = (id: string, own: Own = {}) => item('yes_no', id, own);
export const text = (id: string, own: Own = {}) => item('text', id, own);

/** Options with their points: `choice('rhythm', {never: 0, weekly: 100})`. */
export const choice = (id: string, points: Readonly<Record<string, number>>, own: Own = {}) =>
  item('choice', id, {
    options: Object.entries(points).map(([option, worth]) => ({ id: option, text: option, points: worth })),
    ...own,
  });

/** Options with their values: `checklist('kit', {scorecard: 1, sample: 2})`. */
export const checklist = (id: string, values: Readonly<Record<string, number>>, own: Own = {}) =>
  item('checklist', id, {
    options: Object.entries(values).map(([option, value]) => ({ id: option, text: option, value })),
    ...own,
  });

export const metric = (id: string, scoring: readonly Own[], own: Own = {}) =>
  item('metric', id, { unit: '%', direction: 'higher', scoring, ...own });

/** Shares wanted per part: `allocation('week', {coaching: [40, 60], selling: [0, 20]})`. */
export const allocation = (id: string, shares: Readonly<Record<string, readonly [number, number]>>, own: Own = {}) =>
  item('allocation', id, {
    unit: 'percent',
    parts: Object.keys(shares).map((part) => ({ id: part, text: part })),
    scoring: [{ shares }],
    ...own,
  });

/** `action('write_it', {scorecard: [1, 3]})` moves the item scorecard from level 1 to level 3. */
export const action = (id: string, moves: Readonly<Record<string, readonly [number, number]>>, own: Own = {}) => ({
  id,
  title: `Title of ${id}`,
  moves: Object.entries(moves).map(([moved, [from, to]]) => ({ item: moved, from, to })),
  horizon: 'week',
  owner: 'leader',
  effort: { hours: 1, per: 'once' },
  kind: 'self_practice',
  do: `When it is Monday, I will ${id}.`,
  done_when: `Somebody else sees ${id}.`,
  grade: 'J',
  ...own,
});

/** A rubric file. Every rubric has two screen items: the first two, unless the test names them. */
export function rubricFile(items: readonly ItemFile[], own: Own = {}): Own {
  const named = items.some(({ screen }) => screen === true);
  const companion = items[0]?.type === 'text' ? level('zz_level') : text('zz_remarks');
  const enough = items.length >= 2 || named ? items : [...items, companion];
  return {
    format: 1,
    id: 'skill',
    version: '1.0.0',
    title: 'Skill',
    about: 'leader',
    summary: 'What good looks like.',
    items: enough.map((each, index) => (named || index > 1 ? each : { ...each, screen: true })),
    ...own,
  };
}

/** A compiled rubric called `skill`, unless the test calls it otherwise. */
export function rubric(items: readonly ItemFile[], own: Own = {}): Rubric {
  return orThrow(parseRubric(JSON.stringify(rubricFile(items, own))));
}

/** One compiled item. */
export function compiled<T extends ItemType>(file: ItemFile & { type: T }): Item & { type: T } {
  return rubric([file]).items[0] as Item & { type: T };
}

interface Settings {
  readonly importance?: number;
  readonly target?: number;
}

/** A pack over these rubrics: importance 10 and target 3 for every role, unless `settings` says otherwise. */
export function packFile(rubrics: readonly Rubric[], settings: Record<string, Settings> = {}, own: Own = {}): Own {
  const perRole = (value: number) => ({ first_line: value, vp: value });
  return {
    format: 1,
    id: 'trial',
    version: '1.0.0',
    title: 'Trial',
    intro: 'A pack for tests.',
    rubrics: rubrics.map(({ id }) => ({
      id,
      importance: perRole(settings[id]?.importance ?? 10),
      target: perRole(settings[id]?.target ?? 3),
    })),
    ...own,
  };
}

export function pack(rubrics: readonly Rubric[], settings: Record<string, Settings> = {}, own: Own = {}): Pack {
  return orThrow(parsePack(JSON.stringify(packFile(rubrics, settings, own)), rubrics));
}

/** Answers as in a file: item id → short value, {value, evidence}, or {state}. */
export type Answers = Readonly<Record<string, unknown>>;

export interface SheetParts {
  readonly relation?: Relation;
  readonly form?: Form;
  readonly profile?: Profile;
  readonly causes?: Readonly<Record<string, Cause>>;
  readonly answered_on?: string;
}

export const TODAY = '2026-11-20';

/** A sheet over the rubric `skill`. */
export function sheet(answers: Answers, parts: SheetParts = {}): AnswerSheet {
  return sheetOver({ skill: answers }, parts);
}

/** A sheet over several rubrics: rubric id → answers. */
export function sheetOver(answers: Readonly<Record<string, Answers>>, parts: SheetParts = {}): AnswerSheet {
  const { relation = 'self', ...rest } = parts;
  const file = {
    format: 1,
    subject: { id: 'jd', name: 'J. Doe' },
    rater: { id: `${relation}_1`, relation },
    rubrics: Object.keys(answers).map((id) => `${id}@1.0.0`),
    answered_on: TODAY,
    answers,
    ...rest,
  };
  const normal = normalise(file);
  if (normal === null) throw new Error(`a test wrote no valid sheet: ${JSON.stringify(file)}`);
  return normal;
}

interface Piece {
  readonly kind?: EvidenceKind;
  readonly date?: string;
  readonly seen_by?: Witness;
}

/** An answer with evidence that exists, as the rater says: `attested(4)`. */
export const attested = (value: unknown, piece: Piece = {}) => ({ value, evidence: [{ kind: 'document', ...piece }] });
/** An answer whose evidence somebody else looked at: `seen(4)`. */
export const seen = (value: unknown, piece: Piece = {}) => attested(value, { seen_by: 'manager', ...piece });
export const dontKnow = { state: 'dont_know' } as const;
export const declined = { state: 'declined' } as const;
export const notApplicable = { state: 'not_applicable', reason: 'no_case_yet' } as const;
export const notMyJob = (whose: string) => ({ state: 'not_applicable', reason: 'not_my_job', whose });
/** What an item needs for "does not apply" to be an answer. */
export const MAY_NOT_APPLY = { na: { reasons: ['not_my_job', 'no_case_yet', 'not_in_this_business'] } } as const;
/** A metric's answer: the number with its source and period. */
export const measured = (now: number, before?: number) => ({
  value: { now, ...(before === undefined ? {} : { before }), source: 'CRM', period: '2026 Q3' },
});

export const STAMP: Stamp = { tool_version: '0.1.0', rubric_hashes: {}, sheet_hash: null };

export function reportOn(rubrics: readonly Rubric[], over: AnswerSheet, settings = pack(rubrics)): Report {
  return assess(settings, rubrics, over, STAMP);
}

/** Score of the one rubric of a test. */
export function scoreOf(items: readonly ItemFile[], answers: Answers, parts: SheetParts = {}): RubricScore {
  return scoreRubric(rubric(items), sheet(answers, parts));
}

export function itemOf(score: RubricScore, id: string): ItemScore {
  const found = score.items.find((each) => each.item === id);
  if (found === undefined) throw new Error(`no item ${id} in this score`);
  return found;
}

/** Points of one answer to one item, or why it has none. */
export function pointsOf(file: ItemFile, answer: unknown, profile: Profile = {}): number | NoPointsReason {
  const score = itemOf(scoreOf([file], { [file.id]: answer }, { profile }), file.id);
  return score.claimed_points ?? score.reason ?? 'collected_only';
}

/** What is wrong with a value for an item, or null. */
export function problemOf(file: ItemFile, value: unknown): string | null {
  const of = compiled(file);
  return kindOf(of).problem(of, value)?.message ?? null;
}

/** An issue in one line, as a person would read it: `3:5 message (nearest)`. */
export function line({ line, column, message, suggestion }: Issue): string {
  return `${line}:${column} ${message}${suggestion === undefined ? '' : ` (${suggestion})`}`;
}

/** The problems of a file, one line each; none when it is fine. */
export function problemsIn(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(line);
}

/** Messages without their places. */
export function messagesIn(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ message }) => message);
}

export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`expected a valid file, found:\n${result.issues.map(line).join('\n')}`);
}
