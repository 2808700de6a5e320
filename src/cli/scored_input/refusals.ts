import { visible } from '../../core/visible.js';
import type { Environment } from '../environment.js';
import { write } from '../output.js';
import { MOST_TOLD } from '../score/block.js';

/** Sheets that were no sheets: the first are told one by one, the others counted. */
export class Refusals {
  readonly #told: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(line: string): void {
    this.#count += 1;
    if (this.#told.length < MOST_TOLD) this.#told.push(visible(line));
  }

  async tell({ stderr }: Pick<Environment, 'stderr'>): Promise<void> {
    if (this.#count === 0) return;
    const more = this.#count - this.#told.length;
    const lines = [...this.#told, ...(more > 0 ? [`and ${more} more that were not counted.`] : [])];
    await write(stderr, lines.map((line) => `salesgap: ${line}\n`).join(''));
  }
}
