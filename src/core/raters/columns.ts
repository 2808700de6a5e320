import type { AnswerSheet } from '../answers/types.js';
import type { Source } from '../report/raters.js';
import type { RubricScore } from '../report/scores.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { type NamedView, namedViews } from './named.js';
import type { Round } from './round.js';
import { type GroupView, groupView } from './seen_by_groups.js';
import { toldOf } from './told.js';

/** All views of a round: people by name, then groups, each in a fixed order. */
export interface Columns {
  readonly named: readonly NamedView[];
  readonly groups: readonly GroupView[];
}

const GROUPS = ['report', 'peer', 'report_peer'];

export function columnsOf(pack: Pack, all: readonly Rubric[], round: Round, context: AnswerSheet): Columns {
  const { released } = round;
  const groups = (released?.groups ?? []).map(toldOf);
  const sorted = groups.sort((a, b) => GROUPS.indexOf(a.source.id) - GROUPS.indexOf(b.source.id));
  return {
    named: namedViews(pack, all, round.named),
    groups: sorted.map((told) => groupView(told, all, context)),
  };
}

export function sourcesOf({ named, groups }: Columns): readonly Source[] {
  return [...named, ...groups].map(({ source }) => source);
}

/** What a source says of a rubric: its score; hidden; or undefined, not asked. */
export type Said = { readonly source: Source } & (
  | { readonly hidden: false; readonly score: RubricScore }
  | { readonly hidden: true }
);

/** Every source that was asked a rubric, in the order of the columns. */
export function saidOf(rubric: string, { named, groups }: Columns): readonly Said[] {
  const people = named.flatMap(({ source, scores }): Said[] =>
    scores.filter((score) => score.rubric === rubric).map((score) => ({ source, hidden: false, score })),
  );
  const told = groups.flatMap(({ source, rubrics }): Said[] =>
    rubrics
      .filter((each) => each.told.rubric === rubric)
      .map(({ score }) => (score === null ? { source, hidden: true } : { source, hidden: false, score })),
  );
  return [...people, ...told];
}
