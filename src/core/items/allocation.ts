import type { AllocationValue } from '../answers/types.js';
import type { AllocationItem, AllocationRule } from '../rubric/types.js';
import { answerWords } from './answer_words.js';
import { repeatedOptions } from './choice.js';
import { found, type ItemKind, optionId, type ValueProblem } from './kind.js';
import { ruleFor } from './metric.js';

/** Off the whole by more than this share, percentages are a slip of the pen and are sent back. */
const TOLERANCE = 0.05;

/** No year has more hours. */
const MOST = { hours: 8784, percent: 100 } as const;

/**
 * Hours or percent over parts of a whole. The parts are closed to shares; every point of share
 * outside its band [from, to] costs half a point, which for from = to is the overlap of scoring method §12.
 */
export const allocation: ItemKind<AllocationItem, AllocationValue> = {
  type: 'allocation',
  summary: 'hours or percent over parts of a whole, scored by the share of each part',
  needsProof: false,
  fields(z) {
    const share = z.number().min(0).max(100);
    return {
      unit: z.enum(['hours', 'percent']),
      parts: z
        .array(z.strictObject({ id: optionId(z), text: z.string().min(1) }))
        .min(2)
        .max(9),
      scoring: z
        .array(z.strictObject({ for: z.string().optional(), shares: z.record(z.string(), z.tuple([share, share])) }))
        .min(1),
    };
  },
  inconsistencies: (item) => [
    ...repeatedOptions(item.parts, 'parts'),
    ...item.scoring.flatMap((_, index) => ruleProblems(item, index)),
  ],
  problem(item, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { message: `expected ${item.unit} for each part, found ${found(value)}`, path: [] };
    }
    return partsProblem(item, value as Record<string, unknown>);
  },
  points(item, value, profile) {
    const rule = ruleFor(item.scoring, profile);
    if (typeof rule === 'string') return rule;
    const total = sum(item, value);
    if (total === 0) return 'no_hours';
    return pointsFor(item, rule, (part) => (100 * (value[part] ?? 0)) / total);
  },
  // Nothing lies further outside than everything spent on one part.
  span(item) {
    const allOn = (whole: string) => (part: string) => (part === whole ? 100 : 0);
    const ends = item.scoring.flatMap((rule) => item.parts.map(({ id }) => pointsFor(item, rule, allOn(id))));
    return [Math.min(...ends), 100];
  },
  fact: () => null,
  inWords(item, value) {
    const unit = item.unit === 'hours' ? ' h' : ' %';
    const { plain } = answerWords(item);
    return item.parts.map(({ id, text }) => `${text} ${plain(value[id] ?? 0)}${unit}`).join(', ');
  },
};

function pointsFor({ parts }: AllocationItem, rule: AllocationRule, sharedTo: (part: string) => number): number {
  const outside = parts.reduce((lost, { id }) => {
    const [from, to] = shareOf(rule, id);
    const share = sharedTo(id);
    return lost + Math.max(0, from - share, share - to);
  }, 0);
  return Math.max(0, 100 - outside / 2);
}

/** The band of a part; a part that is not named may take any share. */
function shareOf({ shares }: AllocationRule, part: string): readonly [number, number] {
  return (Object.hasOwn(shares, part) ? shares[part] : undefined) ?? [0, 100];
}

function sum(item: AllocationItem, value: AllocationValue): number {
  return item.parts.reduce((total, { id }) => total + (value[id] ?? 0), 0);
}

function partsProblem(item: AllocationItem, value: Record<string, unknown>): ValueProblem | null {
  const ids = item.parts.map(({ id }) => id);
  const strange = Object.keys(value).find((key) => !ids.includes(key));
  if (strange !== undefined)
    return { message: `unknown part ${found(strange)}; the parts are ${ids.join(', ')}`, path: [strange] };
  for (const id of ids) {
    const part = value[id];
    // A part left out is not zero: whoever leaves it out may have forgotten it.
    if (typeof part !== 'number' || !(part >= 0 && part <= MOST[item.unit])) {
      return { message: `expected ${item.unit} from 0 to ${MOST[item.unit]}, found ${found(part)}`, path: [id] };
    }
  }
  const total = sum(item, value as AllocationValue);
  if (item.unit === 'percent' && Math.abs(total - 100) > 100 * TOLERANCE) {
    return { message: `the parts add up to ${total} %, expected 100 %`, path: [] };
  }
  return null;
}

function ruleProblems(item: AllocationItem, index: number): ValueProblem[] {
  const rule = item.scoring[index];
  if (rule === undefined) return [];
  const path = ['scoring', index, 'shares'] as const;
  const ids = item.parts.map(({ id }) => id);
  const strange = Object.keys(rule.shares).find((key) => !ids.includes(key));
  if (strange !== undefined) return [{ message: `unknown part ${found(strange)}`, path: [...path, strange] }];
  const upside = Object.entries(rule.shares).find(([, [from, to]]) => from > to);
  if (upside !== undefined) return [{ message: 'expected [from, to] with from ≤ to', path: [...path, upside[0]] }];
  const least = ids.reduce((total, id) => total + shareOf(rule, id)[0], 0);
  const most = ids.reduce((total, id) => total + shareOf(rule, id)[1], 0);
  return least > 100 || most < 100 ? [{ message: 'no division of 100 % fits these shares', path }] : [];
}
