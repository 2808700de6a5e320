import { standardError } from '../compare/reliable_change.js';
import type { NotRanked, RankedRubric, Ranks, WhyNotRanked } from '../report/ranks.js';
import type { RubricScore } from '../report/scores.js';
import type { Report, ReportRubric } from '../report/types.js';
import { majorOf } from '../rubric/migration.js';
import type { Reliability, Rubric } from '../rubric/types.js';
import type { Relation } from '../words.js';
import { percentileRank } from './distribution.js';
import { type Cohort, type CohortRubric, ENOUGH_LEADERS } from './types.js';

/** What a rank needs beside the report. */
export interface Asked {
  /** As asked: they say how exact their scores are. */
  readonly rubrics: readonly Rubric[];
  /** Relations whose sheet is of one sitting, which asks a part. */
  readonly in_part: readonly Relation[];
}

/** The report with the place of the leader in a cohort. Nothing else in it changes. */
export function withRanks(report: Report, asked: Asked, cohort: Cohort): Report {
  return { ...report, ranks: ranksOf(report, asked, cohort) };
}

/**
 * Ranks compare like with like: the sheet of one person of the cohort's relation, answered in full, in the same role and
 * the same major version of a rubric (scoring method §13). Where that is not so, it is said why there is no rank.
 */
function ranksOf(report: Report, asked: Asked, cohort: Cohort): Ranks {
  const scores = scoresFor(report, asked, cohort);
  const all = report.rubrics.map((rubric): RankedRubric | NotRanked => {
    if (typeof scores === 'string') return notRanked(rubric, scores);
    const score = scores.find((each) => each.rubric === rubric.id);
    return rankOf(rubric, score, cohort, asked.rubrics.find(({ id }) => id === rubric.id)?.reliability);
  });
  const { origin, made_on, leaders, relation, role } = cohort;
  return {
    cohort: { origin, made_on, leaders, relation, role },
    rubrics: all.flatMap((each) => ('why' in each ? [] : [each])),
    not_ranked: all.flatMap((each) => ('why' in each ? [each] : [])),
  };
}

/** The scores of the one sheet that may be ranked, or why there is none. */
function scoresFor(
  { role, form, sitting, views }: Report,
  { in_part }: Asked,
  cohort: Cohort,
): readonly RubricScore[] | WhyNotRanked {
  if ((role ?? 'first_line') !== cohort.role) return 'other_role';
  const [view, second] = views.filter(({ together, relation }) => together !== true && relation === cohort.relation);
  if (view === undefined) return 'other_relation';
  if (second !== undefined) return 'several_sheets';
  const isPart = form !== 'full' || sitting !== undefined || in_part.includes(cohort.relation);
  return isPart ? 'in_part' : view.scores;
}

function rankOf(
  rubric: ReportRubric,
  score: RubricScore | undefined,
  cohort: Cohort,
  reliability: Reliability | undefined,
): RankedRubric | NotRanked {
  const same = cohort.rubrics.filter(({ id }) => id === rubric.id);
  const group = same.find(({ version }) => majorOf(version) === majorOf(rubric.version));
  if (group === undefined) return notRanked(rubric, same.length > 0 ? 'other_version' : 'not_in_cohort');
  const [claimed, credited] = [score?.claimed.points ?? null, score?.credited.points ?? null];
  if (claimed === null || credited === null) return notRanked(rubric, 'no_score');
  return {
    rubric: rubric.id,
    title: rubric.title,
    n: group.n,
    caution: group.n < ENOUGH_LEADERS,
    claimed: percentileRank(group.claimed, claimed),
    credited: percentileRank(group.credited, credited),
    band: reliability === undefined ? null : bandOf(group, claimed, reliability),
  };
}

/** PR(S − SEM)–PR(S + SEM), SEM = s·√(1 − r) as somebody measured it of the rubric: of answers, so of the score as claimed. */
function bandOf({ claimed }: CohortRubric, points: number, { sd, coefficient }: Reliability): RankedRubric['band'] {
  const error = standardError({ sd, coefficient }).value;
  if (error === null) return null;
  return { low: percentileRank(claimed, points - error), high: percentileRank(claimed, points + error) };
}

function notRanked({ id, title }: ReportRubric, why: WhyNotRanked): NotRanked {
  return { rubric: id, title, why };
}
