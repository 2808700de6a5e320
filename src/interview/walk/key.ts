/** One key, as every host hands it to the walk: a typed character, a paste in one piece, or a named key. */
export type Key =
  | { readonly press: 'character'; readonly text: string }
  | { readonly press: 'paste'; readonly text: string }
  | { readonly press: NamedKey };

export const NAMED_KEYS = [
  'enter',
  'escape',
  'up',
  'down',
  'left',
  'right',
  'home',
  'end',
  'page_up',
  'page_down',
  'backspace',
  'delete',
  'delete_word',
  'delete_line',
  'word_left',
  'word_right',
  'edit',
] as const;
export type NamedKey = (typeof NAMED_KEYS)[number];
