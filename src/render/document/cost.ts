import type { Cost, CostOfLine } from '../../core/report/cost.js';
import type { Report } from '../../core/report/types.js';
import type { CostInput, CostLine } from '../../core/words.js';
import { amount, whole } from '../display.js';
import { bullets, paragraph, type Section, section } from './document.js';

/** What the gap costs by the client's own numbers, each line with its formula; nothing without them. */
export function costSection({ cost }: Report): readonly Section[] {
  if (cost === undefined) return [];
  return section('What the gap costs', [paragraph(sumWords(cost)), ...bullets(cost.lines.map(lineWords(cost)))]);
}

function sumWords({ period, low, high, currency, lines }: Cost): string {
  const sum = `By your own numbers, ${period}: ${money(low, high, currency)}.`;
  const overlap = lines.length > 1 ? ' Read it as a size: lines can overlap, as an exit also leaves a seat empty.' : '';
  return `${sum}${overlap} No published average is in it.`;
}

/** "Empty seats: 5 months of an empty seat × 30,000 to 40,000 EUR a seat brings in a month = 150,000 to 200,000 EUR" */
function lineWords({ currency }: Cost): (line: CostOfLine) => string {
  return ({ line, inputs, low, high }) => {
    const factors = inputs.map((each) => INPUT[each.input](each.low, each.high, currency)).join(' × ');
    return `${LINE[line]}: ${factors} = ${money(low, high, currency)}`;
  };
}

const LINE: Readonly<Record<CostLine, string>> = {
  vacant_seats: 'Empty seats',
  slow_ramp: 'Slow starts',
  mis_hires: 'Wrong hires',
  discounting: 'Discounts',
  forecast_misses: 'Missed forecasts',
  regretted_exits: 'People who left and were missed',
};

type InputWords = (low: number, high: number, currency: string) => string;
const count =
  (what: string): InputWords =>
  (low, high) =>
    `${range(low, high, amount)} ${what}`;
const sum =
  (what: string): InputWords =>
  (low, high, currency) =>
    `${money(low, high, currency)} ${what}`;

const INPUT: Readonly<Record<CostInput, InputWords>> = {
  seat_months: count('months of an empty seat'),
  result_per_seat_month: sum('a seat brings in a month'),
  hires: count('hires'),
  extra_months: count('months longer than planned'),
  missing_per_month: sum('missing in such a month'),
  cost_each: sum('each'),
  discounted_sales: sum('sold at a discount'),
  percent_given_away: count('% given without anything in return'),
  misses: count('missed'),
  exits: count('exits'),
};

function money(low: number, high: number, currency: string): string {
  return `${range(low, high, whole)} ${currency}`;
}

function range(low: number, high: number, shown: (value: number) => string): string {
  return shown(low) === shown(high) ? shown(low) : `${shown(low)} to ${shown(high)}`;
}
