import { visibleJson } from '../visible.js';
import { QUOTE } from './bytes.js';
import { Sink } from './sink.js';

/** Letters that stand in JSON as they are, and steer no terminal. */
const PLAIN = /^[\w .@/+=:-]*$/;
const IS_PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte < 0x80 && PLAIN.test(String.fromCharCode(byte))),
);

/** Somebody's text as JSON that is inert on a terminal, used again for every sheet. */
export class Quoted {
  readonly #json = new Sink(64);

  set text(text: string) {
    this.#json.length = 0;
    this.#json.text(PLAIN.test(text) ? `"${text}"` : visibleJson(JSON.stringify(text)));
  }

  /** The text again, as it was. */
  get text(): string {
    return JSON.parse(this.#json.written) as string;
  }

  /** Takes the text between two quotes as it stands. False: it holds something that cannot stay. */
  copy(bytes: Uint8Array, start: number, end: number): boolean {
    const json = this.#json;
    json.length = 0;
    json.reserve(end - start + 2);
    const { room } = json;
    room[0] = QUOTE;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (IS_PLAIN[byte] === 0) return false;
      room[at - start + 1] = byte;
    }
    room[end - start + 1] = QUOTE;
    json.length = end - start + 2;
    return true;
  }

  into(sink: Sink): void {
    const { room, length } = this.#json;
    sink.reserve(length);
    // Short: a view of it would cost more.
    for (let at = 0; at < length; at += 1) sink.room[sink.length + at] = room[at] as number;
    sink.length += length;
  }
}
