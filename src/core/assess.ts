import { rubricsFor } from './answers/sitting.js';
import type { AnswerSheet } from './answers/types.js';
import { judgeFindings } from './findings.js';
import { findGaps } from './gaps.js';
import { fittingActions, forItsCause } from './recommend.js';
import { apartFrom, type Beside } from './report/apart.js';
import { buildReport, type Stamp } from './report/build.js';
import type { Worked } from './report/priorities.js';
import type { RubricScore } from './report/scores.js';
import type { Gap, Report } from './report/types.js';
import type { Pack, Rubric } from './rubric/types.js';
import { scoreRubric } from './scoring/rubric_score.js';

/**
 * The middle of salesgap: rubrics and one checked sheet in, the report out.
 * Score, find gaps, judge findings, recommend; no step looks back or changes what it was given.
 * `beside`: what somebody above the leader answered; it adds where the two differ, and changes no score.
 */
export function assess(
  pack: Pack,
  all: readonly Rubric[],
  sheet: AnswerSheet,
  stamp: Stamp,
  beside: Beside | null = null,
): Report {
  const rubrics = askedRubrics(pack, all, sheet);
  const scores = scoreAnswers(rubrics, sheet);
  const gaps = findGaps(scores, pack, sheet);
  const apart = beside === null ? null : apartFrom(scores, beside);
  const judged = judgeFindings(pack, scores, gaps, sheet, apart);
  const worked = recommend(gaps, rubrics, scores, sheet);
  return buildReport(pack, rubrics, sheet, stamp, { scores, gaps, judged, worked, apart });
}

/** The rubrics that a report on this sheet is about, as they are asked on it. */
export function askedRubrics(pack: Pack, all: readonly Rubric[], sheet: AnswerSheet): readonly Rubric[] {
  return askingAnything(rubricsFor(sheet, pack, all), sheet);
}

/** What asks this rater nothing at all, as most of a pack in a sitting, is no part of the report; unless nothing would be left. */
function askingAnything(rubrics: readonly Rubric[], { rater }: AnswerSheet): readonly Rubric[] {
  const asking = rubrics.filter(({ items }) => items.some(({ relations }) => relations.includes(rater.relation)));
  return asking.length === 0 ? rubrics : asking;
}

export function scoreAnswers(rubrics: readonly Rubric[], sheet: AnswerSheet): readonly RubricScore[] {
  return rubrics.map((rubric) => scoreRubric(rubric, sheet));
}

/** Every gap with the actions that fit it, best first. */
export function recommend(
  gaps: readonly Gap[],
  rubrics: readonly Rubric[],
  scores: readonly RubricScore[],
  sheet: Pick<AnswerSheet, 'profile'>,
): readonly Worked[] {
  return gaps.map((gap) => {
    const rubric = rubrics.find(({ id }) => id === gap.rubric);
    const score = scores.find((each) => each.rubric === gap.rubric);
    if (rubric === undefined || score === undefined) throw new Error(`a gap without its rubric: ${gap.rubric}`);
    const fitting = fittingActions(gap, rubric, score, sheet);
    return { gap, rubric, score, fitting, candidates: forItsCause(fitting) };
  });
}

/** How many gaps are asked for what stands in their way. */
const MOST_CAUSES = 5;

/** The first real gaps of a sheet under way: those whose cause is asked after the review (design §6.5). */
export function gapsToExplain(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): readonly Gap[] {
  return findGaps(scoreAnswers(rubricsFor(sheet, pack, rubrics), sheet), pack, sheet)
    .filter((gap) => gap.class === 'real')
    .slice(0, MOST_CAUSES);
}
