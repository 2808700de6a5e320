import type { AnswerSheet } from '../answers/types.js';
import type { ItemScore, RubricScore } from '../report/scores.js';
import type { Rubric } from '../rubric/types.js';
import { type Observed, observedScore } from './observed.js';

/**
 * `others` (scoring method §10): the mean of what each shown source says of a rubric, one weight per source, however many
 * stand behind it; self and consultant are not among them. Written as one score over the items: an item weighs what it
 * adds to that mean, Σ over sources of its share in the source ÷ number of sources, so that the terms add up to it. Caps
 * hold it down by what the others together saw. null: no source has a level.
 */
export function othersScore(rubric: Rubric, sources: readonly RubricScore[], context: AnswerSheet): RubricScore | null {
  const shown = sources.filter(({ claimed }) => claimed.level !== null);
  if (shown.length === 0) return null;
  const sums = rubric.items.map(({ id }) => ({ id, ...together(id, shown) }));
  const asked = sums.filter(({ share, open }) => share > 0 || open > 0);
  const scale = weightOf(rubric, asked);
  const seen = new Map(asked.map(({ id, ...each }) => [id, observed(each, scale)]));
  return observedScore(rubric, seen, context);
}

/** One item over all sources: shares of the mean, 0–1, answered and not; points times share. */
interface Together {
  readonly share: number;
  readonly open: number;
  readonly sum: number;
}

function together(id: string, sources: readonly RubricScore[]): Together {
  const all = sources.flatMap((source): Together[] => {
    const item = source.items.find((each) => each.item === id);
    if (item === undefined || !item.counts) return [];
    const share = item.weight / answeredIn(source) / sources.length;
    if (item.claimed_points === null) return [{ share: 0, open: share, sum: 0 }];
    return [{ share, open: 0, sum: share * item.claimed_points }];
  });
  const total = (key: keyof Together) => all.reduce((sum, each) => sum + each[key], 0);
  return { share: total('share'), open: total('open'), sum: total('sum') };
}

function answeredIn({ items }: RubricScore): number {
  const isAnswered = ({ counts, claimed_points }: ItemScore) => counts && claimed_points !== null;
  return items.filter(isAnswered).reduce((sum, { weight }) => sum + weight, 0);
}

/** Shares come to 1; printed as the weights of the rubric are, where all were asked the same. */
function weightOf({ items }: Rubric, asked: readonly { readonly id: string; readonly share: number }[]): number {
  const answered = new Set(asked.filter(({ share }) => share > 0).map(({ id }) => id));
  return items.filter(({ id }) => answered.has(id)).reduce((sum, { weight }) => sum + weight, 0);
}

/** What one source left open and another answered is answered. */
function observed({ share, open, sum }: Together, scale: number): Observed {
  return share > 0
    ? { points: clean(sum / share), weight: clean(share * scale) }
    : { points: null, weight: clean(open * scale) };
}

/** Without the dust of dividing and multiplying again. */
function clean(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
