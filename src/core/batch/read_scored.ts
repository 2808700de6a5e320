import { isDay } from '../calendar_day.js';
import type { ScoreStatus } from '../report/scores.js';
import type { GapClass } from '../report/types.js';
import { TOLERANCE } from '../tolerance.js';
import { ABOUTS, AGREEMENTS, CAUSES, FORMS, MOTIONS, RELATIONS, ROLES } from '../words.js';
import { ID, REFERENCE } from './plain.js';
import type { ScoredProfile, ScoredRubric, ScoredSheet } from './scored.js';

/*
 * Reads the data of a line that `score` wrote. By hand and without a copy, since a roll-up reads a million of them: it
 * says only yes or no.
 */

export const STATUSES: readonly ScoreStatus[] = ['ok', 'provisional', 'withheld', 'not_applicable'];
export const CLASSES: readonly GapClass[] = ['real', 'unproven', 'blocked', 'unknown', 'met'];
export const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
export const CURRENCY = /^[A-Z]{3}$/;
/** Characters of them, and so bytes. */
export const LONGEST_ID = 40;
export const LONGEST_VERSION = 20;
export const LONGEST_REFERENCE = LONGEST_ID + 1 + LONGEST_VERSION;
export const LONGEST_CURRENCY = 3;
/** Characters; see `normalise`. */
export const LONGEST_NAME = 200;
/** A pack has some twenty; what asks a thousand is none of ours. */
export const MOST = 1000;

type Data = Readonly<Record<string, unknown>>;

/** The sheet that the data of one line is, the very same object; null: it is none that `score` writes. */
export function readScored(data: unknown): ScoredSheet | null {
  if (!isRecord(data) || data.format !== 1) return null;
  for (const key in data) if (!isPart(key, data[key])) return null;
  const isWhole =
    data.subject !== undefined &&
    data.rater !== undefined &&
    data.relation !== undefined &&
    data.pack !== undefined &&
    data.form !== undefined &&
    data.answered_on !== undefined &&
    data.role !== undefined &&
    data.profile !== undefined &&
    data.scores !== undefined &&
    data.causes !== undefined &&
    data.findings !== undefined;
  return isWhole ? (data as unknown as ScoredSheet) : null;
}

/** Whether a line is meant as one that `score` wrote, sound or not: no answer sheet has this key. */
export function isScoredLine(data: unknown): boolean {
  return isRecord(data) && 'scores' in data;
}

/** Whether a line stands for a sheet that `score` could not score. */
export function isRefusedLine(data: unknown): boolean {
  return isRecord(data) && 'error' in data && !('answers' in data);
}

function isPart(key: string, value: unknown): boolean {
  switch (key) {
    case 'format':
      return value === 1;
    case 'subject':
    case 'rater':
      // As sheets name people: no ids, but any text.
      return typeof value === 'string' && value.length >= 1 && value.length <= LONGEST_NAME;
    case 'sitting':
      return isId(value);
    case 'relation':
      return isWord(value, RELATIONS);
    case 'pack':
      return value === null || isText(value, REFERENCE);
    case 'form':
      return isWord(value, FORMS);
    case 'answered_on':
      return typeof value === 'string' && isKnownDay(value);
    case 'role':
      return isWord(value, ROLES);
    case 'profile':
      return isProfile(value);
    case 'agreed_to':
      return isWords(value, AGREEMENTS);
    case 'scores':
      return isRecordOf(value, isScore);
    case 'causes':
      return isRecordOf(value, isCause);
    case 'findings':
      return isIds(value);
    default:
      return false;
  }
}

/** Most lines are of few days, and a look at the calendar costs as much as all the rest. */
let lastDay = '';
function isKnownDay(text: string): boolean {
  if (text === lastDay) return true;
  if (!isDay(text)) return false;
  lastDay = text;
  return true;
}

function isProfile(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) if (!isProfilePart(key as keyof ScoredProfile, value[key])) return false;
  return true;
}

function isProfilePart(key: keyof ScoredProfile, value: unknown): boolean {
  switch (key) {
    case 'role':
      return isWord(value, ROLES);
    case 'motion':
      return isWord(value, MOTIONS);
    case 'currency':
      return isText(value, CURRENCY);
    case 'manages_managers':
    case 'own_quota':
      return typeof value === 'boolean';
    case 'team_size':
    case 'deals_per_quarter':
    case 'average_deal_value':
    case 'cycle_days':
    case 'months_in_role':
      return isAmount(value);
    default:
      return false;
  }
}

export function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY;
}

function isScore(value: unknown): boolean {
  if (!isRecord(value)) return false;
  let parts = 0;
  for (const key in value) {
    if (!isScorePart(key as keyof ScoredRubric, value[key])) return false;
    parts += 1;
  }
  return parts === 9 && isConsistent(value as unknown as ScoredRubric);
}

function isScorePart(key: keyof ScoredRubric, value: unknown): boolean {
  switch (key) {
    case 'version':
      return isText(value, VERSION);
    case 'about':
      return isWord(value, ABOUTS);
    case 'status':
      return isWord(value, STATUSES);
    case 'coverage':
      return isBetween(value, 0, 1);
    case 'claimed_points':
    case 'credited_points':
      return value === null || isBetween(value, 0, 100);
    case 'reached':
      return value === null || (isBetween(value, 1, 5) && Number.isInteger(value));
    case 'target':
      return isBetween(value, 1, 5);
    case 'gap':
      return value === null || isWord(value, CLASSES);
    default:
      return false;
  }
}

/** Both scores or none; a class but "unknown" only with them; what does not apply has nothing. */
export function isConsistent({ status, claimed_points, credited_points, reached, gap }: ScoredRubric): boolean {
  const hasScore = claimed_points !== null;
  if (hasScore !== (credited_points !== null)) return false;
  if ((status === 'not_applicable') !== (gap === null)) return false;
  if (hasScore !== (status === 'ok' || status === 'provisional')) return false;
  return hasScore || (reached === null && (gap === null || gap === 'unknown'));
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf(value: unknown, check: (each: unknown) => boolean): boolean {
  if (!isRecord(value)) return false;
  let count = 0;
  for (const key in value) {
    count += 1;
    if (count > MOST || !isId(key) || !check(value[key])) return false;
  }
  return true;
}

function isCause(value: unknown): boolean {
  return isWord(value, CAUSES);
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST && value.every(isId) && new Set(value).size === value.length;
}

function isWords(value: unknown, words: readonly string[]): boolean {
  return Array.isArray(value) && value.length <= words.length && value.every((each) => isWord(each, words));
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && ID.test(value);
}

function isWord(value: unknown, words: readonly string[]): boolean {
  return typeof value === 'string' && words.includes(value);
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

export function isBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low - TOLERANCE && value <= high + TOLERANCE;
}
