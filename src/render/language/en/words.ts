import type { Profile } from '../../../core/answers/types.js';
import type { Priority, SponsorAsk } from '../../../core/report/advice.js';
import type { NoPointsReason, ScoreStatus } from '../../../core/report/scores.js';
import type { GapClass } from '../../../core/report/types.js';
import type {
  About,
  ActionKind,
  ActionOwner,
  ApartCount,
  Cause,
  Count,
  EffortPer,
  EvidenceKind,
  Form,
  Grade,
  Horizon,
  Motion,
  NotApplicableReason,
  Proof,
  Relation,
  Role,
  Witness,
} from '../../../core/words.js';

/**
 * What the closed words of salesgap are called in front of people. Every record is exhaustive, so that
 * the compiler names the word that was forgotten. Plain, kind, about the practice and not the person.
 */
export const words = {
  about: {
    leader: 'Leader',
    organization: 'Organization',
    executive: 'Executive',
    team: 'Team',
  } satisfies Record<About, string>,

  role: {
    first_line: 'first-line manager',
    second_line: 'manager of managers',
    vp: 'VP of sales',
    owner: 'owner who leads sales',
  } satisfies Record<Role, string>,

  /** Who answered. */
  relation: {
    self: 'self-report',
    manager: 'manager',
    report: 'team member',
    peer: 'peer',
    sponsor: 'sponsor',
    consultant: 'consultant',
  } satisfies Record<Relation, string>,

  motion: {
    transactional: 'many small deals',
    mid_market: 'mid-market deals',
    enterprise: 'enterprise deals',
    channel: 'sales through partners',
  } satisfies Record<Motion, string>,

  form: {
    full: 'full interview',
    screen: 'quick look',
  } satisfies Record<Form, string>,

  /** What stands in the way, as a sentence. */
  cause: {
    does_not_know: 'What good looks like here is not known yet.',
    knows_does_not_do: 'It is known, and other things have come first so far.',
    system_prevents: 'The set-up makes it hard: tools, rules or the way work is organized.',
    not_allowed: 'It is not allowed today. It takes a yes from above.',
    nobody_can_teach: 'Nobody nearby can teach it.',
  } satisfies Record<Cause, string>,

  /** Said when no cause is named. Null: it does not matter here. */
  noCause: {
    gap: 'No cause named yet, so nothing was ruled out.',
    finding: null,
    show_proof: null,
    answer_more: null,
  } satisfies Record<Priority['kind'], string | null>,

  horizon: {
    week: 'This week',
    days_30: 'Within 30 days',
    days_90: 'Within 90 days',
  } satisfies Record<Horizon, string>,

  /** Behind "about 6 hours in all …". */
  horizonSpan: {
    week: 'this week',
    days_30: 'over 30 days',
    days_90: 'over 90 days',
  } satisfies Record<Horizon, string>,

  owner: {
    leader: 'you',
    sponsor: 'your boss',
    operations: 'sales operations',
    hr: 'HR',
    finance: 'finance',
    team: 'the team',
  } satisfies Record<ActionOwner, string>,

  /** How it is learned or changed; behind the owner: "you, with a coach". */
  kind: {
    self_practice: 'in daily work',
    coach: 'with a coach',
    mentor: 'with a mentor',
    peer_group: 'with peers',
    training: 'in a training',
    system: 'as a change to the set-up',
    sponsor: 'by asking for a decision',
    fractional_leader: 'with an outside or part-time leader, for a limited time',
  } satisfies Record<ActionKind, string>,

  /** Behind the hours. */
  per: {
    once: 'once',
    week: 'a week',
    rep: 'per rep',
    rep_week: 'per rep a week',
  } satisfies Record<EffortPer, string>,

  grade: {
    A: 'peer-reviewed or government data',
    B: 'survey with a stated sample',
    C: 'vendor claim or second-hand',
    J: 'judgement from practice',
  } satisfies Record<Grade, string>,

  /** One or two words behind a bar. */
  gap: {
    real: 'gap',
    unproven: 'show proof',
    blocked: 'held back',
    unknown: 'answer more',
    met: 'on target',
  } satisfies Record<GapClass, string>,

  /** The same in a sentence. Null: the bar and its numbers have said it. */
  gapNote: {
    real: null,
    unproven: 'The claim is at the target; its proof has not been looked at yet.',
    blocked: 'The score is at the target; one thing that cannot be left out is still below it.',
    unknown: null,
    met: null,
  } satisfies Record<GapClass, string | null>,

  status: {
    ok: null,
    provisional: 'provisional',
    withheld: 'not enough answered',
    not_applicable: 'does not apply',
  } satisfies Record<ScoreStatus, string | null>,

  /** How far a claim has been shown. */
  proof: {
    none: 'no proof named yet',
    attested: 'proof named, not looked at yet',
    seen: 'part of the proof seen',
  } satisfies Record<Proof, string>,

  /** What was named as proof. */
  shown: {
    document: 'a document',
    metric: 'a number from a report',
    calendar: 'calendar entries',
    crm: 'records in the CRM',
    recording: 'a recording',
    observation: 'watched by somebody',
    buyer_action: 'something a buyer did',
    statement: "somebody's word",
  } satisfies Record<EvidenceKind, string>,

  /** Who has looked at it. */
  witness: {
    manager: 'the manager',
    report: 'a team member',
    peer: 'a peer',
    sponsor: 'the sponsor',
    consultant: 'the consultant',
  } satisfies Record<Witness, string>,

  /** Why a question brought no points. */
  noPoints: {
    not_asked_yet: 'still open',
    dont_know: 'answered "don\'t know"',
    declined: 'left out on purpose',
    not_applicable: 'does not apply',
    hidden: 'not needed after earlier answers',
    not_on_screen_form: 'not part of the quick look',
    not_asked_of_this_relation: 'not asked of this person',
    collected_only: 'noted, not scored',
    profile_unknown: 'needs more context about the team',
    no_rule_fits: 'no scale for this context',
    needs_earlier_number: 'needs the same number from one period earlier',
    no_hours: 'no hours entered',
  } satisfies Record<NoPointsReason, string>,

  notApplicable: {
    not_my_job: 'not my job',
    no_case_yet: 'no case yet',
    not_in_this_business: 'not in this business',
  } satisfies Record<NotApplicableReason, string>,

  /** Context questions, where a finding names what it looked at. */
  profile: {
    role: 'role',
    team_size: 'team size',
    manages_managers: 'manages managers',
    motion: 'kind of selling',
    deals_per_quarter: 'deals a quarter',
    average_deal_value: 'average deal value',
    currency: 'currency',
    cycle_days: 'days in a sales cycle',
    own_quota: 'own quota',
    months_in_role: 'months in the role',
    quarters: 'quarters',
    costs: 'costs',
  } satisfies Record<keyof Profile, string>,

  /** What a finding counted over the areas asked. */
  count: {
    areas: 'areas asked',
    real: 'areas with a gap',
    real_leader: 'areas of the leader with a gap',
    real_organization: 'areas of the organization with a gap',
    real_executive: 'areas of those above with a gap',
    real_team: 'areas of the team with a gap',
    blocked: 'areas held back by one thing',
    unproven: 'areas at the target whose proof has not been seen',
    unknown: 'areas with too few answers',
    met: 'areas on target',
  } satisfies Record<Count, string>,

  /** Where somebody above was asked the same. */
  apart: {
    questions: 'answers a level or more apart',
    owners: 'parts for which the two name different owners',
  } satisfies Record<ApartCount, string>,

  /** What stands in the way, where areas are counted by it. */
  causesNamed: {
    does_not_know: 'areas in which nobody has shown what good looks like',
    knows_does_not_do: 'areas in which it is known and other things came first',
    system_prevents: 'areas in which the set-up makes it hard',
    not_allowed: 'areas in which it is not allowed today',
    nobody_can_teach: 'areas that nobody nearby can teach',
  } satisfies Record<Cause, string>,

  /** What the boss is asked for. */
  ask: {
    action: 'A step only you can take',
    permission: 'A permission',
    owner: 'An owner for this',
    one_owner: 'One owner for this',
    teacher: 'Somebody who can teach it',
  } satisfies Record<SponsorAsk['kind'], string>,
};
