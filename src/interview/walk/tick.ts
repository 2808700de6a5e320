import type { Heard, Option, TickInput } from './input.js';
import type { Key } from './key.js';
import { moved } from './pick.js';

export function startTick(ticked: readonly number[] = []): TickInput {
  return { as: 'tick', chosen: null, ticked };
}

/** Labels and the space bar tick and untick; arrows move; Enter accepts what is ticked. */
export function hearTick(input: TickInput, options: readonly Option[], key: Key): Heard {
  if (key.press === 'enter') return 'confirm';
  if (key.press === 'character') {
    const index = key.text === ' ' ? input.chosen : options.findIndex(({ label }) => label === key.text);
    return index === null || index < 0 ? 'nothing' : { input: toggled(input, options, index) };
  }
  const chosen = moved(input.chosen, options.length, key);
  return chosen === undefined ? 'nothing' : { input: { ...input, chosen } };
}

function toggled(input: TickInput, options: readonly Option[], index: number): TickInput {
  return { as: 'tick', chosen: index, ticked: flip(input.ticked, options, index) };
}

/** "None of these" and the rest clear each other. */
function flip(ticked: readonly number[], options: readonly Option[], index: number): readonly number[] {
  if (ticked.includes(index)) return ticked.filter((other) => other !== index);
  if (options[index]?.exclusive === true) return [index];
  const compatible = ticked.filter((other) => options[other]?.exclusive !== true);
  return [...compatible, index].sort((a, b) => a - b);
}
