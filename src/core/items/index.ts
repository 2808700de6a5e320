import type { Item } from '../rubric/types.js';
import type { ItemType } from '../words.js';
import { allocation } from './allocation.js';
import { checklist } from './checklist.js';
import { choice } from './choice.js';
import type { ItemKind } from './kind.js';
import { level } from './level.js';
import { metric } from './metric.js';
import { text } from './text.js';
import { yesNo } from './yes_no.js';

/** THE LIST of question types: one file each, one line here. */
export const itemKinds = {
  level,
  yes_no: yesNo,
  choice,
  checklist,
  metric,
  allocation,
  text,
} satisfies { readonly [T in ItemType]: { readonly type: T } };

/** The kind of an item. The one place where the list's types are widened. */
export function kindOf(item: Item): ItemKind {
  return itemKinds[item.type] as unknown as ItemKind;
}
