import {
  type Migration,
  majorOf,
  ofPack,
  ofRubric,
  type PackMigration,
  type RubricMigration,
  wayBetween,
} from '../rubric/migration.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { type Carried, carry, own } from './carry.js';
import { checkAnswers } from './check.js';
import { parseReference, referenceTo } from './identity.js';
import type { MigrationNote } from './migration_note.js';
import { rubricsFor, sittingOf } from './sitting.js';
import type { AnswerSheet } from './types.js';

export interface Migrated {
  readonly sheet: AnswerSheet;
  /** What became of its answers: all that did not simply stay. Empty: nothing was migrated, or all of it kept its place. */
  readonly told: readonly MigrationNote[];
}

/**
 * A sheet of older major versions as one of those here: `rubrics` are those asked now, `pack` the one of the sheet, null
 * where rubrics were named one by one. Nothing is lost silently. null: no way leads here, or nothing is older.
 */
export function migrateSheet(
  sheet: AnswerSheet,
  migrations: readonly Migration[],
  rubrics: readonly Rubric[],
  pack: Pack | null = null,
): Migrated | null {
  const packs = packWay(sheet, migrations, pack);
  if (packs === null) return null;
  const majors = packs.length > 0 ? askedBy(packs) : namedBy(sheet);
  const steps = rubrics.map((rubric) => ({ rubric, way: wayOf(rubric, majors, migrations) }));
  if (steps.some(({ way }) => way === null)) return null;
  const moved = steps.filter(({ way }) => way !== null && way !== 'new' && way.length > 0);
  if (packs.length === 0 && moved.length === 0) return null;
  const told: MigrationNote[] = leftBehind(sheet, rubrics, packs);
  const answers: Record<string, Carried['answers']> = {};
  for (const { rubric, way } of steps) {
    const given = own(sheet.answers, rubric.id);
    if (given === undefined || way === null) continue;
    if (way === 'new') told.push({ kind: 'rubric_gone', rubric: rubric.id, why: null });
    else answers[rubric.id] = carried(rubric, given, way, told);
  }
  const asked = new Set(rubrics.map(({ id }) => id));
  const causes = Object.fromEntries(Object.entries(sheet.causes).filter(([id]) => asked.has(id)));
  const migrated = { ...sheet, ...references(sheet, rubrics, pack), answers, causes };
  const touched = new Set(moved.map(({ rubric }) => rubric.id));
  return fitting(migrated, inSitting(migrated, rubrics, pack), touched, told);
}

/** The migrations of its pack; none where it is of this major, or rubrics were named. null: no way. */
function packWay({ pack: reference }: AnswerSheet, migrations: readonly Migration[], pack: Pack | null) {
  const asked = reference === null ? null : parseReference(reference);
  if (asked === null || pack === null) return [];
  return wayBetween(ofPack(migrations, pack.id), majorOf(asked.version), majorOf(pack.version));
}

/** rubric → major version, as the first of the packs asked them. */
function askedBy([first]: readonly PackMigration[]): ReadonlyMap<string, number> {
  return new Map(Object.entries(first?.asked ?? {}));
}

function namedBy({ pack, rubrics }: AnswerSheet): ReadonlyMap<string, number> | null {
  if (pack !== null) return null;
  return new Map(
    rubrics.map((reference) => {
      const { id = '', version = '' } = parseReference(reference) ?? {};
      return [id, majorOf(version)];
    }),
  );
}

/** 'new': the sheet did not ask it. null: no way. */
function wayOf(
  { id, version }: Rubric,
  majors: ReadonlyMap<string, number> | null,
  migrations: readonly Migration[],
): readonly RubricMigration[] | 'new' | null {
  if (majors === null) return [];
  const from = majors.get(id);
  return from === undefined ? 'new' : wayBetween(ofRubric(migrations, id), from, majorOf(version));
}

/** Rubrics with answers that are asked no more. */
function leftBehind(
  { answers, causes }: AnswerSheet,
  rubrics: readonly Rubric[],
  packs: readonly PackMigration[],
): MigrationNote[] {
  const given = new Set([...Object.keys(answers), ...Object.keys(causes)]);
  const left = [...given].filter((id) => rubrics.every((each) => each.id !== id));
  return left.map((rubric) => {
    const why = packs.map(({ gone }) => own(gone, rubric)).find((each) => each !== undefined);
    return { kind: 'rubric_gone', rubric, why: why ?? null };
  });
}

function carried(
  rubric: Rubric,
  given: Carried['answers'],
  way: readonly RubricMigration[],
  told: MigrationNote[],
): Carried['answers'] {
  const { answers, told: more } = carry(rubric.id, given, way);
  told.push(...more);
  const known = new Set(rubric.items.map(({ id }) => id));
  const [here, nowhere] = [true, false].map((is) => Object.entries(answers).filter(([id]) => known.has(id) === is));
  if (way.length === 0) return answers;
  for (const [item] of nowhere ?? []) told.push({ kind: 'nowhere', rubric: rubric.id, item });
  return Object.fromEntries(here ?? []);
}

function references(sheet: AnswerSheet, rubrics: readonly Rubric[], pack: Pack | null) {
  if (sheet.pack !== null && pack !== null) return { pack: referenceTo(pack) };
  return { rubrics: rubrics.map(referenceTo) };
}

function inSitting(sheet: AnswerSheet, rubrics: readonly Rubric[], pack: Pack | null): readonly Rubric[] {
  const known = pack !== null && sheet.sitting !== undefined && sittingOf(pack, sheet.sitting) !== undefined;
  return known ? rubricsFor(sheet, pack, rubrics) : rubrics;
}

/** Without the answers that are none to the question of now. A check tells of a certain number of them at a time. */
function fitting(
  sheet: AnswerSheet,
  rubrics: readonly Rubric[],
  touched: ReadonlySet<string>,
  told: readonly MigrationNote[],
): Migrated {
  const misfits = new Map<string, MigrationNote>();
  for (const { path, message } of checkAnswers(sheet, rubrics)) {
    const [part, rubric, item, inside] = path.map(String);
    // Evidence that is wrong is a slip in the file, as it is in any other.
    if (part !== 'answers' || rubric === undefined || item === undefined || inside === 'evidence') continue;
    if (touched.has(rubric)) misfits.set(`${rubric}.${item}`, { kind: 'no_fit', rubric, item, why: message });
  }
  if (misfits.size === 0) return { sheet, told };
  const answers = Object.entries(sheet.answers).map(([rubric, items]) => [
    rubric,
    Object.fromEntries(Object.entries(items).filter(([item]) => !misfits.has(`${rubric}.${item}`))),
  ]);
  return fitting({ ...sheet, answers: Object.fromEntries(answers) }, rubrics, touched, [...told, ...misfits.values()]);
}
