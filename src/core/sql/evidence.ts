import type { EvidenceRule } from '../rubric/types.js';
import { EVIDENCE_KINDS, WITNESSES } from '../words.js';
import type { Dialect } from './dialect.js';
import { allOf, isOneOf } from './quote.js';

/** Days that both databases can compute with: the calendar, without the year 0. */
const DAY =
  '^(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';

/** Whether a text is a day; FALSE for NULL. */
export function isDay(dialect: Dialect, text: string): string {
  return `coalesce(${dialect.matches(text, DAY)} AND ${text} >= '0001-01-01', FALSE)`;
}

/** Relations whose claims need proof (scoring/proof.ts). */
export const CLAIMS = isOneOf('h_relation', ['self', 'sponsor', 'consultant']);

/** Whether evidence is in order, FALSE otherwise; `e` its JSON, not NULL. */
export function evidenceOk(dialect: Dialect, e: string): string {
  return `CASE WHEN ${dialect.isArray(e)} THEN ${dialect.every(e, (piece) => pieceOk(dialect, piece))} ELSE FALSE END`;
}

function pieceOk(dialect: Dialect, piece: string): string {
  const member = (key: string) => dialect.member(piece, key);
  const text = (key: string) => dialect.asText(member(key));
  const absentOr = (key: string, holds: string) => `(${member(key)} IS NULL OR coalesce(${holds}, FALSE))`;
  const witness = `${isOneOf(text('seen_by'), WITNESSES)} AND (${text('seen_by')} <> h_relation OR h_relation = 'consultant')`;
  const ok = allOf([
    dialect.keysWithin(piece, ['kind', 'note', 'date', 'seen_by']),
    `coalesce(${isOneOf(text('kind'), EVIDENCE_KINDS)}, FALSE)`,
    absentOr('note', dialect.isText(member('note'))),
    absentOr('date', `${isDay(dialect, text('date'))} AND ${text('date')} <= h_answered_on`),
    absentOr('seen_by', witness),
  ]);
  return `CASE WHEN ${dialect.isObject(piece)} THEN ${ok} ELSE FALSE END`;
}

/** The level up to which evidence that is in order carries a claim; `e`: its JSON, or NULL. */
export function carriedBy(dialect: Dialect, e: string, rule: EvidenceRule, capped: (most: number) => string): string {
  const counts = (piece: string, more: string) =>
    `coalesce(${dialect.asText(dialect.member(piece, 'kind'))} <> 'statement', FALSE)${tooOld(dialect, piece, rule)}${more}`;
  const seen = dialect.some(e, (piece) => counts(piece, ` AND ${dialect.member(piece, 'seen_by')} IS NOT NULL`));
  const attested = dialect.some(e, (piece) => counts(piece, ''));
  return `CASE WHEN ${e} IS NULL OR NOT coalesce(${dialect.isArray(e)}, FALSE) THEN ${capped(rule.unproven_max)} WHEN ${seen} THEN ${capped(5)} WHEN ${attested} THEN ${capped(rule.attested_max)} ELSE ${capped(rule.unproven_max)} END`;
}

function tooOld(dialect: Dialect, piece: string, { max_age_days }: EvidenceRule): string {
  if (max_age_days === null) return '';
  const date = dialect.asText(dialect.member(piece, 'date'));
  const days = dialect.daysBetween(date, 'h_answered_on');
  return ` AND CASE WHEN ${isDay(dialect, date)} AND ${isDay(dialect, 'h_answered_on')} THEN ${days} <= ${dialect.number(max_age_days)} ELSE TRUE END`;
}
