import type { Caret } from '../view/block.js';

/**
 * The caret of a drawn page. @inquirer/core draws from the last line it wrote upwards, so the caret
 * is lifted to its place after each drawing and dropped back before the next one.
 */
export class LiftedCaret {
  readonly #write: (text: string) => void;
  #lifted = 0;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  lift(lines: number, { row, column }: Caret): void {
    this.#lifted = lines - 1 - row;
    this.#write(`${this.#lifted > 0 ? `\u001b[${this.#lifted}A` : ''}\u001b[${column + 1}G`);
  }

  drop(): void {
    if (this.#lifted > 0) this.#write(`\u001b[${this.#lifted}B`);
    this.#lifted = 0;
  }

  /** The screen was cleared and the cursor is at its top: there is nothing to drop back to. */
  forget(): void {
    this.#lifted = 0;
  }
}
