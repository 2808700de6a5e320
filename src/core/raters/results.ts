import type { GroupComments, RatedRubric, Raters, TrendPoint } from '../report/raters.js';
import { type Columns, sourcesOf } from './columns.js';
import { FEWEST } from './fewest.js';
import type { Measured } from './measured.js';
import type { NamedView } from './named.js';
import { ratedRubric } from './rated.js';
import { reliabilityOf } from './reliability.js';
import type { Round } from './round.js';
import type { GroupView } from './seen_by_groups.js';
import { ANONYMOUS, type AnonymousRelation } from './types.js';
import { THRESHOLD } from './verdict.js';

/** What several raters say, for the report. `targets`: levels that the role needs, by rubric. */
export function ratersOf(
  round: Round,
  columns: Columns,
  measured: readonly Measured[],
  targets: ReadonlyMap<string, number>,
): Raters {
  const rubrics = measured.map((each) => ratedRubric(each, columns, targets.get(each.rubric.id) ?? 3));
  return {
    fewest: round.released?.fewest ?? FEWEST,
    threshold: THRESHOLD,
    sources: sourcesOf(columns),
    hidden: hiddenIn(round),
    rubrics,
    comments: [
      ...columns.named.filter(isQuoted).map(notesOf),
      ...columns.groups.map((group) => commentsOf(group, measured)),
    ].filter(({ rubrics: written }) => written.length > 0),
    themes: round.themes,
    doubts: columns.groups.flatMap(({ source, told: { doubts } }) =>
      doubts.length === 0 ? [] : [{ source: source.id, doubts }],
    ),
    reliability: reliabilityOf(columns.groups.map(({ told }) => told)),
    trend: trendOf(round, rubrics),
  };
}

function hiddenIn({ released }: Round): readonly AnonymousRelation[] {
  return ANONYMOUS.filter((relation) => released?.hidden.includes(relation) ?? false);
}

/** Manager and sponsor are told that their words stand as theirs; what a consultant wrote down in a talk is not quoted. */
function isQuoted({ relation, sheet }: NamedView): boolean {
  return (relation === 'manager' || relation === 'sponsor') && sheet.rater.relation === relation;
}

function notesOf({ source, scores }: NamedView): GroupComments {
  const rubrics = scores.flatMap(({ rubric, title, items }) => {
    const comments = items.flatMap(({ note }) => (note === null ? [] : [note]));
    return comments.length === 0 ? [] : [{ rubric, title, comments }];
  });
  return { source: source.id, rubrics };
}

function commentsOf({ source, told }: GroupView, measured: readonly Measured[]): GroupComments {
  const rubrics = measured.flatMap(({ rubric: { id, title } }) => {
    const comments = told.rubrics.find(({ rubric }) => rubric === id)?.comments ?? [];
    return comments.length === 0 ? [] : [{ rubric: id, title, comments }];
  });
  return { source: source.id, rubrics };
}

/** Earlier rounds and this one; of a first round there is no trend. */
function trendOf({ earlier, answered_on }: Round, rubrics: readonly RatedRubric[]): readonly TrendPoint[] {
  if (earlier.length === 0) return [];
  const before = [...earlier].sort((a, b) => (a.closed_on < b.closed_on ? -1 : 1));
  return [...before, { closed_on: answered_on, rubrics: rubrics.map(({ rubric, others }) => ({ rubric, others })) }];
}
