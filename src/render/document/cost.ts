import type { Cost, CostOfLine } from '../../core/report/cost.js';
import type { Report } from '../../core/report/types.js';
import type { CostInput } from '../../core/words.js';
import type { Language } from '../language/language.js';
import { bullets, paragraph, type Section, section } from './document.js';

/** What the gap costs by the client's own numbers, each line with its formula; nothing without them. */
export function costSection({ cost }: Report, language: Language): readonly Section[] {
  if (cost === undefined) return [];
  const lines = cost.lines.map((line) => lineWords(line, cost, language));
  return section(language.texts.cost.title, [paragraph(sumWords(cost, language)), ...bullets(lines)]);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function sumWords(cost: Cost, language: Language): string {
  const words = language.texts.cost;
  const parts = [
    words.sum(cost.period, money(cost, cost, language)),
    ...(cost.lines.length > 1 ? [words.overlap] : []),
  ];
  return [...parts, words.noAverage].join(' ');
}

/** "Empty seats: 5 months of an empty seat × EUR 30,000 to 40,000 a seat brings in a month = EUR 150,000 to 200,000" */
function lineWords(line: CostOfLine, cost: Cost, language: Language): string {
  const words = language.texts.cost;
  const factors = line.inputs.map(({ input, ...range }) => {
    const shown = MONEY.has(input) ? money(range, cost, language) : inWords(range, language.amount, language);
    return words.input[input](shown, range.low === 1 && range.high === 1);
  });
  return `${words.line[line.line]}: ${factors.join(' × ')} = ${money(line, cost, language)}`;
}

const MONEY: ReadonlySet<CostInput> = new Set([
  'result_per_seat_month',
  'missing_per_month',
  'cost_each',
  'discounted_sales',
]);

function money(range: Range, { currency }: Cost, language: Language): string {
  return language.texts.numbers.money(inWords(range, language.whole, language), currency);
}

function inWords({ low, high }: Range, shown: (value: number) => string, { texts }: Language): string {
  return shown(low) === shown(high) ? shown(low) : texts.cost.range(shown(low), shown(high));
}
