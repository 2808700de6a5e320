import { questionsAsked } from './answers/routing.js';
import type { AnswerSheet } from './answers/types.js';
import { recommend } from './assess.js';
import { judgeFindings } from './findings.js';
import { findGaps, roleFor } from './gaps.js';
import { type Columns, columnsOf, sourcesOf } from './raters/columns.js';
import { type Measured, measuredBy } from './raters/measured.js';
import type { NamedView } from './raters/named.js';
import { ratersOf } from './raters/results.js';
import { contextOf, type Round } from './raters/round.js';
import { apartFrom } from './report/apart.js';
import { buildReport, type Stamp } from './report/build.js';
import { overallOf } from './report/overall.js';
import type { RubricScore } from './report/scores.js';
import { unansweredOf, unprovenOf } from './report/standing.js';
import { stepsUp } from './report/steps_up.js';
import type { Apart, Gap, Report, View } from './report/types.js';
import type { Pack, Rubric } from './rubric/types.js';

/**
 * The report on one leader by several raters: as `assess`, each area measured by the consultant's view, else by that of
 * the others, else by the leader's own. It reads what may be told and the sheets of openly named persons, never an answer
 * of anybody else; so nothing in it depends on what is hidden. The order of sheets changes nothing.
 */
export function assessRaters(
  pack: Pack,
  all: readonly Rubric[],
  round: Round,
  stamp: Omit<Stamp, 'sheet_hash'>,
): Report {
  const columns = columnsOf(pack, all, round, inParts(pack, contextOf(round)));
  const context = contextOf(round, causesIn(columns));
  const measured = measuredBy(all, columns, inParts(pack, context));
  const scores = measured.flatMap(({ score }) => (score === null ? [] : [score]));
  const rubrics = measured.map(({ rubric }) => rubric);
  const gaps = findGaps(scores, pack, context).map((gap) => ({ ...gap, basis: basisOf(gap, measured) }));
  const apart = apartIn(pack, all, columns);
  const judged = judgeFindings(pack, scores, gaps, context, apart, leadIn(columns)?.scores ?? scores);
  const worked = recommend(gaps, rubrics, scores, context);
  const report = buildReport(
    pack,
    rubrics,
    context,
    { ...stamp, sheet_hash: null },
    { scores, gaps, judged, worked, apart },
  );
  const role = roleFor(context);
  const targets = new Map(pack.rubrics.map(({ id, target }) => [id, target[role]]));
  return {
    ...report,
    ...whoAnswered(columns, scores, gaps),
    ...ofTheLeader(columns, measured, scores),
    raters: ratersOf(round, columns, measured, targets),
  };
}

/** A pack with sittings asks each a part: what takes the whole, as the level reached, is not read from parts. */
function inParts({ sittings: [first] }: Pack, context: AnswerSheet): AnswerSheet {
  return first === undefined ? context : { ...context, sitting: first.id };
}

/** The leader's own view, else a consultant's: whose words on causes and proof they are. */
function leadIn({ named }: Columns): NamedView | undefined {
  return named.find(({ relation }) => relation === 'self') ?? named.find(({ relation }) => relation === 'consultant');
}

function causesIn(columns: Columns) {
  const by = (relation: string) => columns.named.find((view) => view.relation === relation)?.sheet.causes ?? {};
  return { ...by('self'), ...by('consultant') };
}

function basisOf({ rubric }: Gap, measured: readonly Measured[]): NonNullable<Gap['basis']> {
  return measured.find((each) => each.rubric.id === rubric)?.basis ?? 'self';
}

/** The leader and whoever is above, side by side: the first sponsor, else the first manager. */
function apartIn(pack: Pack, all: readonly Rubric[], columns: Columns): Apart | null {
  const lead = leadIn(columns);
  const above =
    columns.named.find(({ relation }) => relation === 'sponsor') ??
    columns.named.find(({ relation }) => relation === 'manager');
  if (lead === undefined || above === undefined) return null;
  const apart = apartFrom(lead.scores, { sheet: above.sheet, pack, rubrics: all });
  return apart.compared === 0 ? null : apart;
}

/** First the view that gaps are measured by, then everybody who is named. Of nobody else there is a sheet or a view. */
function whoAnswered(
  columns: Columns,
  scores: readonly RubricScore[],
  gaps: readonly Gap[],
): Pick<Report, 'sheets' | 'views'> {
  const relation = sourcesOf(columns)[0]?.relations[0] ?? 'report';
  const measured: View = { relation, together: true, scores, overall: overallOf(scores, gaps) };
  const views = columns.named.map(
    (view): View => ({
      relation: view.relation,
      source: view.source.id,
      scores: view.scores,
      overall: overallOf(view.scores, gaps),
    }),
  );
  const sheets = columns.named.map(({ sheet, relation: as, hash }) => ({ rater: sheet.rater.id, relation: as, hash }));
  return { sheets, views: [measured, ...views] };
}

type OfTheLeader = Pick<Report, 'unproven' | 'unanswered' | 'steps_up' | 'questions_asked' | 'questions_answered'>;

/** Proof, open questions and one step up are about the leader's own answers; without them, about what was measured. */
function ofTheLeader(columns: Columns, measured: readonly Measured[], scores: readonly RubricScore[]): OfTheLeader {
  const lead = leadIn(columns);
  if (lead === undefined) return withoutTheLeader(scores);
  const { rubrics, sheet } = lead;
  const unanswered = unansweredOf(lead.scores);
  const asked = questionsAsked(rubrics, sheet);
  const own = lead.scores.filter((score) => measured.some((each) => each.score === score));
  return {
    unproven: unprovenOf(lead.scores, rubrics),
    unanswered,
    steps_up: stepsUp(rubrics, own, sheet),
    questions_asked: asked,
    questions_answered: asked - unanswered.length,
  };
}

function withoutTheLeader(scores: readonly RubricScore[]): OfTheLeader {
  const asked = scores.flatMap(({ items }) => items.filter(({ counts }) => counts));
  const unanswered = unansweredOf(scores);
  return {
    unproven: [],
    unanswered,
    steps_up: [],
    questions_asked: asked.length,
    questions_answered: asked.filter(({ claimed_points }) => claimed_points !== null).length,
  };
}
