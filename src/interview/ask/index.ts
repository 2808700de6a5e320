import type { Item } from '../../core/rubric/types.js';
import type { ItemType } from '../../core/words.js';
import { allocation } from './allocation.js';
import type { Asker } from './asker.js';
import { checklist } from './checklist.js';
import { choice } from './choice.js';
import { level } from './level.js';
import { metric } from './metric.js';
import { text } from './text.js';
import { yesNo } from './yes_no.js';

/** THE LIST: how each question type is asked. */
const askers = { level, yes_no: yesNo, choice, checklist, metric, allocation, text } satisfies Record<
  ItemType,
  unknown
>;

/** How an item is asked. The one place where the list's types are widened. */
export function askerOf(item: Item): Asker {
  return askers[item.type] as unknown as Asker;
}
