import type { AnswerSheet, Evidence } from '../answers/types.js';
import { daysBetween } from '../calendar_day.js';
import type { EvidenceRule } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import type { Proof, Relation } from '../words.js';

/**
 * Relations whose claims need proof: they speak about themselves, or repeat what they were told.
 * Reports, peers and managers observe; what they saw is never capped (design §6.2).
 */
const CLAIMING: readonly Relation[] = ['self', 'sponsor', 'consultant'];

export function claimsNeedProof(sheet: AnswerSheet): boolean {
  return CLAIMING.includes(sheet.rater.relation);
}

/**
 * The strongest proof among pieces of evidence: a statement alone proves nothing, evidence older
 * than the rule allows at `answered_on` counts as none, and what nobody else looked at is attested.
 */
export function proofOf(evidence: readonly Evidence[], rule: EvidenceRule, answered_on: string): Proof {
  const valid = evidence.filter((piece) => piece.kind !== 'statement' && !tooOld(piece, rule, answered_on));
  if (valid.some(({ seen_by }) => seen_by !== undefined)) return 'seen';
  return valid.length > 0 ? 'attested' : 'none';
}

function tooOld({ date }: Evidence, { max_age_days }: EvidenceRule, answered_on: string): boolean {
  if (date === undefined || max_age_days === null) return false;
  return daysBetween(date, answered_on) > max_age_days;
}

/**
 * Points credited for points claimed. Claims below `from` are never reduced; without proof at most
 * `unproven_max` is credited, attested at most `attested_max`, seen as claimed.
 */
export function creditedPoints(points: number, proof: Proof, rule: EvidenceRule): number {
  if (proof === 'seen' || levelOf(points) < rule.from - TOLERANCE) return points;
  const most = proof === 'attested' ? rule.attested_max : rule.unproven_max;
  return Math.min(points, pointsOf(most));
}

/** Points 0–100 as a level 1–5. */
export function levelOf(points: number): number {
  return 1 + points / 25;
}

export function pointsOf(level: number): number {
  return (level - 1) * 25;
}
