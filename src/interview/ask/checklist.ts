import { NONE } from '../../core/items/checklist.js';
import type { ChecklistItem } from '../../core/rubric/types.js';
import type { Option, TickInput } from '../walk/input.js';
import { startTick } from '../walk/tick.js';
import type { Asker } from './asker.js';

/** Any of the options, or "none of these" alone. */
export const checklist: Asker<ChecklistItem, TickInput> = {
  start(item, former) {
    const chosen = Array.isArray(former) ? (former as readonly string[]) : [];
    return startTick(idsOf(item).flatMap((id, index) => (chosen.includes(id) ? [index] : [])));
  },
  body: (item, input) => ({ as: 'tick', options: optionsOf(item), input }),
  accept(item, input) {
    const ids = idsOf(item);
    const value = input.ticked.flatMap((index) => ids[index] ?? []);
    return value.length === 0 ? 'nothing' : { value };
  },
};

function idsOf(item: ChecklistItem): string[] {
  return [...item.options.map(({ id }) => id), NONE];
}

function optionsOf(item: ChecklistItem): Option[] {
  const options = item.options.map(({ text }, index) => ({ label: `${index + 1}`, text }));
  return [...options, { label: '0', text: 'None of these', exclusive: true }];
}
