import { type Key, NAMED_KEYS, type NamedKey } from '../walk/key.js';

/** A key as node:readline reports it. */
export interface Keypress {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** The key of the walk it stands for, or null. Editing keys are those of a shell. */
export function keyOf({ name = '', sequence = '', ctrl = false, meta = false }: Keypress): Key | null {
  const chord = `${ctrl ? 'ctrl+' : ''}${meta ? 'alt+' : ''}${name}`;
  const named = CHORDS[chord] ?? (isNamed(chord) ? chord : undefined);
  if (named !== undefined) return { press: named };
  return !ctrl && !meta && isPrintable(sequence) ? { press: 'character', text: sequence } : null;
}

const CHORDS: Readonly<Record<string, NamedKey | undefined>> = {
  return: 'enter',
  pageup: 'page_up',
  pagedown: 'page_down',
  'ctrl+a': 'home',
  'ctrl+e': 'end',
  'ctrl+b': 'left',
  'ctrl+f': 'right',
  'ctrl+p': 'up',
  'ctrl+n': 'down',
  'ctrl+u': 'delete_line',
  'ctrl+w': 'delete_word',
  'ctrl+x': 'edit',
  // readline reports Escape alone as if it were held with itself.
  'alt+escape': 'escape',
  'alt+backspace': 'delete_word',
  'alt+b': 'word_left',
  'alt+f': 'word_right',
  'ctrl+left': 'word_left',
  'ctrl+right': 'word_right',
  'alt+left': 'word_left',
  'alt+right': 'word_right',
};

function isNamed(name: string): name is NamedKey {
  return (NAMED_KEYS as readonly string[]).includes(name);
}

function isPrintable(sequence: string): boolean {
  return sequence !== '' && !/[\p{Cc}\p{Cs}]/u.test(sequence);
}
