import type { Ended } from '../prompter.js';
import type { Frame, Size } from '../view/frame.js';
import { type Styles, stylesFor } from '../view/styles.js';
import { paint } from '../view.js';
import { LiftedCaret } from './caret.js';
import type { Keypress } from './keypress.js';
import { sizeOf, type Terminal } from './terminal.js';

/** How a hosted screen ended: with an outcome of its own, or not by the person; `failed` carries what was thrown. */
export type ScreenEnd<O> = { readonly outcome: O | Ended } | { readonly failed: unknown };

/** What a keypress led to: nothing to be drawn (the middle of a paste), something, a text to be edited, or the end. */
export type Heard<O> = 'nothing' | 'something' | 'edit' | ScreenEnd<O>;

/** What the prompt hosts: a state between keys and the way to draw it. */
export abstract class HostedScreen<O> {
  readonly terminal: Terminal;
  readonly caret: LiftedCaret;
  readonly #styles: Styles;
  #frame: Frame | null = null;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
    this.caret = new LiftedCaret((text) => this.write(text));
    this.#styles = stylesFor(terminal.colour);
  }

  abstract hear(pressed: Keypress): Heard<O>;

  /** The screen as it is now, in a window of a size. */
  protected abstract frame(size: Size): Frame;

  /** Has the text edited that was wished for. The terminal is free for it until this settles. */
  edit(): Promise<ScreenEnd<O> | null> {
    return Promise.resolve(null);
  }

  /** Settles when no editor has the terminal any more. */
  home(): Promise<void> {
    return Promise.resolve();
  }

  write(text: string): void {
    this.terminal.output.write(text);
  }

  draw(): string {
    this.caret.drop();
    this.#frame = this.frame(sizeOf(this.terminal));
    return paint(this.#frame, this.#styles);
  }

  drawn(): void {
    if (this.#frame !== null) this.caret.lift(this.#frame.lines.length, this.#frame.caret);
  }

  clear(): void {
    this.caret.forget();
    this.write('\u001b[H\u001b[2J');
  }
}
