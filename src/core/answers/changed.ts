import type { Item } from '../rubric/types.js';
import type { Relation } from '../words.js';

/**
 * What is not as it was when a question was answered. new: it was not there, though its rubric was asked · split: it is
 * a part of what was asked · question: other words · levels: other descriptions of them · options: others to choose
 * from, or parts · unit: of the number · weight: in its rubric.
 */
export type Change = 'new' | 'split' | 'question' | 'levels' | 'options' | 'unit' | 'weight';

/** In the wording of whoever is asked. Items of different types are not compared: `[]`. */
export function changesBetween(then: Item, now: Item, voice: Relation): readonly Change[] {
  const asked = (item: Item) => item.ask[voice] ?? item.ask.self;
  return [
    ...(asked(then) === asked(now) ? [] : ['question' as const]),
    ...choices(then, now),
    ...(then.weight === now.weight ? [] : ['weight' as const]),
  ];
}

function choices(then: Item, now: Item): readonly Change[] {
  if (then.type === 'level' && now.type === 'level') {
    return then.anchors.every((anchor, index) => anchor === now.anchors[index]) ? [] : ['levels'];
  }
  if (then.type === 'metric' && now.type === 'metric') return then.unit === now.unit ? [] : ['unit'];
  const [before, after] = [optionsOf(then), optionsOf(now)];
  return before === after ? [] : ['options'];
}

/** What there is to choose from, whatever its order, as one text. */
function optionsOf(item: Item): string {
  const texts = 'options' in item ? item.options : 'parts' in item ? item.parts : [];
  return JSON.stringify(texts.map(({ id, text }) => [id, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** The answer of then may mean something else now: it is shown and not chosen. */
export function meansAnother(changes: readonly Change[]): boolean {
  return changes.some((change) => ANOTHER.has(change));
}

const ANOTHER: ReadonlySet<Change> = new Set(['split', 'levels', 'options', 'unit']);
