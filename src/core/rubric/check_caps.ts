import { kindOf } from '../items/index.js';
import type { ValueProblem } from '../items/kind.js';
import { nearest } from '../nearest.js';
import { levelOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';
import type { Cap, Item, Rubric } from './types.js';

/** Caps that hold nothing down, or hold down whatever is answered: both are slips of the author. Paths from the rubric. */
export function capProblems(rubric: Rubric): readonly ValueProblem[] {
  return rubric.caps.flatMap((cap, index) => {
    const problem = itemProblem(cap, rubric) ?? limitProblem(cap, rubric) ?? coveredProblem(cap, index, rubric);
    return problem === null ? [] : [{ ...problem, path: ['caps', index, ...problem.path] }];
  });
}

function itemProblem({ item: id }: Cap, { items }: Rubric): ValueProblem | null {
  const item = items.find((each) => each.id === id);
  if (item === undefined) {
    const suggestion = nearest(
      id,
      items.filter(isScored).map((each) => each.id),
    );
    const message = `there is no item ${id} in this rubric`;
    return { message, path: ['item'], ...(suggestion === undefined ? {} : { suggestion }) };
  }
  if (kindOf(item).span(item) === null)
    return { message: `${id} is a ${item.type}, which is not scored`, path: ['item'] };
  return isScored(item)
    ? null
    : { message: `a cap needs an item with a weight above 0; ${id} has none`, path: ['item'] };
}

/** Does an answer enter the rubric's score? */
export function isScored(item: Item): boolean {
  return kindOf(item).span(item) !== null && item.weight > 0;
}

/** A limit below every answer, above every answer, or of no effect on the sum. */
function limitProblem({ item: id, below, at_most }: Cap, { items }: Rubric): ValueProblem | null {
  const item = items.find((each) => each.id === id);
  const span = item === undefined ? null : kindOf(item).span(item);
  if (item === undefined || span === null) return null;
  const [worst, best] = span.map(levelOf) as [number, number];
  if (worst >= below - TOLERANCE)
    return { message: `no answer to ${id} is below ${below}; the worst is level ${shown(worst)}`, path: ['below'] };
  if (best < below - TOLERANCE)
    return { message: `every answer to ${id} is below ${below}; the best is level ${shown(best)}`, path: ['below'] };
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  const most = 5 - (item.weight / total) * (5 - below);
  if (at_most < most - TOLERANCE) return null;
  return { message: `with ${id} below ${below} the rubric stays below ${shown(most)} anyway`, path: ['at_most'] };
}

/** Two caps on one item are fine as long as the stricter limit leaves less. */
function coveredProblem(cap: Cap, index: number, { caps }: Rubric): ValueProblem | null {
  const other = caps.find(
    (each, at) =>
      at !== index &&
      each.item === cap.item &&
      each.below >= cap.below &&
      each.at_most <= cap.at_most &&
      // Of two that are the same, the second is one too many.
      (at < index || each.below !== cap.below || each.at_most !== cap.at_most),
  );
  if (other === undefined) return null;
  const message = `another cap leaves ${other.at_most} at most while ${cap.item} is below ${other.below}, so this one changes nothing`;
  return { message, path: [] };
}

function shown(level: number): string {
  return String(Math.round(level * 100) / 100);
}
