import type { LevelItem } from '../../core/rubric/types.js';
import { picking } from './picking.js';

/** The five anchors, numbered with their levels. */
export const level = picking<LevelItem>((item) =>
  item.anchors.map((text, index) => ({ label: `${index + 1}`, text, value: index + 1 })),
);
