import type { AnswerSheet } from './answers/types.js';
import type { RecommendedAction } from './report/advice.js';
import type { RubricScore } from './report/scores.js';
import type { Gap } from './report/types.js';
import type { Action, Move, Rubric } from './rubric/types.js';
import { triggered } from './scoring/caps.js';
import {
  closedAt,
  fits,
  heightsAfter,
  heightsNow,
  liftsOf,
  type Shortfall,
  shortfallOf,
  standing,
} from './scoring/shortfall.js';
import { notably, TOLERANCE } from './tolerance.js';
import type { Horizon } from './words.js';

/** Weeks an action has until its horizon. */
const WEEKS: Readonly<Record<Horizon, number>> = { week: 1, days_30: 4, days_90: 13 };

/** Used for hours per rep while the profile does not say how many there are; the report says so. */
export const ASSUMED_TEAM_SIZE = 6;

/** A candidate action with what decides its place (design §6.6). */
export interface Candidate {
  readonly action: Action;
  /** It moves a must that is below, or lifts a cap. */
  readonly unblocks: boolean;
  readonly prerequisites_done: boolean;
  /** null: the cause is unknown, nothing is filtered. */
  readonly fits_cause: boolean | null;
  /** importance × shortfall it takes away, capped at the target. */
  readonly reduces: number;
  readonly total_hours: number;
}

/**
 * The actions that fit where a rubric stands now, best first: one that unblocks a must or lifts a cap, whose own
 * prerequisites are done, that takes away most importance × shortfall, with fewer hours; ties by id.
 */
export function fittingActions(
  gap: Gap,
  rubric: Rubric,
  score: RubricScore,
  sheet: Pick<AnswerSheet, 'profile'>,
): readonly Candidate[] {
  const area = { gap, rubric, score, sheet, shortfall: shortfallOf(score, gap.target), musts: mustsOf(rubric) };
  return rubric.actions
    .flatMap((action) => {
      const moves = action.moves.filter((move) => fits(move, score));
      return moves.length === 0 ? [] : [candidate(action, moves, area)];
    })
    .sort(byMerit);
}

/** Those of them for this gap: a known cause filters; where no action fits it, all stay and say so (`fits_cause`). */
export function forItsCause(fitting: readonly Candidate[]): readonly Candidate[] {
  const forCause = fitting.filter(({ fits_cause }) => fits_cause !== false);
  return forCause.length > 0 ? forCause : fitting;
}

function mustsOf({ items }: Rubric): ReadonlySet<string> {
  return new Set(items.filter(({ must }) => must).map(({ id }) => id));
}

/** What is the same for all actions of an area. */
interface Area {
  readonly gap: Gap;
  readonly rubric: Rubric;
  readonly score: RubricScore;
  readonly sheet: Pick<AnswerSheet, 'profile'>;
  readonly shortfall: Shortfall;
  /** Ids of its items. */
  readonly musts: ReadonlySet<string>;
}

/** `moves`: those that fit. */
function candidate(
  action: Action,
  moves: readonly Move[],
  { gap, rubric, score, sheet, shortfall, musts }: Area,
): Candidate {
  return {
    action,
    unblocks: moves.some(
      (move) => (musts.has(move.item) && belowTarget(move, score, gap)) || liftsCap(move, score, gap.target),
    ),
    prerequisites_done: openNeeds(action, rubric, score).length === 0,
    fits_cause: gap.cause === null ? null : action.causes.includes(gap.cause),
    reduces: gap.importance * reduction(moves, shortfall),
    total_hours: hoursOf(action, sheet.profile.team_size),
  };
}

function belowTarget(move: Move, score: RubricScore, gap: Gap): boolean {
  const item = score.items.find(({ item }) => item === move.item);
  return item !== undefined && standing(item) < Math.floor(gap.target + TOLERANCE) - TOLERANCE;
}

