import { TOLERANCE } from '../tolerance.js';
import type { Contender } from './contenders.js';

/** Lowest and highest importance by weight. */
export type Ranges = ReadonlyMap<string, { readonly low: number; readonly high: number }>;

/** What is known of importances when some contenders are known to come before others. */
export interface Known {
  readonly ranges: Ranges;
  readonly before: readonly Before[];
  /** The highest each can be. All of them together are importances that fit. */
  readonly most: ReadonlyMap<string, number>;
}

/** `above` comes before `below`: importance × worth is as large, or `by` larger where a tie would go the other way. */
interface Before {
  readonly above: Contender;
  readonly below: Contender;
  readonly by: number;
}

const MORE_THAN_A_TIE = 4 * TOLERANCE;
const ROUNDING = 1e-12;

export function nothingKnown(ranges: Ranges): Known {
  return { ranges, before: [], most: new Map([...ranges].map(([weight, { high }]) => [weight, high])) };
}

/** Who can come first among these, and what is known if so. */
export function* whereFirst(
  candidates: readonly Contender[],
  known: Known,
): Generator<{ readonly winner: Contender; readonly if_so: Known }> {
  for (const winner of candidates) {
    const won = candidates
      .filter((each) => each !== winner)
      .map((below) => ({ above: winner, below, by: winsTie(winner, below) ? 0 : MORE_THAN_A_TIE }));
    const if_so = withAll(won, known);
    if (if_so !== null) yield { winner, if_so };
  }
}

/** A finding goes before a gap as large as it, and of two of a kind the first by id. */
function winsTie(a: Contender, b: Contender): boolean {
  if (a.group !== b.group) return a.group === 'finding';
  return (a.id ?? '') < (b.id ?? '');
}

/**
 * Lowers the highest importances until everything fits; null where nothing does. Each round carries a limit one step
 * further, so after as many rounds as there are importances a limit that still falls goes round in a circle.
 */
function withAll(won: readonly Before[], { ranges, before: earlier, most: highest }: Known): Known | null {
  const before = [...earlier, ...won];
  const most = new Map(highest);
  for (let round = 0; round <= most.size; round++) {
    let lowered = false;
    for (const { above, below, by } of before) {
      const limit = ((most.get(above.weight) ?? 0) * above.worth - by) / below.worth;
      const now = most.get(below.weight) ?? 0;
      if (limit >= now - ROUNDING) continue;
      if (((ranges.get(below.weight)?.low ?? 0) - limit) * below.worth > TOLERANCE) return null;
      most.set(below.weight, limit);
      lowered = true;
    }
    if (!lowered) return { ranges, before, most };
  }
  return null;
}
