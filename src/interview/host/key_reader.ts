import type { Key } from '../walk/key.js';
import { type Keypress, keyOf } from './keypress.js';

/**
 * Keypresses to keys of the walk. A bracketed paste becomes one key, so that its line breaks answer
 * nothing; a line feed right behind a return is the second half of one Enter.
 */
export function keyReader(): (pressed: Keypress) => Key | 'pasting' | null {
  let pasted: string | null = null;
  let last: string | undefined;
  return (pressed) => {
    const { name, sequence = '' } = pressed;
    const halfEnter = name === 'enter' && last === 'return';
    last = name;
    if (name === 'paste-start') {
      pasted = '';
      return 'pasting';
    }
    if (name === 'paste-end') {
      const text = pasted ?? '';
      pasted = null;
      return { press: 'paste', text };
    }
    if (pasted !== null) {
      pasted += halfEnter ? '' : sequence.replace(/\r/g, '\n');
      return 'pasting';
    }
    return halfEnter ? null : keyOf(pressed);
  };
}
