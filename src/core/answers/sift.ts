import { MOST_ISSUES } from '../issue.js';
import { RELATIONS } from '../words.js';
import { normalise } from './normalise.js';
import type { AnswerSheet } from './types.js';

/*
 * A file with mistakes, sifted: what is in order is checked against the rubrics in spite of the rest, and only
 * the rest goes through the schema, which takes a hundred times as long to say what is wrong as `normalise`
 * takes to say that something is. A part is in order when a sheet of nothing else would be.
 */

type Data = Readonly<Record<string, unknown>>;

/** A value of the file that stands for itself: one of the context, one cause, one answer. */
interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A sheet of nothing. Evidence is not younger than its answers while the day of these is not known. */
const NOTHING_ELSE = {
  format: 1,
  subject: { id: 'x' },
  rater: { id: 'x', relation: 'self' },
  pack: 'x@1.0.0',
  answered_on: '9999-12-31',
} as const;

export interface Sifted {
  /**
   * The sheets that the file may be when only what is in order counts, one for every relation that the rater may
   * have; none while it is open what was asked.
   */
  readonly readable: readonly AnswerSheet[];
  /** The same file without what is in order: as wrong as before, and small. */
  readonly wrong: unknown;
}

export function sift(data: unknown): Sifted {
  if (!isRecord(data)) return { readable: [], wrong: data };
  const inOrder: Place[] = [];
  const wrong: Place[] = [];
  for (const place of placesIn(data)) {
    if (normalise({ ...NOTHING_ELSE, ...nested([place]) }) !== null) inOrder.push(place);
    else if (wrong.length < MOST_ISSUES) wrong.push(place);
  }
  const { profile: _p, causes: _c, answers: _a, ...rest } = data;
  return { readable: readableSheets(data, inOrder), wrong: { ...rest, ...nested(wrong) } };
}

function readableSheets(data: Data, inOrder: readonly Place[]): readonly AnswerSheet[] {
  const { pack: _, ...nothing } = NOTHING_ELSE;
  const asked = Object.hasOwn(data, 'pack') ? { pack: data.pack } : { rubrics: data.rubrics };
  const parts = nested(inOrder);
  return relationsIn(data).flatMap((relation) => {
    const sheet = normalise({ ...nothing, ...asked, ...parts, rater: { id: 'x', relation } });
    return sheet === null ? [] : [sheet];
  });
}

function placesIn(data: Data): Place[] {
  const keys = ['subject', 'form', 'sitting', 'answered_on', 'profile', 'causes', 'answers'];
  return keys.flatMap((key) => {
    if (!Object.hasOwn(data, key)) return [];
    if (!GROUPS.has(key)) return [{ path: [key], value: data[key] }];
    const members = membersOf({ path: [key], value: data[key] });
    return key === 'answers' ? members.flatMap((each) => (each.path.length === 2 ? membersOf(each) : [each])) : members;
  });
}

const GROUPS: ReadonlySet<string> = new Set(['profile', 'causes', 'answers']);

/** The members of a group; what is no group, or an empty one, stands for itself. */
function membersOf(group: Place): Place[] {
  const { path, value } = group;
  const members = isRecord(value) ? Object.entries(value) : [];
  return members.length === 0 ? [group] : members.map(([key, member]) => ({ path: [...path, key], value: member }));
}

/** Places as data again. */
function nested(places: readonly Place[]): Data {
  const byKey = new Map<string, Place[]>();
  for (const { path, value } of places) {
    const [key = '', ...rest] = path;
    const inside = byKey.get(key);
    if (inside === undefined) byKey.set(key, [{ path: rest, value }]);
    else inside.push({ path: rest, value });
  }
  return Object.fromEntries(
    [...byKey].map(([key, inside]) => [key, inside[0]?.path.length === 0 ? inside[0].value : nested(inside)]),
  );
}

function relationsIn({ rater }: Data): readonly unknown[] {
  const relation = isRecord(rater) ? rater.relation : undefined;
  return RELATIONS.some((each) => each === relation) ? [relation] : RELATIONS;
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
