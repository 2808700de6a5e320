import { Writable } from 'node:stream';

/**
 * The output of a stock prompt, passed on as it comes. Stock prompts draw when something was typed and not
 * otherwise; after Ctrl-Z and fg the screen is the shell's, and this draws the question once more.
 */
export class LastDrawing extends Writable {
  readonly isTTY = true;
  readonly #output: NodeJS.WritableStream & { readonly columns?: number };
  #drawing = '';

  constructor(output: NodeJS.WritableStream & { readonly columns?: number }) {
    super({ decodeStrings: false });
    this.#output = output;
  }

  get columns(): number | undefined {
    return this.#output.columns;
  }

  override _write(chunk: string | Uint8Array, _encoding: string, done: () => void): void {
    const text = chunk.toString();
    const drawn = text.replace(ERASING, '');
    // Without text it only moves the cursor within what was drawn.
    this.#drawing = drawn === '' ? this.#drawing + text : drawn;
    this.#output.write(text);
    done();
  }

  drawAgain(): void {
    this.#output.write(this.#drawing);
  }
}

/** A drawing begins by erasing the one before. */
const ERASING = /^(?:\u001b\[\d*[ABGK])+/;
