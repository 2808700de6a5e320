import { createInterface, type Interface } from 'node:readline';
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

/** The lines of an input, handed out one at a time; what comes early waits. */
export class LineSource {
  readonly #terminal: LineTerminal;
  readonly #waiting: Line[] = [];
  #reader: Interface | null = null;
  #count = 0;
  #pending = 0;
  #ended: Ended | null = null;
  #half = '';
  #wake = () => {};

  constructor(terminal: LineTerminal) {
    this.#terminal = terminal;
  }

  async next(): Promise<Incoming> {
    if (this.#reader === null && this.#ended === null) this.#open();
    while (this.#waiting.length === 0 && this.#ended === null) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#reader?.resume();
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
    // readline gives what stands behind the last line break as a line, too, but only after the end.
    input.once('end', this.#onEnd);
    input.on('data', this.#onData);
    signal?.addEventListener('abort', this.#onAbort);
    this.#reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
    this.#reader.on('line', (text) => this.#take(text));
    this.#reader.on('close', this.#onClose);
    this.#reader.on('error', this.#onClose);
  }

  #atEnd = false;
  readonly #onEnd = () => {
    this.#atEnd = true;
  };
  readonly #onClose = () => this.#end('input_ended');
  readonly #onAbort = () => this.#end('interrupted');
  readonly #onData = (chunk: Buffer | string) => {
    const broken = Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r'));
    this.#pending = broken < 0 ? this.#pending + chunk.length : chunk.length - broken - 1;
    if (this.#pending <= MOST_PENDING) return;
    this.#give({ text: '', readable: false });
    this.#end('input_ended');
  };

  #take(raw: string): void {
    const text = (this.#count === 0 ? raw.replace(/^\ufeff/, '') : raw).replaceAll('\t', ' ');
    if (this.#atEnd) this.#half = text;
    else this.#give({ text, readable: !/[\p{Cc}\ufffd]/u.test(text) });
  }

  #give(line: Omit<Line, 'number'>): void {
    this.#count += 1;
    this.#waiting.push({ ...line, number: this.#count });
    // One line is asked for; the others may stay where they are.
    this.#reader?.pause();
    this.#wake();
  }

  #end(how: Ended): void {
    if (this.#ended !== null) return;
    this.#ended = how;
    const { input, signal } = this.#terminal;
    input.removeListener('end', this.#onEnd);
    input.removeListener('data', this.#onData);
    signal?.removeEventListener('abort', this.#onAbort);
    this.#reader?.close();
    this.#wake();
  }
}
