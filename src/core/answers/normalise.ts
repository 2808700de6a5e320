import { isDay } from '../calendar_day.js';
import {
  AGREEMENTS,
  CAUSES,
  COST_LINES,
  EVIDENCE_KINDS,
  FORMS,
  MOTIONS,
  NOT_APPLICABLE_REASONS,
  RELATIONS,
  ROLES,
  WITNESSES,
} from '../words.js';
import type { Answer, AnswerSheet, Evidence, Profile } from './types.js';

/*
 * Reads the data of an answers file without loading a schema library: a report on checked
 * answers starts in half the time. It says only yes or no; whoever needs to know what is wrong
 * asks the schema (`explain_answers.ts`). A property test holds the two together.
 */

/** The file's keys once their shape is checked. */
type FileData = Pick<AnswerSheet, 'subject' | 'rater' | 'answered_on'> &
  Partial<Pick<AnswerSheet, 'form' | 'sitting' | 'agreed_to' | 'profile' | 'causes' | 'rubrics'>> & {
    readonly pack?: string;
    readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | null;
  };

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

/** The sheet with every answer spelled out, or null when the data is not an answers file. */
export function normalise(data: unknown): AnswerSheet | null {
  if (!hasShape(data, sheetShape, ['format', 'subject', 'rater', 'answered_on'])) return null;
  const file = data as FileData;
  if ((file.pack === undefined) === (file.rubrics === undefined)) return null;
  return {
    format: 1,
    subject: file.subject,
    rater: file.rater,
    pack: file.pack ?? null,
    rubrics: file.rubrics ?? [],
    form: file.form ?? 'full',
    ...(file.sitting === undefined ? {} : { sitting: file.sitting }),
    ...(file.agreed_to === undefined ? {} : { agreed_to: file.agreed_to }),
    answered_on: file.answered_on,
    profile: file.profile ?? {},
    answers: mapValues(file.answers ?? {}, (items) => mapValues(items ?? {}, spellOut)),
    causes: file.causes ?? {},
  };
}

/** A bare value is the short way to write an answer without evidence or note. */
function spellOut(answer: unknown): Answer {
  if (!isRecord(answer)) return { state: 'answered', value: answer as never, evidence: [] };
  if (answer.state !== undefined && answer.state !== 'answered') return answer as unknown as Answer;
  const { value, evidence, note } = answer as { value: never; evidence?: Evidence[]; note?: string };
  return { state: 'answered', value, evidence: evidence ?? [], ...(note === undefined ? {} : { note }) };
}

const ID = /^[a-z][a-z0-9_]{0,39}$/;
const REFERENCE = /^[a-z][a-z0-9_]{0,39}@\d{1,6}\.\d{1,6}\.\d{1,6}$/;

const textUpTo =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length >= 1 && value.length <= most;
const text = textUpTo(10_000);
const short = textUpTo(200);
const yesNo: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const listOf =
  (member: Check, most: number, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.length >= least && value.every(member);
const recordOf =
  (key: Check, member: Check): Check =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([name, each]) => key(name) && member(each));
/** The schema passes over this key in silence, so no document may have it (`documents/json.ts`). */
const anyKey: Check = (name) => name !== '__proto__';
/** A key with nothing behind it, as in a file just begun. */
const orNothing =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const shaped =
  (shape: Shape, required: readonly string[]): Check =>
  (value) =>
    hasShape(value, shape, required);
const count =
  (most = Number.MAX_SAFE_INTEGER): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;

const day: Check = (value) => typeof value === 'string' && isDay(value);

const evidence = shaped({ kind: oneOf(EVIDENCE_KINDS), note: text, date: day, seen_by: oneOf(WITNESSES) }, ['kind']);
const texts = listOf((value) => typeof value === 'string', Number.MAX_SAFE_INTEGER);
const isText: Check = (value) => typeof value === 'string';
const shorthand: Check = (value) => number(value) || yesNo(value) || isText(value) || texts(value);
const value: Check = (given) => shorthand(given) || recordOf(anyKey, (each) => number(each) || isText(each))(given);

const answered = shaped({ state: oneOf(['answered']), value, evidence: listOf(evidence, 50), note: text }, ['value']);
const noValue = shaped({ state: oneOf(['dont_know', 'declined']), note: text }, ['state']);
const notApplicable = shaped(
  { state: oneOf(['not_applicable']), reason: oneOf(NOT_APPLICABLE_REASONS), whose: short, note: text },
  ['state', 'reason'],
);
const answer: Check = (given) => shorthand(given) || answered(given) || noValue(given) || notApplicable(given);

const quarter = shaped({ period: short, plan: number, actual: number }, ['period', 'plan', 'actual']);
const currency = matching(/^[A-Z]{3}$/);
const amount: Check = (given) => number(given) && (given as number) >= 0 && (given as number) <= 1e12;
const range = shaped({ low: amount, high: amount }, ['low', 'high']);
const estimate: Check = (given) =>
  amount(given) || (range(given) && (given as { low: number }).low <= (given as { high: number }).high);
const costLines = mapValues(COST_LINES, (inputs: readonly string[]) =>
  shaped(Object.fromEntries(inputs.map((input) => [input, estimate])), inputs),
);
/** What each value of the context has to be. */
export const profileShape: Readonly<Record<keyof Profile, Check>> = {
  role: oneOf(ROLES),
  team_size: count(10_000),
  manages_managers: yesNo,
  motion: oneOf(MOTIONS),
  deals_per_quarter: count(),
  average_deal_value: (given) => number(given) && (given as number) >= 0,
  currency,
  cycle_days: count(),
  own_quota: yesNo,
  months_in_role: count(1200),
  quarters: listOf(quarter, 8),
  costs: shaped({ period: short, currency, ...costLines }, ['period', 'currency']),
};

const sheetShape: Shape = {
  format: (given) => given === 1,
  subject: shaped({ id: short, name: short }, ['id']),
  rater: shaped({ id: short, relation: oneOf(RELATIONS) }, ['id', 'relation']),
  pack: matching(REFERENCE),
  rubrics: listOf(matching(REFERENCE), 200, 1),
  form: oneOf(FORMS),
  sitting: matching(ID),
  agreed_to: listOf(oneOf(AGREEMENTS), AGREEMENTS.length),
  answered_on: day,
  profile: shaped(profileShape, []),
  answers: orNothing(recordOf(matching(ID), orNothing(recordOf(matching(ID), answer)))),
  causes: recordOf(matching(ID), oneOf(CAUSES)),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only known keys, each as its check wants it, and all the required ones. */
function hasShape(value: unknown, shape: Shape, required: readonly string[]): boolean {
  if (!isRecord(value) || !required.every((key) => Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, each]) => Object.hasOwn(shape, key) && shape[key]?.(each) === true);
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
