import type { MarkName } from './gap_picture.js';

/** Heads of the columns of a gap chart. */
export const SCORE_HEAD = {
  area: 'Area',
  chart: 'From 1 to 5',
  claimed: 'Claimed',
  proven: 'Proven so far',
  target: 'Target',
  result: 'Result',
} as const;

/** What the marks of the chart stand for. */
export const LEGEND: Readonly<Record<MarkName, string>> = {
  proven: 'proven so far',
  claimed: 'claimed',
  target: 'target',
  bounds: 'where the claim may lie once all is answered',
};
