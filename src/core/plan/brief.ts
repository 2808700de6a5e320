import { recommend } from '../assess.js';
import { daysAfter } from '../calendar_day.js';
import { pictureOf } from '../report/pictures.js';
import type { RubricScore } from '../report/scores.js';
import type { Gap, Report } from '../report/types.js';
import type { LevelItem, Rubric } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import { type Cause, HORIZONS } from '../words.js';
import { reviewsUntil } from './dates.js';
import { proofFor } from './planned.js';
import type { Brief, BriefGoal, BriefKind, Plan } from './types.js';

/**
 * Which help suits what stands in the way, the preferred first (domain dossier §4): training where nobody knows what good
 * looks like; coaching, and company in a peer group, where it is known and not done; a change of tools or rules, and the
 * sponsor, where the leader is not what has to change; somebody from outside where nobody inside can teach.
 */
const HELP: Readonly<Record<Cause, readonly (BriefKind | 'sponsor' | 'system')[]>> = {
  does_not_know: ['training'],
  knows_does_not_do: ['coach', 'peer_group'],
  system_prevents: ['system'],
  not_allowed: ['sponsor'],
  nobody_can_teach: ['outside_leader', 'training'],
};

/** More would be a wish list. */
const MOST_GOALS = 3;
const MOST_STEPS = 3;
const MOST_ACTIONS = 3;
/** Days the help lasts where there is no plan: thirteen weeks. */
const LASTS = 91;
/** Fewer days are no time for help: its first review comes after two weeks, the next after 30 days. */
const LEAST = 30;

export interface BriefSettings {
  /** Day 0: YYYY-MM-DD. */
  readonly made_on: string;
  /** Areas, actions and days are then those of the plan. */
  readonly plan?: Plan;
}

/**
 * What a brief for this help says. About the areas of the plan, else the report's real gaps in their order; areas whose cause
 * asks for this help before those whose cause nobody named; the others are told as such. Nothing of notes or evidence.
 */
export function briefOf(
  kind: BriefKind,
  report: Report,
  rubrics: readonly Rubric[],
  { made_on, plan }: BriefSettings,
): Brief {
  const gaps = gapsFor(report, rubrics, plan);
  const suits = (cause: Cause | null) => cause !== null && HELP[cause].includes(kind);
  const own = [...gaps.filter(({ cause }) => suits(cause)), ...gaps.filter(({ cause }) => cause === null)];
  const goals = own.slice(0, MOST_GOALS).flatMap((gap) => goalOf(gap, report, rubrics, plan) ?? []);
  const ends_on = endOf(made_on, plan);
  return {
    kind,
    subject: report.subject,
    made_on,
    ends_on,
    role: report.role,
    goals,
    elsewhere: gaps.flatMap(({ title, cause }) => {
      const rather = cause === null || suits(cause) ? undefined : HELP[cause][0];
      return cause === null || rather === undefined ? [] : [{ title, cause, rather }];
    }),
    cause_unknown: goals.every(({ cause }) => cause === null),
    reviews: reviewsUntil(made_on, ends_on),
  };
}

/** With the plan, unless that is nearly over: then there would be no time to help. */
function endOf(made_on: string, plan: Plan | undefined): string {
  const again_on = plan?.measured.again_on;
  return again_on !== undefined && again_on >= daysAfter(made_on, LEAST) ? again_on : daysAfter(made_on, LASTS);
}

function gapsFor(report: Report, rubrics: readonly Rubric[], plan: Plan | undefined): readonly Gap[] {
  const planned = plan === undefined ? null : [...new Set(plan.actions.map(({ rubric }) => rubric))];
  const known = report.gaps.filter(
    (gap) => gap.class === 'real' && gap.claimed_gap !== null && rubrics.some(({ id }) => id === gap.rubric),
  );
  if (planned === null) return known;
  return planned.flatMap((id) => known.find(({ rubric }) => rubric === id) ?? []);
}

function goalOf(gap: Gap, report: Report, rubrics: readonly Rubric[], plan: Plan | undefined): BriefGoal | null {
  const rubric = rubrics.find(({ id }) => id === gap.rubric);
  const score = report.views[0]?.scores.find((each) => each.rubric === gap.rubric);
  if (rubric === undefined || score === undefined || score.claimed.level === null) return null;
  const lowest = lowestIn(rubric, score, gap.target);
  return {
    rubric: rubric.id,
    title: gap.title,
    summary: rubric.summary,
    claimed: score.claimed.level,
    target: gap.target,
    cause: gap.cause,
    steps: lowest.map((item) => {
      const picture = pictureOf(
        item,
        score.items.find((each) => each.item === item.id),
      );
      const next = picture?.next ?? `5: ${item.anchors[4]}`;
      return { item: item.id, title: item.title, now: picture?.now ?? null, next };
    }),
    actions: actionsFor(gap, report, rubrics, plan),
    proof: proofFor(
      rubric,
      lowest.map(({ id }) => id),
    ),
  };
}

/** Questions with described levels, below the target, lowest first. Figures of the firm are left out: a brief goes to others. */
function lowestIn(rubric: Rubric, score: RubricScore, target: number): readonly LevelItem[] {
  const levelOf = (id: string) => {
    const item = score.items.find((each) => each.item === id);
    return item?.counts === true ? item.claimed_level : null;
  };
  const below = rubric.items.flatMap((item) => {
    const level = levelOf(item.id);
    return item.type === 'level' && level !== null && level < target - TOLERANCE ? [{ item, level }] : [];
  });
  return below
    .toSorted((a, b) => a.level - b.level)
    .slice(0, MOST_STEPS)
    .map(({ item }) => item);
}

function actionsFor(
  { rubric }: Gap,
  report: Report,
  rubrics: readonly Rubric[],
  plan: Plan | undefined,
): BriefGoal['actions'] {
  const all = plan?.actions ?? recommendedIn(rubric, report, rubrics);
  return all
    .filter((action) => action.rubric === rubric)
    .slice(0, MOST_ACTIONS)
    .map(({ title, done_when }) => ({ title, done_when }));
}

/** The report's actions of an area, best first; it lists them by horizon. */
function recommendedIn(rubric: string, report: Report, rubrics: readonly Rubric[]) {
  const listed = HORIZONS.flatMap((horizon) => report.actions[horizon]).filter((each) => each.rubric === rubric);
  const gaps = report.gaps.filter((gap) => gap.rubric === rubric);
  const order = recommend(gaps, rubrics, report.views[0]?.scores ?? [], report).flatMap(({ candidates }) =>
    candidates.map(({ action }) => action.id),
  );
  return listed.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
