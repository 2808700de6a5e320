import { MOTIONS, ROLES } from '../words.js';
import type { ByteCursor } from './byte_cursor.js';
import { numberAt } from './byte_number.js';
import { ByteWords } from './byte_words.js';
import { BRACE, BRACE_END, BRACKET, NINE, QUOTE } from './bytes.js';
import { type Context, FIELDS } from './context.js';
import { SHORT_BYTES } from './plain_bytes.js';
import { shortText } from './short_text.js';

const FIELD_WORDS = new ByteWords(FIELDS);
const VALUE_WORDS = new ByteWords([...ROLES, ...MOTIONS]);

/** Takes the context at the cursor in, which moves behind it. False: not known here, or not in order. */
export function readProfileBytes(cursor: ByteCursor, context: Context): boolean {
  if (!cursor.take(BRACE)) return false;
  if (cursor.take(BRACE_END)) return true;
  let field = -1;
  let has = 0;
  do {
    field = FIELD_WORDS.key(field, cursor);
    if (field === -1 || (has & (1 << field)) !== 0) return false;
    has |= 1 << field;
    if (!context.take(field, valueAt(cursor))) return false;
  } while (cursor.comma());
  return cursor.take(BRACE_END);
}

/** undefined or NaN: none. */
function valueAt(cursor: ByteCursor): unknown {
  const byte = cursor.bytes[cursor.at] as number;
  if (byte === QUOTE) return VALUE_WORDS.words[VALUE_WORDS.word(cursor)] ?? shortText(cursor, SHORT_BYTES);
  if (byte === BRACE || byte === BRACKET) return cursor.parsed();
  if (byte <= NINE) return numberAt(cursor);
  if (cursor.literal('true')) return true;
  return cursor.literal('false') ? false : undefined;
}
