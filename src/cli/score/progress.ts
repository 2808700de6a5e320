import type { Environment } from '../environment.js';
import { write } from '../output.js';
import type { Block, ScoredBlock } from './block.js';
import type { Input } from './inputs.js';

/** How far a run is, in one line on stderr that is written over. */
export interface Progress {
  saw(result: Pick<ScoredBlock, 'sheets' | 'refused'>, block: Block): Promise<void>;
  /** Before anything else is written there, and at the end. */
  clear(): Promise<void>;
}

const SILENT: Progress = { saw: async () => undefined, clear: async () => undefined };

/**
 * Of a run that writes as it goes. Where the output goes to the terminal as well, that says enough; a program that reads it
 * may write there itself.
 */
export function progressOf(environment: Environment, inputs: readonly Input[]): Progress {
  const { isTTY, isPipe } = environment.stdout;
  return isTTY === true || isPipe === true ? SILENT : progressBefore(environment, inputs);
}

/** Of a run that writes when all is read. Only a terminal has a line to write over. */
export function progressBefore(environment: Environment, inputs: readonly Input[]): Progress {
  return environment.stderr.isTTY === true ? new OneLine(environment, sizeOf(inputs)) : SILENT;
}

/** Bytes; null: not known. */
function sizeOf(inputs: readonly Input[]): number | null {
  let sum = 0;
  for (const input of inputs) {
    if (input.kind === 'stdin') return null;
    sum += input.size;
  }
  return sum;
}

const EVERY_MS = 250;

class OneLine implements Progress {
  readonly #environment: Environment;
  readonly #size: number | null;
  readonly #began: number;
  #drawn: number;
  /** Columns to write over. */
  #width = 0;
  #sheets = 0;
  #bytes = 0;

  constructor(environment: Environment, size: number | null) {
    this.#environment = environment;
    this.#size = size;
    this.#began = Date.parse(environment.now());
    this.#drawn = this.#began;
  }

  async saw({ sheets, refused }: Pick<ScoredBlock, 'sheets' | 'refused'>, block: Block): Promise<void> {
    this.#sheets += sheets + refused;
    this.#bytes += block.bytes === 'all' ? block.size : (block.bytes?.length ?? 0);
    const now = Date.parse(this.#environment.now());
    if (now - this.#drawn < EVERY_MS) return;
    this.#drawn = now;
    await this.#draw(inWords(this.#sheets, now - this.#began, this.#size === null ? null : this.#bytes / this.#size));
  }

  async clear(): Promise<void> {
    if (this.#width === 0) return;
    await write(this.#environment.stderr, `${' '.repeat(this.#width)}\r`);
    this.#width = 0;
  }

  /** The cursor goes back to the left, so that whatever ends the run leaves nothing beside it. */
  async #draw(words: string): Promise<void> {
    const text = words.slice(0, (this.#environment.stderr.columns ?? 80) - 1);
    await write(this.#environment.stderr, `${text.padEnd(this.#width)}\r`);
    this.#width = text.length;
  }
}

/** `share` 0–1, null: not known. */
export function inWords(sheets: number, milliseconds: number, share: number | null): string {
  const speed = Math.round((sheets * 1000) / Math.max(milliseconds, 1));
  const done = share === null ? '' : `, ${Math.min(99, Math.floor(share * 100))} %`;
  return `${grouped(sheets)} sheets, ${grouped(speed)} a second${done}`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
