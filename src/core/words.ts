/**
 * The closed word lists of salesgap (design: "Words"). Every list is used for
 * validation, JSON Schema, prompts and help, so that a word is spelled once.
 */

/** Whom a rubric judges. Scores of different `about` are never averaged. */
export const ABOUTS = ['leader', 'organization', 'executive', 'team'] as const;
export type About = (typeof ABOUTS)[number];

/** How the rater stands to the subject. */
export const RELATIONS = ['self', 'manager', 'report', 'peer', 'sponsor', 'consultant'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Who may have looked at a piece of evidence: anybody but the person who claims it. */
export const WITNESSES = ['manager', 'report', 'peer', 'sponsor', 'consultant'] as const;
export type Witness = (typeof WITNESSES)[number];

/** What a person may agree to. pairing: being named, with levels, where it is proposed who could coach whom. */
export const AGREEMENTS = ['pairing'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const ROLES = ['first_line', 'second_line', 'vp', 'owner'] as const;
export type Role = (typeof ROLES)[number];

export const MOTIONS = ['transactional', 'mid_market', 'enterprise', 'channel'] as const;
export type Motion = (typeof MOTIONS)[number];

/** A sheet answers everything asked, or only the two screen items of each rubric. */
export const FORMS = ['full', 'screen'] as const;
export type Form = (typeof FORMS)[number];

/** Why an item does not apply. `not_my_job` also asks whose job it is. */
export const NOT_APPLICABLE_REASONS = ['not_my_job', 'no_case_yet', 'not_in_this_business'] as const;
export type NotApplicableReason = (typeof NOT_APPLICABLE_REASONS)[number];

/** A `statement` alone proves nothing. */
export const EVIDENCE_KINDS = [
  'document',
  'metric',
  'calendar',
  'crm',
  'recording',
  'observation',
  'buyer_action',
  'statement',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** none < attested (the person says it exists) < seen (someone else looked). */
export const PROOFS = ['none', 'attested', 'seen'] as const;
export type Proof = (typeof PROOFS)[number];

/** What stands in the way of a gap being closed. */
export const CAUSES = [
  'does_not_know',
  'knows_does_not_do',
  'system_prevents',
  'not_allowed',
  'nobody_can_teach',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What a finding may count over the areas asked: gaps by class, and real gaps by whom they are about. */
export const COUNTS = [
  'areas',
  'real',
  'real_leader',
  'real_organization',
  'real_executive',
  'real_team',
  'blocked',
  'unproven',
  'unknown',
  'met',
] as const;
export type Count = (typeof COUNTS)[number];

/** The same as a share of the areas asked, 0 to 1. */
export const SHARES = ['real', 'unproven', 'met'] as const;
export type Share = (typeof SHARES)[number];

/** What a finding may count where somebody above was asked the same: answers a level apart, owners named differently. */
export const APARTS = ['questions', 'owners'] as const;
export type ApartCount = (typeof APARTS)[number];

/** How much a policy rule that does not hold counts: not looked at, said, or failed. */
export const SEVERITIES = ['off', 'warn', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Which of its two levels a check looks at: as claimed, or as far as proof carries it. */
export const BASES = ['claimed', 'credited'] as const;
export type Basis = (typeof BASES)[number];

export const HORIZONS = ['week', 'days_30', 'days_90'] as const;
export type Horizon = (typeof HORIZONS)[number];
/** Days from the start of an action until its horizon: in these it is set up. */
export const HORIZON_DAYS: Readonly<Record<Horizon, number>> = { week: 7, days_30: 30, days_90: 90 };

export const ACTION_OWNERS = ['leader', 'sponsor', 'operations', 'hr', 'finance', 'team'] as const;
export type ActionOwner = (typeof ACTION_OWNERS)[number];

export const ACTION_KINDS = [
  'self_practice',
  'coach',
  'mentor',
  'peer_group',
  'training',
  'system',
  'sponsor',
  'fractional_leader',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const EFFORT_PERS = ['once', 'week', 'rep', 'rep_week'] as const;
export type EffortPer = (typeof EFFORT_PERS)[number];

/**
 * How well a figure or an action is supported: A peer-reviewed or government data,
 * B survey with a stated sample, C vendor claim or second-hand, J judgement.
 * Untraceable figures have no grade here: they do not ship.
 */
export const GRADES = ['A', 'B', 'C', 'J'] as const;
export type Grade = (typeof GRADES)[number];

/** How the reliability of a rubric was measured: asked twice, or over its questions in one go. */
export const RELIABILITY_KINDS = ['retest', 'alpha'] as const;
export type ReliabilityKind = (typeof RELIABILITY_KINDS)[number];

export const ITEM_TYPES = ['level', 'yes_no', 'choice', 'checklist', 'metric', 'allocation', 'text'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/**
 * What a gap can cost a year, and the client's own numbers that it is the product of (a percentage counts in
 * hundredths). Nothing comes from published averages.
 */
export const COST_LINES = {
  vacant_seats: ['seat_months', 'result_per_seat_month'],
  slow_ramp: ['hires', 'extra_months', 'missing_per_month'],
  mis_hires: ['hires', 'cost_each'],
  discounting: ['discounted_sales', 'percent_given_away'],
  forecast_misses: ['misses', 'cost_each'],
  regretted_exits: ['exits', 'cost_each'],
} as const;
export type CostLine = keyof typeof COST_LINES;
export type CostInput = (typeof COST_LINES)[CostLine][number];
