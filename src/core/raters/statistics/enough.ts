/** From how many a statistic is shown, and up to how many it comes with a word of caution (scoring method §9). */
export const ENOUGH = {
  /** Raters behind the mean of an anonymous group. */
  group_mean: { shown: 3, caution: 5 },
  /** Raters behind a standard deviation, a distribution, agreement as a number. */
  spread: { shown: 5, caution: 10 },
  /** Ratees of an ICC, units of Krippendorff's α. */
  reliability: { shown: 10, caution: 30 },
} as const;
