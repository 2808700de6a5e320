import { TOLERANCE } from '../tolerance.js';
import { FORMS, RELATIONS, type Relation, ROLES, type Role } from '../words.js';
import type { Line } from './build.js';

/** Whether a value is meant as a line that `score` wrote, and not as a sheet of answers. */
export function isScored(value: unknown): boolean {
  return isRecord(value) && Object.hasOwn(value, 'scores');
}

/** Whether it stands in the place of a sheet that `score` could not use. */
export function isRefused(value: unknown): boolean {
  return isRecord(value) && Object.hasOwn(value, 'error') && !Object.hasOwn(value, 'scores');
}

/** What a cohort counts of a line that `score` wrote, or what is wrong with it, as a sentence without a full stop. */
export function readLine(value: unknown): Line | string {
  if (!isRecord(value)) return 'expected a line that salesgap score wrote';
  const { format, subject, relation, form, sitting, role, scores } = value;
  if (format !== 1) return 'format: expected 1; a later salesgap wrote this line';
  if (typeof subject !== 'string' || subject === '' || subject.length > LONGEST) return 'subject: expected an id';
  if (!isOneOf<Relation>(relation, RELATIONS)) return `relation: expected one of ${RELATIONS.join(', ')}`;
  if (!isOneOf(form, FORMS)) return `form: expected one of ${FORMS.join(', ')}`;
  if (!isOneOf<Role>(role, ROLES)) return `role: expected one of ${ROLES.join(', ')}`;
  if (sitting !== undefined && typeof sitting !== 'string') return 'sitting: expected an id';
  if (!isRecord(scores)) return 'scores: expected a score for each rubric';
  const read: [string, Line['scores'][string]][] = [];
  for (const [id, score] of Object.entries(scores)) {
    if (!ID.test(id)) return 'scores: expected the ids of rubrics';
    const one = scoreIn(score);
    if (typeof one === 'string') return `scores.${id}.${one}`;
    read.push([id, one]);
  }
  return {
    subject,
    relation,
    form,
    role,
    ...(sitting === undefined ? {} : { sitting }),
    scores: Object.fromEntries(read),
  };
}

const LONGEST = 200;
const ID = /^[a-z][a-z0-9_]{0,39}$/;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;

function scoreIn(score: unknown): Line['scores'][string] | string {
  if (!isRecord(score)) return 'version: this key is missing';
  const { version, claimed_points, credited_points } = score;
  if (typeof version !== 'string' || !VERSION.test(version)) return 'version: expected a version such as 1.0.0';
  if (!isPoints(claimed_points)) return 'claimed_points: expected 0 to 100, or null';
  if (!isPoints(credited_points)) return 'credited_points: expected 0 to 100, or null';
  return { version, claimed_points, credited_points };
}

function isPoints(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && value >= 0 && value <= 100 + TOLERANCE);
}

function isOneOf<T extends string>(value: unknown, words: readonly T[]): value is T {
  return words.some((word) => word === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
