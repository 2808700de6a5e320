import { cellOf } from './cells.js';

/**
 * What a rater of the group can be sure of who knows the own answer, that all n answered, and how it is told (scoring method
 * §11.3: of three, two are left). Measured over all answers that n raters can give, not prevented.
 */
export interface InsiderView {
  /** Different things that can be told. */
  readonly cells: number;
  /** Those of them where some rater, by the own answer, knows what every other one gave: the same. */
  readonly certain: number;
}

/** `possible`: the levels that answers can have, ascending. For few raters and levels: 330 ways for seven raters and five levels. */
export function insiderCertain(n: number, possible: readonly number[], fewest: number): InsiderView {
  const othersByOwn = new Map<string, Map<number, Set<string>>>();
  for (const answers of waysOf(n, possible)) {
    const told = JSON.stringify(cellOf(answers, possible, fewest));
    const byOwn = othersByOwn.get(told) ?? new Map<number, Set<string>>();
    othersByOwn.set(told, byOwn);
    for (const [index, own] of answers.entries()) {
      const others = byOwn.get(own) ?? new Set<string>();
      byOwn.set(own, others.add(inWords(answers.filter((_, other) => other !== index))));
    }
  }
  const certain = [...othersByOwn.values()].filter((byOwn) =>
    [...byOwn.values()].some((others) => others.size === 1 && !others.has(DIFFERENT)),
  );
  return { cells: othersByOwn.size, certain: certain.length };
}

const DIFFERENT = 'different';

function inWords(answers: readonly number[]): string {
  return answers.every((each) => each === answers[0]) ? String(answers[0]) : DIFFERENT;
}

/** All choices of n levels, whatever their order. */
function waysOf(n: number, possible: readonly number[]): number[][] {
  if (n === 0) return [[]];
  return possible.flatMap((first, index) => waysOf(n - 1, possible.slice(index)).map((rest) => [first, ...rest]));
}
