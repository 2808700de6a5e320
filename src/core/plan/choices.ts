import { daysUntilSeen } from '../action_days.js';
import { recommend } from '../assess.js';
import { asRecommended, hoursUntilSeen } from '../recommend.js';
import { openWork } from '../report/actions.js';
import type { RecommendedAction } from '../report/advice.js';
import type { Worked } from '../report/priorities.js';
import type { Report } from '../report/types.js';
import type { Rubric } from '../rubric/types.js';
import { type Lift, liftsOf, type Shortfall, shortfallOf } from '../scoring/shortfall.js';
import { type Cause, HORIZON_DAYS } from '../words.js';
import { actionKey } from './action_key.js';
import { type Found, foundIn, keyOf, needsOf, type Placed, type Places, placesIn } from './found.js';
import type { ActionKey } from './types.js';

/** An action that may be chosen, with everything the choice depends on. Choices are known by their position. */
export interface Choice {
  readonly action: ActionKey;
  readonly shown: RecommendedAction;
  readonly cause: Cause | null;
  /** Position in `areas`. */
  readonly area: number;
  /** Days until its horizon: in these it is set up, and takes the place of one that is open. */
  readonly days: number;
  /** Days until it can be seen that it is done, and it is due; never fewer. */
  readonly seen: number;
  /** What it lifts in its area. */
  readonly lifts: readonly Lift[];
  /** Hours until then: of leader and team (and of a sponsor who leads the team), and of everybody. */
  readonly counted: number;
  readonly hours: number;
  /** All of these first. */
  readonly needs: readonly number[];
  /** Of each of these at least one first: the areas this one stands on. */
  readonly one_of: readonly (readonly number[])[];
  /** Made for another cause than the one named; here because others stand on it, so never chosen without one of them. */
  readonly only_before: readonly number[] | null;
}

export interface Area extends Shortfall {
  readonly rubric: string;
  /** Positions of its choices. */
  readonly own: readonly number[];
  readonly importance: number;
}

export interface Choices {
  /** In merit order: the move for this week, then by gap, then best first. */
  readonly all: readonly Choice[];
  readonly areas: readonly Area[];
  /** Position of the headline's action. */
  readonly headline: number | null;
  /** Fits where an area stands, and is made for another cause than the one named. */
  readonly other_cause: readonly Pick<Choice, 'shown' | 'hours'>[];
}

/** What a report offers: the actions of its open gaps, first moves that findings pull forward, and what those stand on. */
export function choicesIn(report: Report, rubrics: readonly Rubric[]): Choices {
  const works = worksIn(report, rubrics);
  const found = works.flatMap((worked) => foundIn(worked, report, openWork([worked]).length > 0));
  const headline = headlineIn(report);
  const sorted = [...found.filter((each) => keyOf(each) === headline), ...found.filter((x) => keyOf(x) !== headline)];
  const keys = new Map(sorted.map((each, at) => [keyOf(each), at]));
  const own = placesIn(sorted);
  const needs = sorted.map((each) => needsOf(each, own.get(each.worked.rubric.id) ?? []));
  const areas = works.map((worked) => ({
    ...shortfallOf(worked.score, worked.gap.target),
    rubric: worked.gap.rubric,
    own: (own.get(worked.rubric.id) ?? []).map(({ at }) => at),
    importance: worked.gap.importance,
  }));
  return {
    all: sorted.map((each, at) => choiceOf(each, at, { own, needs, areas, report })),
    areas,
    headline: headline === null ? null : (keys.get(headline) ?? null),
    other_cause: openWork(works).flatMap(({ fitting, rubric, score }) =>
      fitting
        .filter(({ action, fits_cause }) => fits_cause === false && !keys.has(actionKey(rubric.id, action.id)))
        .map((candidate) => ({
          shown: asRecommended(candidate, rubric, score),
          hours: hoursUntilSeen(candidate.action, report.profile.team_size),
        })),
    ),
  };
}

/** The gaps as the report was made from them; what groups of raters told is in its first view. */
function worksIn(report: Report, rubrics: readonly Rubric[]): readonly Worked[] {
  const scores = report.views[0]?.scores ?? [];
  const gaps = report.gaps.filter(
    (gap) => rubrics.some(({ id }) => id === gap.rubric) && scores.some(({ rubric }) => rubric === gap.rubric),
  );
  return recommend(gaps, rubrics, scores, report);
}

function headlineIn({ headline }: Report): ActionKey | null {
  const action = headline?.action ?? null;
  return action === null ? null : actionKey(action.rubric, action.id);
}

interface Setting {
  readonly own: Places;
  readonly needs: readonly (readonly number[])[];
  readonly areas: readonly Area[];
  readonly report: Report;
}

function choiceOf(each: Found, at: number, { own, needs, areas, report }: Setting): Choice {
  const { worked, candidate } = each;
  const { action } = candidate;
  const counts =
    action.owner === 'leader' || action.owner === 'team' || (action.owner === 'sponsor' && isOwner(report));
  const shown = asRecommended(candidate, worked.rubric, worked.score);
  const hours = hoursUntilSeen(action, report.profile.team_size);
  const area = areas.findIndex(({ rubric }) => rubric === worked.rubric.id);
  return {
    action: keyOf(each),
    shown,
    cause: worked.gap.cause,
    area,
    days: HORIZON_DAYS[action.horizon],
    seen: daysUntilSeen(action),
    lifts: areas[area] === undefined ? [] : liftsOf(areas[area], shown.moves),
    counted: counts ? hours : 0,
    hours,
    needs: needs[at] ?? [],
    one_of: worked.gap.after
      .map(({ rubric }) => (own.get(rubric) ?? []).map((other) => other.at))
      .filter((group) => group.length > 0),
    only_before: each.asNeed ? waitingFor(at, own.get(worked.rubric.id) ?? [], needs) : null,
  };
}

/** Needs are of the same area. */
function waitingFor(at: number, own: readonly Placed[], needs: Setting['needs']): readonly number[] {
  return own.flatMap((other) => (needs[other.at]?.includes(at) ? [other.at] : []));
}

/** Where the owner of the firm leads sales, leader and sponsor are one person. */
function isOwner({ role }: Report): boolean {
  return role === 'owner';
}
