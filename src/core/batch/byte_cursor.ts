import { repeatsKeys } from '../documents/json.js';
import {
  BACKSLASH,
  BRACE,
  BRACE_END,
  BRACKET,
  BRACKET_END,
  COLON,
  COMMA,
  MINUS,
  NINE,
  POINT,
  QUOTE,
  SPACE,
  ZERO,
} from './bytes.js';

/** What a byte is inside of a text. */
const PLAIN = 0;
const ENDS = 1;
const ESCAPES = 2;
const BREAKS = 3;
const IN_TEXT = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === QUOTE) return ENDS;
  if (byte === BACKSLASH) return ESCAPES;
  return byte < SPACE ? BREAKS : PLAIN;
});

/** A mark stands for itself wherever it is not the first of the input. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A place in a line of JSON in UTF-8 that moves on over what is read. Beyond the end of the line it finds what stands there,
 * which is never taken: whoever reads makes sure at last that the cursor stands exactly at the end, and it never moves back
 * but to where it was.
 */
export class ByteCursor {
  bytes: Uint8Array = new Uint8Array();
  view: DataView = new DataView(new ArrayBuffer(0));
  /** Of the whole buffer. */
  size = 0;
  at = 0;

  /** Indices are those of the whole buffer from now on. */
  over({ buffer, byteOffset }: Uint8Array, start: number): void {
    if (this.bytes.buffer !== buffer) {
      this.bytes = new Uint8Array(buffer);
      this.view = new DataView(buffer);
      this.size = buffer.byteLength;
    }
    this.at = byteOffset + start;
  }

  take(byte: number): boolean {
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  /** A comma and what space is behind it. */
  comma(): boolean {
    if (this.bytes[this.at] !== COMMA) return false;
    this.at += 1;
    if (this.bytes[this.at] === SPACE) this.spaces();
    return true;
  }

  colon(): boolean {
    if (this.bytes[this.at] !== COLON) return false;
    this.at += 1;
    if (this.bytes[this.at] === SPACE) this.spaces();
    return true;
  }

  /** White space of JSON, a line feed left out: that ends a line. */
  spaces(): void {
    const { bytes } = this;
    let { at } = this;
    while (bytes[at] === SPACE || bytes[at] === 0x09 || bytes[at] === 0x0d) at += 1;
    this.at = at;
  }

  /** Whether a word stands here that is not quoted; the cursor moves behind it. */
  literal(word: string): boolean {
    for (let at = 0; at < word.length; at += 1) if (this.bytes[this.at + at] !== word.charCodeAt(at)) return false;
    this.at += word.length;
    return true;
  }

  /** Moves behind a text. Bytes between its quotes, of which its letters are no more; -1: none, or not well formed. */
  text(): number {
    const { bytes, view } = this;
    if (bytes[this.at] !== QUOTE) return -1;
    const start = this.at + 1;
    const last = this.size - 4;
    let at = start;
    while (at <= last && isCalm(view.getInt32(at, true))) at += 4;
    for (; ; at += 1) {
      const found = IN_TEXT[bytes[at] as number];
      if (found === PLAIN) continue;
      if (found === ESCAPES) {
        at = endOfEscape(bytes, at + 1);
        if (at === -1) return -1;
        continue;
      }
      if (found !== ENDS) return -1;
      this.at = at + 1;
      return at - start;
    }
  }

  /** A number by JSON.parse, however it is written; NaN: none. `numberAt` is quicker. */
  number(): number {
    const { bytes, at: start } = this;
    let at = start;
    while (isOfNumber(bytes[at])) at += 1;
    this.at = at;
    try {
      const value: unknown = JSON.parse(this.slice(start));
      return typeof value === 'number' ? value : Number.NaN;
    } catch {
      return Number.NaN;
    }
  }

  /** Moves behind whatever value stands here. It looks only for the end; false: there is none. */
  passOver(): boolean {
    const { bytes } = this;
    let depth = 0;
    for (let { at } = this; ; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        this.at = at;
        if (this.text() === -1) return false;
        at = this.at - 1;
      } else if (byte === BRACE || byte === BRACKET) depth += 1;
      else if (byte === BRACE_END || byte === BRACKET_END || byte === COMMA) {
        if (depth === 0) {
          this.at = at;
          return true;
        }
        if (byte !== COMMA) depth -= 1;
      } else if (byte === undefined || byte < SPACE) return false;
    }
  }

  /** Any value by JSON.parse; undefined: none, or it repeats a key. */
  parsed(): unknown {
    const start = this.at;
    if (!this.passOver()) return undefined;
    const text = this.slice(start);
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null && repeatsKeys(text, value) ? undefined : value;
    } catch {
      return undefined;
    }
  }

  /** The text from there to here. */
  slice(start: number): string {
    return UTF8.decode(this.bytes.subarray(start, this.at));
  }
}

/**
 * Whether four bytes of a text are letters of ASCII that end nothing. Each subtraction sets the top bit of the first byte that
 * is a quote, a backslash or a control character; it may set more behind that one.
 */
function isCalm(four: number): boolean {
  const quote = four ^ 0x22222222;
  const backslash = four ^ 0x5c5c5c5c;
  const found = (four - 0x20202020) | (quote - 0x01010101) | (backslash - 0x01010101) | four;
  return (found & ~0x7f7f7f7f) === 0;
}

/** Last byte of an escape whose backslash stands before `at`; -1: it is none. */
function endOfEscape(bytes: Uint8Array, at: number): number {
  const letter = bytes[at];
  if (letter !== undefined && '"\\/bfnrt'.includes(String.fromCharCode(letter))) return at;
  if (letter !== 0x75) return -1;
  for (let digit = at + 1; digit <= at + 4; digit += 1) if (!isHex(bytes[digit])) return -1;
  return at + 4;
}

function isHex(byte = 0): boolean {
  const letter = byte | SPACE;
  return (byte >= ZERO && byte <= NINE) || (letter >= 0x61 && letter <= 0x66);
}

function isOfNumber(byte = 0): boolean {
  const letter = byte | SPACE;
  return (byte >= ZERO && byte <= NINE) || byte === MINUS || byte === 0x2b || byte === POINT || letter === 0x65;
}
