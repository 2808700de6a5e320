import type { Costs, Estimate, Profile } from '../answers/types.js';
import { COST_LINES, type CostInput, type CostLine } from '../words.js';

/**
 * What the gap costs by the client's own numbers. The lines may overlap (an exit leaves a seat empty), so that the
 * sum is an order of magnitude.
 */
export interface Cost {
  readonly period: string;
  readonly currency: string;
  readonly lines: readonly CostOfLine[];
  /** Sums of the lines, in the currency. */
  readonly low: number;
  readonly high: number;
}

/** The product of its inputs: of the lowest of each, and of the highest. */
export interface CostOfLine extends Range {
  readonly line: CostLine;
  readonly inputs: readonly ({ readonly input: CostInput } & Range)[];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Null where no line has its numbers; nothing is filled in. */
export function costOf({ costs }: Profile): Cost | null {
  if (costs === undefined) return null;
  const lines = (Object.keys(COST_LINES) as CostLine[]).flatMap((line) => costOfLine(line, costs));
  if (lines.length === 0) return null;
  const sum = (of: keyof Range) => lines.reduce((total, each) => total + each[of], 0);
  return { period: costs.period, currency: costs.currency, lines, low: sum('low'), high: sum('high') };
}

function costOfLine(line: CostLine, costs: Costs): CostOfLine[] {
  const given: Partial<Record<CostInput, Estimate>> | undefined = costs[line];
  if (given === undefined) return [];
  const inputs = COST_LINES[line].map((input) => ({ input, ...rangeOf(given[input] ?? 0) }));
  const product = (of: keyof Range) =>
    inputs.reduce((result, each) => result * (each[of] / (PERCENT.has(each.input) ? 100 : 1)), 1);
  return [{ line, inputs, low: product('low'), high: product('high') }];
}

const PERCENT: ReadonlySet<CostInput> = new Set(['percent_given_away']);

function rangeOf(estimate: Estimate): Range {
  return typeof estimate === 'number' ? { low: estimate, high: estimate } : estimate;
}
