import type { ChecklistItem } from '../rubric/types.js';
import { answerWords } from './answer_words.js';
import { repeatedOptions, unknownOption } from './choice.js';
import { found, type ItemKind, optionId, type ValueProblem } from './kind.js';

/** The exclusive answer "none of these". An empty selection is no answer. */
export const NONE = 'none';

/** Several options; the sum of their values between `zero_at` and `full_at` earns 0 to 100 points (scoring method §1). */
export const checklist: ItemKind<ChecklistItem, readonly string[]> = {
  type: 'checklist',
  summary: 'several of a list; "none of these" is always offered',
  needsProof: true,
  fields: (z) => ({
    options: z
      .array(z.strictObject({ id: optionId(z), text: z.string().min(1), value: z.number().default(1) }))
      .min(2)
      .max(9),
    full_at: z.number().optional(),
    zero_at: z.number().optional(),
  }),
  inconsistencies(item) {
    const problems = repeatedOptions(item.options);
    const taken = item.options.findIndex(({ id }) => id === NONE);
    if (taken >= 0)
      problems.push({ message: 'the id "none" is kept for "none of these"', path: ['options', taken, 'id'] });
    if (item.full_at <= item.zero_at) problems.push({ message: 'full_at must be above zero_at', path: ['full_at'] });
    return problems;
  },
  problem(item, value) {
    if (!Array.isArray(value) || value.length === 0) {
      return {
        message: `expected a list of options, or [none]; found ${Array.isArray(value) ? 'an empty list' : found(value)}`,
        path: [],
      };
    }
    return wrongMember(item, value);
  },
  points(item, value) {
    return pointsWith(item, ({ id }) => value.includes(id));
  },
  span: (item) => [pointsWith(item, ({ value }) => value < 0), pointsWith(item, ({ value }) => value > 0)],
  fact: (value) => value,
  inWords(item, value) {
    const chosen = item.options.filter(({ id }) => value.includes(id)).map(({ text }) => text);
    const words = answerWords(item);
    if (chosen.length === 0) return words.noneOfThese;
    return `${words.of(chosen.length, item.options.length)}: ${chosen.join('; ')}`;
  },
};

function pointsWith(item: ChecklistItem, isChosen: (option: ChecklistItem['options'][number]) => boolean): number {
  const { zero_at, full_at } = item;
  const sum = item.options.filter(isChosen).reduce((total, { value }) => total + value, 0);
  const clipped = Math.min(Math.max(sum, zero_at), full_at);
  return (100 * (clipped - zero_at)) / (full_at - zero_at);
}

function wrongMember(item: ChecklistItem, value: readonly unknown[]): ValueProblem | null {
  if (value.includes(NONE)) {
    return value.length === 1 ? null : { message: '"none" stands alone: it cannot be combined with options', path: [] };
  }
  for (const [index, member] of value.entries()) {
    const problem = unknownOption(item.options, member);
    if (problem !== null) return { ...problem, path: [index] };
    if (value.indexOf(member) !== index) return { message: `${found(member)} is listed twice`, path: [index] };
  }
  return null;
}
