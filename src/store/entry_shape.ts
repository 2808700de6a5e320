import type { Entry, SheetStart } from '../core/answers/entries.js';
import { isDay as isCalendarDay } from '../core/calendar_day.js';
import {
  CAUSES,
  COST_LINES,
  EVIDENCE_KINDS,
  FORMS,
  MOTIONS,
  NOT_APPLICABLE_REASONS,
  RELATIONS,
  ROLES,
  WITNESSES,
} from '../core/words.js';
import {
  anyOf,
  type Check,
  isBoolean,
  isNumber,
  isString,
  listOf,
  matches,
  oneOf,
  orNull,
  recordOf,
  shape,
} from './shape.js';

export const isId = matches(/^[a-z][a-z0-9_]{0,39}$/);
/** In the calendar: days are counted on from. */
export const isDay: Check = (value) => typeof value === 'string' && isCalendarDay(value);

const isEstimate = anyOf(isNumber, shape({ low: isNumber, high: isNumber }));
const costLines = Object.entries(COST_LINES).map(([line, inputs]): [string, Check] => [
  line,
  shape(Object.fromEntries(inputs.map((input) => [input, isEstimate]))),
]);

export const isProfile = shape(
  {},
  {
    role: oneOf(ROLES),
    team_size: isNumber,
    manages_managers: isBoolean,
    motion: oneOf(MOTIONS),
    deals_per_quarter: isNumber,
    average_deal_value: isNumber,
    currency: isString,
    cycle_days: isNumber,
    own_quota: isBoolean,
    months_in_role: isNumber,
    quarters: listOf(shape({ period: isString, plan: isNumber, actual: isNumber })),
    costs: shape({ period: isString, currency: isString }, Object.fromEntries(costLines)),
  },
);

export const isEvidence = shape(
  { kind: oneOf(EVIDENCE_KINDS) },
  { note: isString, date: isDay, seen_by: oneOf(WITNESSES) },
);

const isValue = anyOf(
  isString,
  isNumber,
  isBoolean,
  listOf(isString),
  shape({ now: isNumber, source: isString, period: isString }, { before: isNumber }),
  recordOf(isId, isNumber),
);

export const isAnswer = anyOf(
  shape({ state: oneOf(['answered']), value: isValue, evidence: listOf(isEvidence) }, { note: isString }),
  shape({ state: oneOf(['dont_know', 'declined']) }, { note: isString }),
  shape(
    { state: oneOf(['not_applicable']), reason: oneOf(NOT_APPLICABLE_REASONS) },
    { whose: isString, note: isString },
  ),
);

function entry(kind: Entry['kind'], parts: Record<string, Check>): Check {
  return shape({ on: isDay, kind: oneOf([kind]), ...parts });
}

/** One line per kind; the type names a kind that was forgotten. */
const ENTRY_CHECKS: { readonly [K in Entry['kind']]: Check } = {
  profile: entry('profile', { profile: isProfile }),
  answer: entry('answer', { rubric: isId, item: isId, answer: orNull(isAnswer) }),
  cause: entry('cause', { rubric: isId, cause: orNull(oneOf(CAUSES)) }),
  heard: entry('heard', { rubric: isId, item: isId, words: orNull(isString) }),
  private_note: entry('private_note', { about: orNull(shape({ rubric: isId, item: isId })), text: orNull(isString) }),
  form: entry('form', { form: oneOf(FORMS) }),
  finished: entry('finished', {}),
  reopened: entry('reopened', {}),
};

const checkEntry = anyOf(...Object.values(ENTRY_CHECKS));

const checkStart = shape(
  {
    subject: shape({ id: isString }, { name: isString }),
    rater: shape({ id: isString, relation: oneOf(RELATIONS) }),
    pack: orNull(isString),
    rubrics: listOf(isString),
    form: oneOf(FORMS),
    started_on: isDay,
  },
  { sitting: isId, interviewed: oneOf(RELATIONS), since: isString },
);

/** Whether a parsed value is an entry, to the last key. What an item allows is the core's business, not the store's. */
export function isEntry(value: unknown): value is Entry {
  return checkEntry(value);
}

/** Whether a parsed value is the start of a sheet, to the last key. */
export function isSheetStart(value: unknown): value is SheetStart {
  return checkStart(value);
}
