import type { YesNoItem } from '../rubric/types.js';
import { answerWords } from './answer_words.js';
import { found, type ItemKind } from './kind.js';

/** Yes earns 100 points, no 0; `reverse` turns it round. */
export const yesNo: ItemKind<YesNoItem, boolean> = {
  type: 'yes_no',
  summary: 'yes or no',
  needsProof: true,
  fields: (z) => ({ reverse: z.boolean().default(false) }),
  inconsistencies: () => [],
  problem(_item, value) {
    if (typeof value === 'boolean') return null;
    const word = typeof value === 'string' ? value.toLowerCase() : '';
    const meant = word === 'yes' ? 'true' : word === 'no' ? 'false' : undefined;
    return {
      message: `expected true or false, found ${found(value)}`,
      path: [],
      ...(meant === undefined ? {} : { suggestion: meant }),
    };
  },
  points: (item, value) => (value !== item.reverse ? 100 : 0),
  span: () => [0, 100],
  fact: (value) => value,
  inWords: (item, value) => (value ? answerWords(item).yes : answerWords(item).no),
};
