import { kindOf } from '../items/index.js';
import { type Migration, majorOf, ofRubric, wayBetween } from '../rubric/migration.js';
import type { Item, Rubric } from '../rubric/types.js';
import type { Relation } from '../words.js';
import { type Carried, carry } from './carry.js';
import { type Change, changesBetween } from './changed.js';
import type { MigrationNote } from './migration_note.js';
import { withoutParked } from './routing.js';
import type { Answer, AnswerSheet, Profile } from './types.js';

/** What was answered in an earlier sitting, as far as it can be shown beside the questions of a later one. */
export interface FormerSitting {
  /** Calendar day of its last answer. */
  readonly on: string;
  readonly profile: Profile;
  readonly answers: AnswerSheet['answers'];
  /** `rubric.item` of the answers that have no place any more: their question is gone, or asks something else. */
  readonly left_out: readonly string[];
  /** Answers to questions that a migration retires, with why. */
  readonly retired: readonly (MigrationNote & { readonly kind: 'retired' })[];
  /** rubric id → item id → what is not as it was; what is as it was is not in it. */
  readonly changes: Readonly<Record<string, Readonly<Record<string, readonly Change[]>>>>;
  /** Titles of the rubrics that are asked again, and of those that were asked then and are not now. */
  readonly again: readonly string[];
  readonly stay: readonly string[];
}

export interface FormerOptions {
  /** How answers load where a rubric has a new major version since. */
  readonly migrations?: readonly Migration[];
  /** Whose wording of the questions is read. */
  readonly voice?: Relation;
}

/** A finished sheet seen from the rubrics that are asked now; `then` are those it was answered with. */
export function formerSitting(
  sheet: AnswerSheet,
  then: readonly Rubric[],
  now: readonly Rubric[],
  { migrations = [], voice = sheet.rater.relation }: FormerOptions = {},
): FormerSitting {
  const given = withoutParked(sheet, then).sheet.answers;
  const pairs = now.flatMap((rubric) => {
    const before = then.find(({ id }) => id === rubric.id);
    return before === undefined ? [] : [{ before, rubric }];
  });
  const seen = pairs.map(({ before, rubric }) => {
    const answers = Object.hasOwn(given, rubric.id) ? (given[rubric.id] ?? {}) : {};
    return seenFrom(before, rubric, answers, { migrations, voice });
  });
  const only = <T>(part: (each: RubricThen) => T) => seen.map((each) => [each.id, part(each)] as const);
  const some = ([, items]: readonly [string, object]) => Object.keys(items).length > 0;
  return {
    on: sheet.answered_on,
    profile: sheet.profile,
    answers: Object.fromEntries(only(({ answers }) => answers).filter(some)),
    left_out: seen.flatMap(({ id, left_out }) => left_out.map((item) => `${id}.${item}`)),
    retired: seen.flatMap(({ retired }) => retired),
    changes: Object.fromEntries(only(({ changes }) => changes).filter(some)),
    again: pairs.map(({ rubric }) => rubric.title),
    stay: then.filter(({ id }) => now.every((rubric) => rubric.id !== id)).map(({ title }) => title),
  };
}

interface RubricThen extends Pick<FormerSitting, 'left_out' | 'retired'> {
  readonly id: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly changes: Readonly<Record<string, readonly Change[]>>;
}

function seenFrom(
  then: Rubric,
  now: Rubric,
  given: Carried['answers'],
  { migrations, voice }: Required<FormerOptions>,
): RubricThen {
  // Without a way questions are the same that have the same id, as within one major version.
  const way = wayBetween(ofRubric(migrations, now.id), majorOf(then.version), majorOf(now.version)) ?? [];
  const carried = carry(now.id, given, way);
  const origins = originsOf(then, way);
  const placed = Object.entries(carried.answers).map(([item, answer]) => {
    const origin = itemIn(then, origins.get(item)?.item ?? item);
    return { item, answer, fits: hasPlace(answer, origin, itemIn(now, item)) };
  });
  return {
    id: now.id,
    answers: Object.fromEntries(placed.filter(({ fits }) => fits).map(({ item, answer }) => [item, answer])),
    left_out: placed.filter(({ fits }) => !fits).map(({ item }) => item),
    retired: carried.told.flatMap((note) => (note.kind === 'retired' ? [note] : [])),
    changes: changesIn(then, now, origins, voice),
  };
}

type Origins = ReadonlyMap<string, { readonly item: string; readonly is_part: boolean }>;

/** Where each item of now comes from: every question of then is sent along the way. */
function originsOf(then: Rubric, way: Parameters<typeof carry>[2]): Origins {
  return new Map(
    then.items.flatMap(({ id }) => {
      const { answers, told } = carry(then.id, { [id]: { state: 'dont_know' } }, way);
      const is_part = told.some(({ kind }) => kind === 'split');
      return Object.keys(answers).map((item) => [item, { item: id, is_part }] as const);
    }),
  );
}

function changesIn(then: Rubric, now: Rubric, origins: Origins, voice: Relation): RubricThen['changes'] {
  const changes = now.items.map((item): [string, readonly Change[]] => {
    const origin = origins.get(item.id);
    const before = origin === undefined ? undefined : itemIn(then, origin.item);
    if (origin === undefined || before === undefined || before.type !== item.type) return [item.id, ['new']];
    const part: readonly Change[] = origin.is_part ? ['split'] : [];
    return [item.id, [...part, ...changesBetween(before, item, voice)]];
  });
  return Object.fromEntries(changes.filter(([, found]) => found.length > 0));
}

/** The same question, and an answer that is still one: options may have gone. */
function hasPlace(answer: Answer, then: Item | undefined, now: Item | undefined): boolean {
  if (now === undefined || now.type !== then?.type) return false;
  if (answer.state === 'answered') return kindOf(now).problem(now, answer.value) === null;
  return answer.state !== 'not_applicable' || now.na?.reasons.includes(answer.reason) === true;
}

function itemIn({ items }: Rubric, id: string): Item | undefined {
  return items.find((item) => item.id === id);
}
