import { routeItems } from '../answers/routing.js';
import type { AnswerSheet } from '../answers/types.js';
import type { CapScore, ItemScore, RubricScore, Score, ScoreStatus } from '../report/scores.js';
import type { Rubric } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import { capsOf, ceilingOf, triggered, triggeredAtWorst } from './caps.js';
import { scoreItem } from './item_score.js';
import { levelReached } from './level_reached.js';
import { levelOf, pointsOf } from './proof.js';

/**
 * Scores one rubric of one sheet. Score = Σ w·p ÷ Σ w over items with points (scoring method §2);
 * coverage = weight with points ÷ weight that applies. Items are summed in id order, so that the
 * same answers give the same last digit whatever the order of the file. Caps hold the mean down afterwards.
 */
export function scoreRubric(rubric: Rubric, sheet: AnswerSheet): RubricScore {
  const routes = routeItems(rubric, sheet);
  const scored = rubric.items.map((item) => scoreItem(rubric.id, item, routes.get(item.id) ?? 'hidden', sheet));
  return sumOf(rubric, scored, sheet);
}

/** The same of items that are scored already, each by itself. `order`: as `idOrder` of them. */
export function sumOf(
  rubric: Rubric,
  scored: readonly ItemScore[],
  sheet: AnswerSheet,
  order = idOrder(scored),
): RubricScore {
  const { answered, applicable, left } = weights(inOrder(scored, order));
  const items = scored.map((item) => withContribution(item, answered));
  const coverage = applicable === 0 ? 0 : answered / applicable;
  const status = statusOf(coverage, applicable);
  const caps = capsOf(rubric, items);
  const counted = inOrder(items, order).filter(({ counts }) => counts);
  const claimed = sumUp(counted, caps, 'claimed', status, applicable);
  const credited = sumUp(counted, caps, 'credited', status, applicable);
  return {
    rubric: rubric.id,
    title: rubric.title,
    about: rubric.about,
    status,
    coverage,
    claimed,
    credited,
    ...levelReached(rubric, items, credited, caps, sheet),
    caps,
    mostly_not_applicable: left > applicable,
    items,
  };
}

function weights(ordered: readonly ItemScore[]) {
  const sum = (keep: (item: ItemScore) => boolean) =>
    ordered.reduce((total, item) => (keep(item) ? total + item.weight : total), 0);
  return {
    answered: sum(({ counts, claimed_points }) => counts && claimed_points !== null),
    applicable: sum(({ counts }) => counts),
    left: sum(({ reason }) => reason === 'not_applicable'),
  };
}

/** The positions of items by their ids. */
export function idOrder(items: readonly ItemScore[]): readonly number[] {
  const ids = items.map(({ item }) => item);
  return [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
}

function inOrder(items: readonly ItemScore[], order: readonly number[]): readonly ItemScore[] {
  return order.map((at) => items[at] as ItemScore);
}

function withContribution(item: ItemScore, answered: number): ItemScore {
  if (!item.counts || item.claimed_points === null || item.credited_points === null) return item;
  const claimed_contribution = (item.weight * item.claimed_points) / answered;
  const credited_contribution = (item.weight * item.credited_points) / answered;
  const isSame =
    item.claimed_contribution === claimed_contribution && item.credited_contribution === credited_contribution;
  return isSame ? item : { ...item, claimed_contribution, credited_contribution };
}

function statusOf(coverage: number, applicable: number): ScoreStatus {
  if (applicable === 0) return 'not_applicable';
  if (coverage >= 0.8 - TOLERANCE) return 'ok';
  return coverage >= 0.5 - TOLERANCE ? 'provisional' : 'withheld';
}

/**
 * The printed contributions are the terms of this very sum, the raw points; the bounds put every blank at 0
 * and at 100. A cap lowers what is above it and never raises anything (scoring method §3).
 */
function sumUp(
  counted: readonly ItemScore[],
  caps: readonly CapScore[],
  side: 'claimed' | 'credited',
  status: ScoreStatus,
  applicable: number,
): Score {
  const none = { points: null, level: null, raw_points: null, raw_level: null };
  if (status === 'not_applicable') return { ...none, low: null, high: null };
  const known = counted.reduce((sum, item) => sum + item.weight * (item[`${side}_points`] ?? 0), 0);
  const blank = counted.reduce((sum, item) => sum + (item[`${side}_points`] === null ? item.weight * 100 : 0), 0);
  const most = pointsOf(ceilingOf(triggered(caps, side)));
  const mostAtWorst = pointsOf(ceilingOf(triggeredAtWorst(caps, side)));
  const bounds = {
    low: levelOf(Math.min(known / applicable, mostAtWorst)),
    high: levelOf(Math.min((known + blank) / applicable, most)),
  };
  if (status === 'withheld') return { ...none, ...bounds };
  const raw_points = counted.reduce((sum, item) => sum + (item[`${side}_contribution`] ?? 0), 0);
  const points = Math.min(raw_points, most);
  return { points, level: levelOf(points), raw_points, raw_level: levelOf(raw_points), ...bounds };
}
