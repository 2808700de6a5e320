import { levelAt, levelsIn, nearestLevel, TOP } from '../batch/grid.js';
import { CELL, CELL_WIDTH, GAP_CLASSES, type RubricState, sumOf } from './state.js';
import { CAUTION, FEWEST, mayTellPart, toldGroups } from './suppress.js';
import type { Named, ToldCell, ToldLevels, ToldRubric } from './types.js';

/** Groups as they are counted, and which of them may be told. */
export interface Grouped {
  readonly leaders: readonly number[];
  readonly told: readonly boolean[];
  /** Places of the groups that are shown; empty: there are no groups. */
  readonly shown: readonly number[];
}

/** One rubric as it is told; null: fewer than five leaders have a score in it. */
export function toldRubric(state: RubricState, named: Named, grouped: Grouped): ToldRubric | null {
  const cell = wholeCell(state);
  const at = (place: number) => cell[place] ?? 0;
  const leaders = at(CELL.scored);
  if (leaders < FEWEST) return null;
  const classes = GAP_CLASSES.map((name, index) => [name, at(CELL.classes + index)] as const);
  const reached = [...cell.subarray(CELL.reached)];
  const { lowest_target: low, highest_target: high } = state;
  return {
    ...named,
    leaders,
    caution: leaders < CAUTION,
    judged: classes.reduce((sum, [, count]) => sum + count, 0),
    target: low === high ? levelAt(low) : null,
    claimed: spreadOf(leaders, at(CELL.claimed), at(CELL.claimed_squares), medianOf(state.histogram, leaders)),
    credited: spreadOf(leaders, at(CELL.credited), at(CELL.credited_squares), null),
    met_share: metIn(cell) / leaders,
    shortfall: mayTellPart(at(CELL.below), leaders) ? rounded(levelsIn(at(CELL.shortfall) / leaders), leaders) : null,
    claimed_levels: levelsOf(state.histogram),
    reached_levels: sumOf(reached) < FEWEST ? null : reached,
    classes: Object.fromEntries(classes) as ToldRubric['classes'],
    groups: toldCells(state, grouped),
  };
}

/** All groups together. */
export function wholeCell({ cells }: RubricState): Float64Array {
  const whole = new Float64Array(CELL_WIDTH);
  for (let at = 0; at < cells.length; at += 1)
    whole[at % CELL_WIDTH] = (whole[at % CELL_WIDTH] ?? 0) + (cells[at] ?? 0);
  return whole;
}

export function metIn(cell: Float64Array): number {
  return cell[CELL.classes + GAP_CLASSES.indexOf('met')] ?? 0;
}

/**
 * A level as it is told: with two decimals, with one where it is of fewer than ten leaders, so that nobody works out to
 * the last digit what a single one of them has. Half upwards.
 */
export function rounded(levels: number, leaders: number): number {
  const steps = leaders < CAUTION ? 10 : 100;
  return Math.floor(levels * steps + 0.5 + 1e-9) / steps;
}

function toldCells({ cells }: RubricState, { leaders, told, shown }: Grouped): readonly (ToldCell | null)[] {
  const cellOf = (group: number) => cells.subarray(group * CELL_WIDTH, (group + 1) * CELL_WIDTH);
  const values = leaders.map((_, group) => cellOf(group)[CELL.scored] ?? 0);
  const may = toldGroups(leaders, values, told);
  return shown.map((group) => {
    const held = values[group] ?? 0;
    if (may[group] !== true) return null;
    const cell = cellOf(group);
    return {
      leaders: held,
      caution: held < CAUTION,
      claimed: rounded(levelAt((cell[CELL.claimed] ?? 0) / held), held),
      met_share: metIn(cell) / held,
    };
  });
}

function spreadOf(values: number, sum: number, squares: number, median: number | null): ToldLevels {
  const variance = Math.max(0, (squares - (sum * sum) / values) / (values - 1));
  return {
    mean: rounded(levelAt(sum / values), values),
    sd: rounded(levelsIn(Math.sqrt(variance)), values),
    median,
  };
}

/** From the counts on the grid: exact to half a step of it. null: of fewer than ten it would be somebody's own level. */
function medianOf(histogram: Uint32Array, leaders: number): number | null {
  if (leaders < CAUTION) return null;
  const lower = stepOf(histogram, Math.ceil(leaders / 2));
  const upper = stepOf(histogram, Math.floor(leaders / 2) + 1);
  return rounded(levelAt((lower + upper) / 2), leaders);
}

/** Where the leader of that rank stands, 1 for the lowest. */
function stepOf(histogram: Uint32Array, rank: number): number {
  let before = 0;
  for (let step = 0; step <= TOP; step += 1) {
    before += histogram[step] ?? 0;
    if (before >= rank) return step;
  }
  return TOP;
}

function levelsOf(histogram: Uint32Array): readonly number[] {
  const levels = [0, 0, 0, 0, 0];
  for (let step = 0; step <= TOP; step += 1) {
    const held = histogram[step] ?? 0;
    const at = nearestLevel(step);
    if (held > 0) levels[at] = (levels[at] ?? 0) + held;
  }
  return levels;
}
