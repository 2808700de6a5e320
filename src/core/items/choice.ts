import { nearest } from '../nearest.js';
import type { ChoiceItem } from '../rubric/types.js';
import { found, type ItemKind, optionId, type ValueProblem } from './kind.js';

/** One of several options, each worth 0 to 100 points. */
export const choice: ItemKind<ChoiceItem, string> = {
  type: 'choice',
  summary: 'one of several options, each with its points',
  needsProof: true,
  fields: (z) => ({
    options: z
      .array(z.strictObject({ id: optionId(z), text: z.string().min(1), points: z.number().min(0).max(100) }))
      .min(2),
    reverse: z.boolean().default(false),
  }),
  inconsistencies: (item) => repeatedOptions(item.options),
  problem: (item, value) => unknownOption(item.options, value),
  points(item, value) {
    const option = item.options.find(({ id }) => id === value);
    if (option === undefined) throw new Error(`unchecked answer: ${item.id} has no option ${value}`);
    return item.reverse ? 100 - option.points : option.points;
  },
  span({ options, reverse }) {
    const points = options.map((option) => (reverse ? 100 - option.points : option.points));
    return [Math.min(...points), Math.max(...points)];
  },
  fact: (value) => value,
  inWords: (item, value) => item.options.find(({ id }) => id === value)?.text ?? value,
};

interface Option {
  readonly id: string;
}

/** Options that share an id, for choices, checklists and the parts of an allocation alike. */
export function repeatedOptions(options: readonly Option[], list = 'options'): ValueProblem[] {
  const seen = new Set<string>();
  return options.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ message: `the id ${found(id)} is used twice in ${list}`, path: [list, index, 'id'] }];
  });
}

/** What is wrong with one option id, or null. */
export function unknownOption(options: readonly Option[], value: unknown): ValueProblem | null {
  const ids = options.map(({ id }) => id);
  if (typeof value === 'string' && ids.includes(value)) return null;
  const suggestion = typeof value === 'string' ? nearest(value, ids) : undefined;
  return {
    message: `expected one of ${ids.join(', ')}; found ${found(value)}`,
    path: [],
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
