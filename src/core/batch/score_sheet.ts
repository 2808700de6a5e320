import { referenceTo } from '../answers/identity.js';
import type { AnswerSheet } from '../answers/types.js';
import { askedRubrics } from '../assess.js';
import { judgeFindings } from '../findings.js';
import { findGaps, roleFor } from '../gaps.js';
import type { RubricScore } from '../report/scores.js';
import type { Gap } from '../report/types.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { scoreRubric } from '../scoring/rubric_score.js';
import type { ScoredProfile, ScoredRubric, ScoredSheet } from './scored.js';

/**
 * One checked sheet as a line of `score`, by the functions that make the report: what every quicker way has to equal.
 * `all`: the rubrics of the pack, or those named one by one with its settings.
 */
export function scoreSheet(pack: Pack, all: readonly Rubric[], sheet: AnswerSheet): ScoredSheet {
  const rubrics = askedRubrics(pack, all, sheet);
  const scores = rubrics.map((rubric) => scoreRubric(rubric, sheet));
  const gaps = findGaps(scores, pack, sheet);
  const { quarters: _, costs: __, ...profile } = sheet.profile;
  return {
    format: 1,
    subject: sheet.subject.id,
    rater: sheet.rater.id,
    relation: sheet.rater.relation,
    pack: sheet.pack === null ? null : referenceTo(pack),
    form: sheet.form,
    ...(sheet.sitting === undefined ? {} : { sitting: sheet.sitting }),
    answered_on: sheet.answered_on,
    role: roleFor(sheet),
    profile: profile satisfies ScoredProfile,
    ...(sheet.agreed_to === undefined ? {} : { agreed_to: sheet.agreed_to }),
    scores: Object.fromEntries(
      scores.map((score, at) => [score.rubric, scored(score, rubrics[at], pack, gaps, sheet)]),
    ),
    causes: sheet.causes,
    findings: judgeFindings(pack, scores, gaps, sheet, null).findings.map(({ id }) => id),
  };
}

function scored(
  score: RubricScore,
  rubric: Rubric | undefined,
  pack: Pack,
  gaps: readonly Gap[],
  sheet: AnswerSheet,
): ScoredRubric {
  const settings = pack.rubrics.find(({ id }) => id === score.rubric);
  if (rubric === undefined || settings === undefined) throw new Error(`no settings for ${score.rubric}`);
  return {
    version: rubric.version,
    about: score.about,
    status: score.status,
    coverage: score.coverage,
    claimed_points: score.claimed.points,
    credited_points: score.credited.points,
    reached: score.reached,
    target: settings.target[roleFor(sheet)],
    gap: gaps.find((gap) => gap.rubric === score.rubric)?.class ?? null,
  };
}
