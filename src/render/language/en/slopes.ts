import type { ChangeVerdict } from '../../../core/compare/types.js';

/** Pictures of levels over time, and the tables beside them. */
export const slopes = {
  change: 'Change',
  narrow: { before: 'was', after: 'now', change: 'change' },
  levelAt: (point: string, level: string) => `${point} ${level}`,
  changeOf: (change: string) => `change ${change}`,
  marks: {
    before: 'before',
    after: 'now',
    same: 'as before',
    heights: (low: string, high: string) =>
      `One mark a result, oldest first, from ${low} (level 1) to ${high} (level 5).`,
  },
  /** In a cell, at most 11 letters. */
  verdict: {
    improved: 'improved',
    declined: 'lower',
    said_only: 'said only',
    no_change: 'stable',
  } satisfies Record<ChangeVerdict, string>,
};
