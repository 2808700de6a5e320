import type { LevelItem } from '../rubric/types.js';
import { found, type ItemKind } from './kind.js';

/** Five behavioural anchors; the answer is the level seen, 1 to 5. Points are POMP: 25 per level above 1. */
export const level: ItemKind<LevelItem, number> = {
  type: 'level',
  summary: 'five behavioural anchors, levels 1 to 5',
  needsProof: true,
  fields: (z) => {
    const anchor = z.string().min(1);
    return { anchors: z.tuple([anchor, anchor, anchor, anchor, anchor]) };
  },
  inconsistencies: () => [],
  problem(_item, value) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5) return null;
    return { message: `expected a level from 1 to 5, found ${found(value)}`, path: [] };
  },
  points: (_item, value) => (value - 1) * 25,
  span: () => [0, 100],
  fact: (value) => value,
  inWords: (item, value) => `${value}: ${item.anchors[value - 1]}`,
};
