/** Where the mean of all who could have answered lies, in the units of the values. */
export type Interval = {
  readonly low: number;
  readonly high: number;
  /** All raters alike: low and high are equal, which is no proof of certainty. Told as "no spread observed". */
  readonly no_spread: boolean;
};

/** How sure an interval is, 0–1, unless the caller says otherwise. */
export const CONFIDENCE = 0.95;
