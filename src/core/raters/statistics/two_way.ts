import { TOLERANCE } from '../../tolerance.js';
import { type Computed, computed, nothing } from './computed.js';

/** Two-way analysis of variance of n ratees by k raters, every rater for every ratee, without replication. */
export type TwoWay = {
  readonly n: number;
  readonly k: number;
  /** MSR: between ratees. */
  readonly ratees: number;
  /** MSC: between raters. */
  readonly raters: number;
  /** MSE: what is left. */
  readonly rest: number;
};

/**
 * One row for each ratee, one column for each rater. `too_few`: fewer than two of either. `incomplete`: a hole, or rows
 * of different length. `no_spread`: no rating differs.
 */
export function twoWayVariance(table: readonly (readonly (number | null)[])[]): Computed<TwoWay> {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2 || k < 2) return nothing('too_few');
  const rows = table.map((row) => row.filter((value) => value !== null));
  if (rows.some((row) => row.length !== k)) return nothing('incomplete');
  const values = rows.flat();
  if (!values.every(Number.isFinite)) return nothing('bad_input');
  if (Math.max(...values) - Math.min(...values) <= TOLERANCE) return nothing('no_spread');
  const columns = Array.from({ length: k }, (_, column) => rows.map((row) => row[column] ?? Number.NaN));
  const mean = meanOf(values);
  const ratees = k * squaresAbout(mean, rows.map(meanOf));
  const raters = n * squaresAbout(mean, columns.map(meanOf));
  const rest = restOf(rows, rows.map(meanOf), columns.map(meanOf), mean);
  return computed({ n, k, ratees: ratees / (n - 1), raters: raters / (k - 1), rest: rest / ((n - 1) * (k - 1)) });
}

/** Summed by itself and not as a difference of sums, which would leave rounding where nothing is left. */
function restOf(rows: readonly number[][], ratees: readonly number[], raters: readonly number[], mean: number): number {
  const left = rows.flatMap((row, at) =>
    row.map((value, by) => value - (ratees[at] ?? Number.NaN) - (raters[by] ?? Number.NaN) + mean),
  );
  return squaresAbout(0, left);
}

/** Exactly 0 where all are within the tolerance. */
function squaresAbout(centre: number, values: readonly number[]): number {
  if (values.every((value) => Math.abs(value - centre) <= TOLERANCE)) return 0;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
