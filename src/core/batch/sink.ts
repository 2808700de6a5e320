/** Bytes of text put together one after the other, in memory that grows where it has to and is used again. */
export class Sink {
  room: Uint8Array;
  /** So many bytes of the room are written. */
  length = 0;

  /** `size` in bytes, to begin with. */
  constructor(size = 64 * 1024) {
    this.room = new Uint8Array(size);
  }

  /** What is written, good until the sink is written to again. */
  get bytes(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  /** The same as text. */
  get written(): string {
    return decoder.decode(this.bytes);
  }

  /** Room for so many more bytes. */
  reserve(more: number): void {
    if (this.length + more <= this.room.length) return;
    const before = this.room;
    this.room = new Uint8Array(Math.max(this.length + more, before.length * 2));
    this.room.set(before.subarray(0, this.length));
  }

  byte(byte: number): void {
    this.reserve(1);
    this.room[this.length] = byte;
    this.length += 1;
  }

  /** Bytes laid out before: one call is quicker than a loop from some twenty on. */
  piece(piece: Uint8Array): void {
    this.reserve(piece.length);
    this.room.set(piece, this.length);
    this.length += piece.length;
  }

  /** As UTF-8. A half of a surrogate pair becomes U+FFFD; JSON holds none. */
  text(text: string): void {
    this.reserve(text.length * MOST_PER_UNIT);
    const { room, length: from } = this;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x80) {
        this.length = from + i + encoder.encodeInto(text.slice(i), room.subarray(from + i)).written;
        return;
      }
      room[from + i] = unit;
    }
    this.length = from + text.length;
  }
}

/** Bytes of a code unit of UTF-16 as UTF-8. */
const MOST_PER_UNIT = 3;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
