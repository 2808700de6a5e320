import type { Source } from '../report/raters.js';
import {
  ANONYMOUS,
  DOUBTS,
  type Doubt,
  type ReleasedBatch,
  type ReleasedGroup,
  type ReleasedItem,
  type ReleasedRubric,
  type Spread,
} from './types.js';

/** What may be told of a group, over all its batches: sums of what was told of each, and nothing besides. */
export interface Told {
  readonly source: Source;
  readonly rubrics: readonly ToldRubric[];
  readonly doubts: readonly Doubt[];
}

export interface ToldRubric {
  readonly rubric: string;
  /** null: hidden in every batch. */
  readonly items: readonly ReleasedItem[] | null;
  /** In an order that says nothing; empty: none that may be told. */
  readonly comments: readonly string[];
}

/** Merged groups are one source: report_peer. */
export function toldOf({ relations, batches }: ReleasedGroup): Told {
  const ordered = ANONYMOUS.filter((relation) => relations.includes(relation));
  const raters = batches.reduce((sum, batch) => sum + batch.raters, 0);
  const ids = [...new Set(batches.flatMap(({ rubrics }) => rubrics.map(({ rubric }) => rubric)))];
  return {
    source: { id: ordered.join('_'), relations: ordered, named: false, raters },
    rubrics: ids.map((id) => toldRubric(id, batches)),
    doubts: DOUBTS.filter((doubt) => batches.some(({ doubts }) => doubts.includes(doubt))),
  };
}

/** One batch's part, with how many raters are behind it. */
interface Part<T> {
  readonly raters: number;
  readonly part: T;
}

function toldRubric(id: string, batches: readonly ReleasedBatch[]): ToldRubric {
  const parts = batches.flatMap(({ raters, rubrics }): Part<ReleasedRubric>[] =>
    rubrics.filter(({ rubric }) => rubric === id).map((part) => ({ raters, part })),
  );
  const shown = parts.flatMap(({ raters, part: { items } }) => (items === null ? [] : [{ raters, part: items }]));
  const ids = [...new Set(shown.flatMap(({ part }) => part.map(({ item }) => item)))];
  const partsOf = (item: string) =>
    shown.flatMap(({ raters, part }) =>
      part.filter((each) => each.item === item).map((one) => ({ raters, part: one })),
    );
  const items = ids.map((item) => toldItem(item, partsOf(item)));
  const comments = parts.flatMap(({ part }) => part.comments ?? []);
  return { rubric: id, items: shown.length === 0 ? null : items, comments: comments.sort() };
}

/** Weighted by raters; one batch alone as it was told. */
function toldItem(item: string, all: readonly Part<ReleasedItem>[]): ReleasedItem {
  const known = all.filter(({ part }) => part.level !== null);
  return {
    item,
    level: meanLevel(known),
    about: known.some(({ part }) => part.about),
    spread: sumOfSpreads(known.map(({ part }) => part.spread)),
  };
}

function meanLevel(known: readonly Part<ReleasedItem>[]): number | null {
  const [first, ...others] = known;
  if (first === undefined) return null;
  if (others.length === 0) return first.part.level;
  const raters = known.reduce((sum, each) => sum + each.raters, 0);
  return known.reduce((sum, each) => sum + each.raters * (each.part.level ?? 0), 0) / raters;
}

/** null unless it is told of every batch: that of a part would read as that of all. */
function sumOfSpreads(spreads: readonly (Spread | null)[]): Spread | null {
  const known = spreads.filter((spread) => spread !== null);
  if (known.length === 0 || known.length < spreads.length) return null;
  return known.reduce((sum, { low, middle, high }) => ({
    low: sum.low + low,
    middle: sum.middle + middle,
    high: sum.high + high,
  }));
}
