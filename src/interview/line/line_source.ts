import { StringDecoder } from 'node:string_decoder';
import type { Ended } from '../prompter.js';
import type { LineTerminal } from './line_terminal.js';

export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** False: bytes that are no text, keys such as arrows, or no end in sight. */
  readonly readable: boolean;
}

/** `half`: what stood behind the last line break. Nobody pressed Enter on it, so it is no line. */
export type Incoming = Line | { readonly ended: Ended; readonly half: string };

/** More than this without a line break is no answer to anything. */
const MOST_PENDING = 1_000_000;

/**
 * The lines of an input, handed out one at a time; what comes early waits. Not by node:readline: some versions end a
 * line at U+2028 as well, and the rest of a pasted sentence would answer the next question.
 */
export class LineSource {
  readonly #terminal: LineTerminal;
  readonly #waiting: Line[] = [];
  readonly #decoder = new StringDecoder('utf8');
  #listening = false;
  #count = 0;
  /** What stands behind the last line break so far. */
  #pending = '';
  /** A line feed right behind a carriage return belongs to it, also in the next chunk. */
  #returned = false;
  #ended: Ended | null = null;
  #half = '';
  #wake = () => {};

  constructor(terminal: LineTerminal) {
    this.#terminal = terminal;
  }

  async next(): Promise<Incoming> {
    if (!this.#listening && this.#ended === null) this.#open();
    while (this.#waiting.length === 0 && this.#ended === null) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#terminal.input.resume();
      await woken;
    }
    if (this.#ended === 'interrupted') return { ended: 'interrupted', half: '' };
    return this.#waiting.shift() ?? { ended: this.#ended ?? 'input_ended', half: this.#half };
  }

  /** Whether lines with anything in them are waiting that nobody has asked for. */
  hasMore(): boolean {
    return this.#waiting.some(({ text }) => text.trim() !== '');
  }

  /** Forgets what was typed ahead. */
  drop(): void {
    this.#waiting.length = 0;
  }

  /** Stops reading; nobody listens any more. */
  close(): void {
    this.#end('input_ended');
  }

  #open(): void {
    const { input, signal } = this.#terminal;
    const { readableEnded = false, destroyed = false } = input as { readableEnded?: boolean; destroyed?: boolean };
    if (signal?.aborted === true) this.#end('interrupted');
    else if (readableEnded || destroyed) this.#end('input_ended');
    else this.#listen();
  }

  #listen(): void {
    const { input, signal } = this.#terminal;
    this.#listening = true;
    input.on('data', this.#onData);
    input.once('end', this.#onEnd);
    input.once('close', this.#onClose);
    input.once('error', this.#onClose);
    signal?.addEventListener('abort', this.#onAbort);
  }

  readonly #onData = (chunk: Buffer | string) => {
    const read = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
    if (read === '') return;
    const text = this.#pending + (this.#returned && read.startsWith('\n') ? read.slice(1) : read);
    this.#returned = read.endsWith('\r');
    const lines = text.split(/\r\n|\n|\r/);
    this.#pending = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
    if (this.#pending.length <= MOST_PENDING) return;
    this.#give({ text: '', readable: false });
    this.#end('input_ended');
  };
  readonly #onEnd = () => {
    this.#half = this.#asTyped(this.#pending + this.#decoder.end());
    this.#end('input_ended');
  };
  readonly #onClose = () => this.#end('input_ended');
  readonly #onAbort = () => this.#end('interrupted');

  #take(line: string): void {
    const text = this.#asTyped(line);
    this.#give({ text, readable: !/[\p{Cc}\ufffd]/u.test(text) });
  }

  #asTyped(line: string): string {
    return (this.#count === 0 ? line.replace(/^\ufeff/, '') : line).replaceAll('\t', ' ');
  }

  #give(line: Omit<Line, 'number'>): void {
    this.#count += 1;
    this.#waiting.push({ ...line, number: this.#count });
    // One line is asked for; the others may stay where they are.
    this.#terminal.input.pause();
    this.#wake();
  }

  #end(how: Ended): void {
    if (this.#ended !== null) return;
    this.#ended = how;
    const { input, signal } = this.#terminal;
    input.removeListener('data', this.#onData);
    input.removeListener('end', this.#onEnd);
    input.removeListener('close', this.#onClose);
    input.removeListener('error', this.#onClose);
    signal?.removeEventListener('abort', this.#onAbort);
    if (this.#listening) input.pause();
    this.#wake();
  }
}
