import type { Heard, Option, PickInput } from './input.js';
import type { Key } from './key.js';

export function startPick(chosen: number | null = null): PickInput {
  return { as: 'pick', chosen, typed: '' };
}

/** Arrows and labels move the choice; Enter accepts it. */
export function hearPick(input: PickInput, options: readonly Option[], key: Key): Heard {
  if (key.press === 'enter') return 'confirm';
  if (key.press === 'character') return hearCharacter(input, options, key.text);
  const chosen = moved(input.chosen, options.length, key);
  return chosen === undefined ? 'nothing' : { input: startPick(chosen) };
}

function hearCharacter(input: PickInput, options: readonly Option[], character: string): Heard {
  const byLetter = options.findIndex(({ letter }) => letter === character.toLowerCase());
  if (byLetter >= 0) return { input: startPick(byLetter) };
  return /^[0-9]$/.test(character) ? hearDigit(input, options, character) : 'nothing';
}

/**
 * A digit continues the label begun before it, if there is such a label (1, then 2: 12), or begins
 * a new one. No clock is involved, so keys typed ahead mean the same as keys typed slowly.
 */
function hearDigit(input: PickInput, options: readonly Option[], digit: string): Heard {
  for (const typed of [input.typed + digit, digit]) {
    const exact = options.findIndex(({ label }) => label === typed);
    const begun = options.some(({ label }) => label.startsWith(typed));
    if (exact >= 0 || begun) return { input: { as: 'pick', chosen: exact >= 0 ? exact : null, typed } };
  }
  return 'nothing';
}

/** Where an arrow leads in a list of `count`, or undefined when the key is no arrow. From nowhere, down is the first. */
export function moved(chosen: number | null, count: number, key: Key): number | null | undefined {
  if (count === 0) return undefined;
  switch (key.press) {
    case 'up':
      return chosen === null ? count - 1 : Math.max(0, chosen - 1);
    case 'down':
      return chosen === null ? 0 : Math.min(count - 1, chosen + 1);
    case 'home':
      return 0;
    case 'end':
      return count - 1;
    default:
      return undefined;
  }
}
