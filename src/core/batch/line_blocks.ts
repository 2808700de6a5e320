/** Whole lines of one input as bytes, the last one perhaps without its line end. */
export interface LineBlock {
  /** Number of the first line, 1 for the first of the input. */
  readonly first: number;
  readonly bytes: Uint8Array;
}

/** In the place of a line that is longer than `LONGEST_LINE`: its bytes are not kept. */
export interface LongLine {
  readonly first: number;
  readonly bytes: null;
}

/** Bytes of a line without its line feed: as much as an answers file may hold. */
export const LONGEST_LINE = 8 * 1024 * 1024;

const LINE_FEED = 0x0a;

/**
 * Cuts the chunks of an input, of any size, into blocks of whole lines. Only a line feed ends a line: what else
 * Unicode calls a line end may stand in JSON. Keeps no more than one line; a block may be a view of the chunk it came in and
 * is good until the next one is pushed.
 */
export class LineBlocks {
  readonly #longest: number;
  #line = 1;
  /** The beginning of a line whose end has not come. */
  #begun: Uint8Array[] = [];
  #length = 0;
  /** The line is too long, and was told: what is left of it is passed over. */
  #skipping = false;

  constructor(longest = LONGEST_LINE) {
    this.#longest = longest;
  }

  *push(chunk: Uint8Array): Generator<LineBlock | LongLine> {
    const first = chunk.indexOf(LINE_FEED);
    if (first === -1) {
      yield* this.#keep(chunk);
      return;
    }
    const last = chunk.lastIndexOf(LINE_FEED);
    const joins = this.#length > 0 || this.#skipping;
    if (joins) yield* this.#endLine(chunk.subarray(0, first + 1));
    const whole = chunk.subarray(joins ? first + 1 : 0, last + 1);
    if (whole.length > 0) {
      yield { first: this.#line, bytes: whole };
      this.#line += linesIn(whole);
    }
    yield* this.#keep(chunk.subarray(last + 1));
  }

  /** What is left when the input has ended: a last line without line feed. */
  *end(): Generator<LineBlock | LongLine> {
    if (this.#length > 0) yield* this.#endLine(new Uint8Array());
  }

  *#keep(part: Uint8Array): Generator<LongLine> {
    if (this.#skipping || part.length === 0) return;
    this.#begun.push(new Uint8Array(part));
    this.#length += part.length;
    if (this.#length <= this.#longest) return;
    yield { first: this.#line, bytes: null };
    this.#forget();
    this.#skipping = true;
  }

  *#endLine(rest: Uint8Array): Generator<LineBlock> {
    if (!this.#skipping) yield { first: this.#line, bytes: joined([...this.#begun, rest], this.#length + rest.length) };
    this.#line += 1;
    this.#skipping = false;
    this.#forget();
  }

  #forget(): void {
    this.#begun = [];
    this.#length = 0;
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A line of an input; `bytes` without its line feed, null: it is longer than `LONGEST_LINE`. */
export interface Line {
  readonly line: number;
  readonly bytes: Uint8Array | null;
}

/**
 * Walks over the lines of a block. Those of nothing but white space are left out, as is a byte order mark at the start of the
 * input; a carriage return at the end stays: to JSON it is white space.
 */
export class LineWalk {
  readonly #bytes: Uint8Array;
  readonly #longest: number;
  #next: number;
  #behind = 0;
  /** Number of the line it stands at, and the bytes from `start` to before `end`. */
  line = 0;
  start = 0;
  end = 0;
  isTooLong = false;

  constructor({ first, bytes }: LineBlock, longest = LONGEST_LINE) {
    this.#bytes = bytes;
    this.#longest = longest;
    this.#next = first;
  }

  /** False: there is none. */
  next(): boolean {
    const bytes = this.#bytes;
    while (this.#behind < bytes.length) {
      const feed = bytes.indexOf(LINE_FEED, this.#behind);
      this.line = this.#next;
      this.start = this.line === 1 && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : this.#behind;
      this.end = feed === -1 ? bytes.length : feed;
      this.isTooLong = this.end - this.#behind > this.#longest;
      this.#behind = this.end + 1;
      this.#next += 1;
      if (this.isTooLong || !isBlank(bytes, this.start, this.end)) return true;
    }
    return false;
  }

  /** null: the line is too long. */
  get bytes(): Uint8Array | null {
    return this.isTooLong ? null : this.#bytes.subarray(this.start, this.end);
  }
}

/** The same one after the other. */
export function* linesOf(block: LineBlock, longest = LONGEST_LINE): Generator<Line> {
  const walk = new LineWalk(block, longest);
  while (walk.next()) yield { line: walk.line, bytes: walk.bytes };
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function startsWithMark(bytes: Uint8Array): boolean {
  return BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
}

/** Nothing but spaces, tabs and carriage returns. A line of text is told by its first byte. */
function isBlank(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}
