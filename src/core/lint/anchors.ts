import type { Rubric } from '../rubric/types.js';
import type { Found } from './rule.js';

/** One of the five anchors of a level item. */
export interface Anchor {
  readonly item: string;
  readonly level: number;
  readonly text: string;
  readonly path: Found['path'];
}

/** All anchors of a rubric, item by item. */
export function anchorsOf({ items }: Rubric): readonly (readonly Anchor[])[] {
  return items.flatMap((item, index) =>
    item.type === 'level'
      ? [
          item.anchors.map((text, at) => ({
            item: item.id,
            level: at + 1,
            text,
            path: ['items', index, 'anchors', at],
          })),
        ]
      : [],
  );
}
