import type { Rubric } from '../rubric/types.js';
import { byReliability, verdictByReliability } from './by_reliability.js';
import { halfALevel, verdictByHalf } from './half_a_level.js';
import type { Answered, States } from './states.js';
import type { Change, ComparedRubric } from './types.js';

type Judged = Pick<ComparedRubric, 'rule' | 'verdict' | 'reliable' | 'half'>;

export const NOT_JUDGED: Judged = { rule: 'half_a_level', verdict: null, reliable: null, half: null };

/** One point of 100 is a 25th of a level. */
const POINTS_PER_LEVEL = 25;

/**
 * By the error of measurement where today's rubric carries it and both times all of it was asked, as SD and coefficient
 * are those of the whole; else by half a level. Both look at what the answers alone changed.
 */
export function judge(claimed: Change, states: States, then: Answered, now: Answered): Judged {
  const change = claimed.parts?.answers ?? 0;
  const { reliability, sources } = now.rubric;
  if (reliability !== undefined && isWhole(then) && isWhole(now)) {
    const source = sources.find(({ id }) => id === reliability.source)?.title ?? '';
    const reliable = byReliability(change * POINTS_PER_LEVEL, reliability, source, leastStep(now.rubric));
    if (reliable !== null)
      return { rule: 'reliable_change', verdict: verdictByReliability(reliable), reliable, half: null };
  }
  const half = halfALevel(change, states.common, { before: then.sheet.answered_on, after: now.sheet.answered_on });
  return { rule: 'half_a_level', verdict: verdictByHalf(half), reliable: null, half };
}

/** In points: one level more in the question that weighs least. */
function leastStep({ items }: Rubric): number {
  const weights = items.map(({ weight }) => weight).filter((weight) => weight > 0);
  return (POINTS_PER_LEVEL * Math.min(...weights)) / weights.reduce((sum, weight) => sum + weight, 0);
}

function isWhole({ sheet }: Answered): boolean {
  return sheet.form === 'full' && sheet.sitting === undefined;
}
