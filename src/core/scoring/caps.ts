import type { CapScore, CapState, ItemScore } from '../report/scores.js';
import type { Rubric } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';

/** Claims and credits are held down each by their own values. */
type Side = 'claimed' | 'credited';

/**
 * The caps of a rubric on what this sheet was asked (scoring method §3). What does not apply or is
 * not asked triggers nothing and is left out.
 */
export function capsOf(rubric: Rubric, items: readonly ItemScore[]): readonly CapScore[] {
  return rubric.caps.flatMap((cap) =>
    items
      .filter(({ item, counts }) => item === cap.item && counts)
      .map(({ title, claimed_level, credited_level }) => ({
        ...cap,
        title,
        claimed: stateOf(claimed_level, cap.below),
        credited: stateOf(credited_level, cap.below),
      })),
  );
}

function stateOf(level: number | null, below: number): CapState {
  if (level === null) return 'unanswered';
  return level < below - TOLERANCE ? 'triggered' : 'clear';
}

/** Only a value triggers a cap; a blank never does. */
export function triggered(caps: readonly CapScore[], side: Side): readonly CapScore[] {
  return caps.filter((cap) => cap[side] === 'triggered');
}

/** For a lower bound, which puts every blank at its worst: there a blank would trigger its cap. */
export function triggeredAtWorst(caps: readonly CapScore[], side: Side): readonly CapScore[] {
  return caps.filter((cap) => cap[side] !== 'clear');
}

/** The level these caps leave: a score above it comes down to it, and one below it stays. No cap, no limit. */
export function ceilingOf(caps: readonly Pick<CapScore, 'at_most'>[]): number {
  return Math.min(...caps.map(({ at_most }) => at_most));
}
