import type { Profile } from '../answers/types.js';
import type { Pack, Rubric } from '../rubric/types.js';

/** By what a campaign tells of its raters, the same at every release; frozen when the first form is issued. */
export interface ReleaseRules {
  /** Fewest raters behind anything that is told: 3 or more. */
  readonly fewest: number;
  /** Of the subject, as the campaign holds it: conditions and bands of metrics look at it, never at a rater's sheet. */
  readonly profile: Profile;
  /** Its sittings say what a sheet was asked. */
  readonly pack: Pack;
  /** Of the pack, in its order, as the campaign asked them. */
  readonly rubrics: readonly Rubric[];
}

/** From how many raters on more than a mean is told: spread and doubts (scoring method §9, design §6.9). */
export function enoughForSpread(fewest: number): number {
  return Math.max(5, 2 * fewest);
}
