import type { TextItem } from '../rubric/types.js';
import { found, type ItemKind } from './kind.js';

/** Free text: collected for the conversation, never scored. */
export const text: ItemKind<TextItem, string> = {
  type: 'text',
  summary: 'free text, collected and never scored',
  needsProof: false,
  fields: () => ({}),
  inconsistencies: () => [],
  problem(_item, value) {
    if (typeof value === 'string' && value.trim() !== '') return null;
    return { message: `expected a text, found ${found(value)}`, path: [] };
  },
  points: () => 'collected_only',
  span: () => null,
  fact: () => null,
  inWords: (_item, value) => value,
};
