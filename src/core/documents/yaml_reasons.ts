import type { ErrorCode } from 'yaml';

/** What the library has against a text. */
export interface Complaint {
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * The library's complaints as sentences for people who never heard of a scalar: what is wrong and what
 * to do. Its codes are coarse, so the beginning of its message tells which case it is.
 */
export function reasonFor({ code, message }: Complaint): string {
  const rows = REASONS[code] ?? [];
  const row = rows.find(([beginning]) => message.startsWith(beginning));
  return row === undefined ? NEUTRAL : row[1].replace('$', () => markIn(message));
}

const NEUTRAL = 'this cannot be read; check the indentation, the quotes and the colons here and in the line before';
export const TAG = 'tags (!name) are not allowed; to write ! as text, put the text in quotes';
export const ANCHOR = 'anchors (&name) are not allowed; to write & as text, put the text in quotes';
export const ALIAS = 'aliases (*name) are not allowed; write the value out';
const COMMENT = 'a comment (#) needs a blank before it; to write # as text, put the text in quotes';
const BLOCK = 'the lines of a text after | or > are indented further than its key, all of them alike';
const UNCLOSED = 'a bracket or brace is not closed, or a line inside it is not indented further than its key';
const NO_KEY =
  'a text over several lines cannot be a key; check for a missing comma or colon, or put a text with a colon in quotes';
const AFTER_VALUE = 'something follows a finished value; put a text in quotes as a whole, or check the indentation';
const AFTER_BAR = 'after | or > a text starts in the next line; to start a text with | or >, put it in quotes';

type Row = readonly [beginning: string, sentence: string];
const always = (sentence: string): readonly Row[] => [['', sentence]];

/** `$` stands for the mark that the message quotes. */
const REASONS: { readonly [C in ErrorCode]?: readonly Row[] } = {
  ALIAS_PROPS: always(ALIAS),
  BAD_ALIAS: [
    ['Alias', ALIAS],
    ['Anchor', ANCHOR],
  ],
  MULTIPLE_ANCHORS: always(ANCHOR),
  MULTIPLE_TAGS: always(TAG),
  TAG_RESOLVE_FAILED: always(TAG),
  BAD_COLLECTION_TYPE: always(TAG),
  BAD_PROP_ORDER: always('tags (!name) and anchors (&name) are not allowed'),
  BAD_DIRECTIVE: always('directives (%…) are not allowed'),
  BAD_DQ_ESCAPE: always('$ means nothing in double quotes; for a backslash write \\\\, or use single quotes'),
  BAD_INDENT: [
    ['All mapping items', 'the keys of one group start in the same column; this one is indented differently'],
    ['All sequence items', 'the lines of one list start in the same column; this one is indented differently'],
    ['Block scalar', BLOCK],
    ['Flow', UNCLOSED],
  ],
  BAD_SCALAR_START: [
    ['Plain value cannot start with a tab', 'a tab stands before the value; use blanks'],
    ['', 'a text cannot start with $ unless it is in quotes'],
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    [
      'Nested mappings',
      'there is a colon inside this text; put the text in quotes, or check where the next key starts',
    ],
    ['', 'a list cannot be a key; check the indentation'],
  ],
  BLOCK_IN_FLOW: always('inside brackets and braces a group is written {key: value} and a list [a, b]'),
  KEY_OVER_1024_CHARS: always('this key has more than 1,024 characters; check the quotes here'),
  MISSING_CHAR: [
    ['Missing closing', 'a text in quotes is opened before this and never closed'],
    ['Comments must', COMMENT],
    ['Tags and anchors', 'tags (!name) and anchors (&name) are not allowed'],
    [
      'Implicit map keys',
      'a key and a value were expected here, as in "key: value"; check the colon and the blank after it',
    ],
    ['Sequence item', 'a line of a list was expected here, as in "- value"'],
    ['Missing space after :', 'a colon needs a blank after it'],
    ['Missing ,', 'a comma is missing before this'],
    ['Flow', UNCLOSED],
    ['Block collection', 'nothing but --- may stand in this line'],
    ['Block scalar', BLOCK],
  ],
  MULTILINE_IMPLICIT_KEY: always(NO_KEY),
  NON_STRING_KEY: always('a key is a text, not a list or a group of keys'),
  TAB_AS_INDENT: always('a tab indents this; use blanks'),
  UNEXPECTED_TOKEN: [
    ['Unexpected ,', 'there is a comma too many'],
    ['Unexpected empty item', 'there is a comma too many'],
    ['Block scalar header', AFTER_BAR],
    ['Not a YAML token', AFTER_BAR],
    ['Unexpected block-seq-ind', 'a list starts in the line after its key, or is written in brackets: [a, b]'],
    ['Unexpected seq-item-ind', 'a list starts in the line after its key, or is written in brackets: [a, b]'],
    ['Unexpected flow-', 'a bracket or brace is closed that was never opened'],
    ['Unexpected doc-', '--- and ... begin and end a file; they cannot stand here'],
    ['Unexpected map-value-ind', NO_KEY],
    ['Unexpected comment', COMMENT],
    ['Unexpected', AFTER_VALUE],
  ],
};

/** "Invalid escape sequence \q" → `\q`; "… reserved character @" → `@`. */
function markIn(message: string): string {
  return message.slice(message.lastIndexOf(' ') + 1);
}
