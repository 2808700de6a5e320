import {
  ACTION_STATUSES,
  ACTORS,
  type CheckinEntry,
  type CheckinStart,
  NEXTS,
  OUTCOMES_OF_A_MOVE,
} from '../../core/checkin/types.js';
import type { PlannedAction } from '../../core/plan/types.js';
import { ACTION_KINDS, ACTION_OWNERS, CAUSES, GRADES, HORIZONS } from '../../core/words.js';
import { isDay, isEvidence, isId } from '../entry_shape.js';
import { anyOf, type Check, isNumber, isString, listOf, matches, oneOf, orNull, shape } from '../shape.js';

const isActionKey = matches(/^[a-z][a-z0-9_]{0,39}\.[a-z][a-z0-9_]{0,39}$/);
const isMoveId = matches(/^m[1-9]\d{0,5}$/);

const PLANNED_ACTION: { readonly [K in keyof PlannedAction]: Check } = {
  action: isActionKey,
  title: isString,
  rubric: isId,
  rubric_title: isString,
  owner: oneOf(ACTION_OWNERS),
  who: orNull(isString),
  kind: oneOf(ACTION_KINDS),
  horizon: oneOf(HORIZONS),
  starts_on: isDay,
  due_on: isDay,
  hours: isNumber,
  do: isString,
  done_when: isString,
  proof: listOf(isString),
  after: listOf(isActionKey),
  moves: listOf(shape({ item: isId, title: isString, from: orNull(isNumber), to: isNumber })),
  not_now: orNull(isString),
  template: orNull(isString),
  grade: oneOf(GRADES),
};

function entry(kind: CheckinEntry['kind'], parts: Record<string, Check>): Check {
  return shape({ on: isDay, kind: oneOf([kind]), ...parts });
}

/** One line per kind; the type names a kind that was forgotten. */
const ENTRY_CHECKS: { readonly [K in CheckinEntry['kind']]: Check } = {
  begun: entry('begun', {}),
  action: entry('action', {
    action: isActionKey,
    status: oneOf(ACTION_STATUSES),
    to: orNull(isDay),
    cause: orNull(oneOf(CAUSES)),
    note: orNull(isString),
  }),
  evidence: entry('evidence', { of: anyOf(isActionKey, isMoveId), evidence: isEvidence }),
  replaced: entry('replaced', { action: isActionKey, by: shape(PLANNED_ACTION) }),
  move: entry('move', {
    move: isMoveId,
    action: orNull(isActionKey),
    tried: isString,
    whose: oneOf(ACTORS),
    expected: isString,
    by: orNull(isDay),
  }),
  happened: entry('happened', {
    move: isMoveId,
    outcome: oneOf(OUTCOMES_OF_A_MOVE),
    happened: orNull(isString),
    next: orNull(oneOf(NEXTS)),
  }),
  finished: entry('finished', {}),
};

const checkEntry = anyOf(...Object.values(ENTRY_CHECKS));
const checkStart = shape({
  plan: isString,
  subject: shape({ id: isString }, { name: isString }),
  started_on: isDay,
});

/** Whether a parsed value is an entry of a check-in, to the last key. */
export function isCheckinEntry(value: unknown): value is CheckinEntry {
  return checkEntry(value);
}

/** Whether a parsed value is the start of check-ins, to the last key. */
export function isCheckinStart(value: unknown): value is CheckinStart {
  return checkStart(value);
}