/** A cap below the target stands in the way of everything else, like a must. */
function liftsCap({ item, to }: Move, { caps }: RubricScore, target: number): boolean {
  return triggered(caps, 'claimed').some(
    (cap) => cap.item === item && cap.at_most < target - TOLERANCE && to >= cap.below,
  );
}

/** Actions it needs that are not done yet: some move of theirs still lies ahead. */
export function openNeeds(action: Action, rubric: Rubric, score: RubricScore): Action[] {
  // Most need nothing, and a rubric may have a thousand.
  if (action.needs.length === 0) return [];
  return rubric.actions.filter(({ id, moves }) => action.needs.includes(id) && moves.some((move) => fits(move, score)));
}

/** Levels the rubric's claimed score would gain, up to the target: nothing while a cap stays that holds it down. */
function reduction(moves: readonly Move[], shortfall: Shortfall): number {
  return closedAt(shortfall, heightsAfter(heightsNow(shortfall), liftsOf(shortfall, moves)));
}

/** Hours over the horizon, for a team of this size. */
export function hoursOf(
  { effort, horizon }: Pick<Action, 'effort' | 'horizon'>,
  team_size = ASSUMED_TEAM_SIZE,
): number {
  return hoursOver(WEEKS[horizon], effort, team_size);
}

/** Hours until it can be seen that it is done: what is done every week goes on until then. */
export function hoursUntilSeen(
  { effort, horizon, seen_after_weeks = 0 }: Pick<Action, 'effort' | 'horizon' | 'seen_after_weeks'>,
  team_size = ASSUMED_TEAM_SIZE,
): number {
  return hoursOver(Math.max(WEEKS[horizon], seen_after_weeks), effort, team_size);
}

function hoursOver(weeks: number, { hours, per }: Action['effort'], team_size: number): number {
  const times = per === 'week' || per === 'rep_week' ? weeks : 1;
  const reps = per === 'rep' || per === 'rep_week' ? team_size : 1;
  return hours * times * reps;
}

function byMerit(a: Candidate, b: Candidate): number {
  const yesFirst = (x: boolean, y: boolean) => Number(y) - Number(x);
  return (
    yesFirst(a.unblocks, b.unblocks) ||
    yesFirst(a.prerequisites_done, b.prerequisites_done) ||
    notably(b.reduces - a.reduces) ||
    notably(a.total_hours - b.total_hours) ||
    (a.action.id < b.action.id ? -1 : 1)
  );
}

/** A candidate as the report shows it. */
export function asRecommended(candidate: Candidate, rubric: Rubric, score: RubricScore): RecommendedAction {
  const { action } = candidate;
  return {
    rubric: rubric.id,
    rubric_title: rubric.title,
    id: action.id,
    title: action.title,
    do: action.do,
    done_when: action.done_when,
    horizon: action.horizon,
    owner: action.owner,
    kind: action.kind,
    hours: action.effort.hours,
    per: action.effort.per,
    total_hours: candidate.total_hours,
    grade: action.grade,
    template: action.template ?? null,
    not_now: action.not_now ?? null,
    fits_cause: candidate.fits_cause,
    after: openNeeds(action, rubric, score).map(({ title }) => title),
    moves: action.moves.filter((move) => fits(move, score)).map((move) => recommendedMove(move, score)),
  };
}

function recommendedMove(move: Move, score: RubricScore): RecommendedAction['moves'][number] {
  const item = score.items.find(({ item }) => item === move.item);
  return { item: move.item, title: item?.title ?? move.item, from: item?.claimed_level ?? null, to: move.to };
}

/** The item a move works on: what holds the area down first, then musts before others. */
export function itemWorkedOn(action: Action, rubric: Rubric, score: RubricScore): string | null {
  const moves = action.moves.filter((move) => fits(move, score));
  const held = moves.find(({ item }) => triggered(score.caps, 'claimed').some((cap) => cap.item === item));
  const must = moves.find(({ item }) => rubric.items.some(({ id, must }) => id === item && must));
  return (held ?? must ?? moves[0])?.item ?? null;
}
