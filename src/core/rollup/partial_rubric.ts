import { TOP } from '../batch/grid.js';
import { ABOUTS } from '../words.js';
import { count, keyed, list, nothingElse, oneOf, type RecordValue, refuse, type Value } from './partial_shape.js';
import { CELL, CELL_WIDTH, emptyRubric, GAP_CLASSES, type RubricState, sumOf } from './state.js';

/** One rubric of a partial. No number is taken that leaders with scores could not have brought about. */
export function rubricFrom(data: RecordValue, leaders: Float64Array): RubricState {
  nothingElse(data, ['id', 'about', 'major', 'targets', 'cells', 'histogram']);
  const about = oneOf(keyed(data, 'about'), ABOUTS);
  const major = count(keyed(data, 'major'), 0, 999_999);
  const rubric = emptyRubric(about, `${major}.0.0`, major, leaders.length);
  for (const [group, cell] of list(keyed(data, 'cells'), leaders.length).entries())
    rubric.cells.set(cellFrom(cell, leaders[group] ?? 0), group * CELL_WIDTH);
  fillHistogram(rubric, keyed(data, 'histogram'));
  const [lowest, highest] = list(keyed(data, 'targets'), 2).map((each) => count(each, 0, TOP));
  rubric.lowest_target = lowest ?? TOP;
  rubric.highest_target = highest ?? 0;
  return rubric;
}

function cellFrom(given: Value, leaders: number): Float64Array {
  const cell = Float64Array.from(list(given, CELL_WIDTH), (each) => count(each));
  const at = (place: number) => cell[place] ?? 0;
  const scored = at(CELL.scored);
  const classes = cell.subarray(CELL.classes, CELL.classes + GAP_CLASSES.length);
  const met = at(CELL.classes + GAP_CLASSES.indexOf('met'));
  const isPossible =
    scored <= leaders &&
    isSpread(scored, at(CELL.claimed), at(CELL.claimed_squares)) &&
    isSpread(scored, at(CELL.credited), at(CELL.credited_squares)) &&
    at(CELL.below) <= scored &&
    at(CELL.shortfall) >= at(CELL.below) &&
    at(CELL.shortfall) <= at(CELL.below) * TOP &&
    sumOf(classes) >= scored &&
    sumOf(classes) <= leaders &&
    met <= scored &&
    sumOf(cell.subarray(CELL.reached)) <= scored;
  return isPossible ? cell : refuse(given, 'holds numbers that contradict each other');
}

/** Whether so many values from 0 to TOP can have this sum and these squares (Cauchy–Schwarz, and x² ≤ TOP · x). */
function isSpread(values: number, sum: number, squares: number): boolean {
  return sum <= values * TOP && squares <= sum * TOP && squares * values >= sum * sum * (1 - 1e-12);
}

function fillHistogram({ histogram, cells }: RubricState, given: Value): void {
  let last = -1;
  let leaders = 0;
  let sum = 0;
  for (const each of list(given)) {
    const [step, held] = list(each, 2).map((part, at) => count(part, at, at === 0 ? TOP : 4_000_000_000));
    if (step === undefined || held === undefined || step <= last)
      throw refuse(each, 'is out of order; expected points upwards, each once');
    last = step;
    histogram[step] = held;
    leaders += held;
    sum += held * step;
  }
  const isSame = leaders === overCells(cells, CELL.scored) && sum === overCells(cells, CELL.claimed);
  if (!isSame) refuse(given, 'holds other leaders than the cells above it');
}

function overCells(cells: Float64Array, place: number): number {
  let sum = 0;
  for (let at = place; at < cells.length; at += CELL_WIDTH) sum += cells[at] ?? 0;
  return sum;
}
