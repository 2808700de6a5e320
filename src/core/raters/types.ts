/**
 * What may be told of raters who were promised confidence. `release.ts` makes it, and everything after it (others,
 * differences, blind spots, agreement, intervals, gaps, every renderer) reads this and never an answer: what is
 * computed from what may be told anyway tells nothing more.
 */
export interface Released {
  /** Fewest raters behind anything that is told: 3 or more, frozen when the first form is issued. */
  readonly fewest: number;
  /** One for each group that may be told of. */
  readonly groups: readonly ReleasedGroup[];
  /** Relations that answered and are told nothing of: too few. No numbers. */
  readonly hidden: readonly AnonymousRelation[];
}

/**
 * Reports, peers, or both together where one of the two alone would be too few. A later batch of raters is released by
 * itself and never as a new total with those before: nothing can be subtracted.
 */
export interface ReleasedGroup {
  readonly relations: readonly AnonymousRelation[];
  readonly batches: readonly ReleasedBatch[];
}

/** Who is promised confidence, in the order in which they are told. Self, manager, sponsor and consultant are openly named. */
export const ANONYMOUS = ['report', 'peer'] as const;
export type AnonymousRelation = (typeof ANONYMOUS)[number];

export interface ReleasedBatch {
  /** How many raters answered, at least `fewest`. */
  readonly raters: number;
  /** In the order of the rubrics asked. */
  readonly rubrics: readonly ReleasedRubric[];
  /** What somebody should know before they trust the numbers; never whose form. */
  readonly doubts: readonly Doubt[];
}

export interface ReleasedRubric {
  readonly rubric: string;
  /**
   * null: hidden, since fewer than `fewest` answered one of its questions, and not nobody. Left out: questions that are told
   * of no group (`possible_levels.ts`, `asked.ts`) and those that fewer than `fewest` were asked.
   */
  readonly items: readonly ReleasedItem[] | null;
  /** In an order that says nothing about the raters, without days; null: fewer than `fewest` wrote one, or all the same. */
  readonly comments: readonly string[] | null;
}

export interface ReleasedItem {
  readonly item: string;
  /**
   * Mean level, 1–5, with one decimal. What one rater's one step would make unanimous stands for the answer that all
   * would have given (`about`), so that nobody can be sure that all gave it. null: nobody could say.
   */
  readonly level: number | null;
  readonly about: boolean;
  /** How many are at level 2 or below, between, at 4 or above; null: fewer than max(5, 2 × fewest), or nearly all alike. */
  readonly spread: Spread | null;
}

export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** `same_everywhere`: one answer to everything · `mostly_unknown`: over 40 % not observed · `far_off`: over 2 SD and over a level from the others of the group. */
export const DOUBTS = ['same_everywhere', 'mostly_unknown', 'far_off'] as const;
export type Doubt = (typeof DOUBTS)[number];
