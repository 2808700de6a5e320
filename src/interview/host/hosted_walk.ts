import { afterEdit } from '../editing.js';
import type { Ended, Session } from '../prompter.js';
import type { Frame } from '../view/frame.js';
import { type Styles, stylesFor } from '../view/styles.js';
import { frameOf, paint } from '../view.js';
import type { EditWish, WalkOutcome, WalkState } from '../walk/state.js';
import { press } from '../walk.js';
import { LiftedCaret } from './caret.js';
import { keyReader } from './key_reader.js';
import type { Keypress } from './keypress.js';
import { sizeOf, type Terminal } from './terminal.js';

/** How a hosted walk ended; `failed` carries what `save` threw. */
export type WalkEnd = { readonly outcome: WalkOutcome | Ended } | { readonly failed: unknown };

/** What a keypress led to: nothing to be drawn (the middle of a paste), something, a text to be edited, or the end. */
export type Heard = 'nothing' | 'something' | 'edit' | WalkEnd;

/** What the prompt below hosts: the state between keys and the way to draw it. */
export class HostedWalk {
  readonly terminal: Terminal;
  readonly caret: LiftedCaret;
  readonly #styles: Styles;
  readonly #session: Session;
  readonly #read = keyReader();
  #state: WalkState;
  #frame: Frame | null = null;
  #wish: EditWish | null = null;
  #editing: Promise<WalkEnd | null> = Promise.resolve(null);

  constructor(state: WalkState, session: Session, terminal: Terminal) {
    this.terminal = terminal;
    this.caret = new LiftedCaret((text) => this.write(text));
    this.#styles = stylesFor(terminal.colour);
    this.#session = session;
    this.#state = state;
  }

  write(text: string): void {
    this.terminal.output.write(text);
  }

  /** One keypress: what it answers is saved before anything that builds on it can be drawn. */
  hear(pressed: Keypress): Heard {
    const key = this.#read(pressed);
    if (key === 'pasting') return 'nothing';
    if (key === null) return 'something';
    try {
      const turn = press(this.#state, key, { today: this.#session.today() });
      for (const entry of turn.entries) this.#session.save(entry);
      this.#state = turn.state;
      this.#wish = turn.edit ?? null;
      if (turn.outcome !== undefined) return { outcome: turn.outcome };
      return this.#wish === null ? 'something' : 'edit';
    } catch (failed) {
      return { failed };
    }
  }

  /** Has the text edited that was wished for. The terminal is free for it until this settles. */
  edit(): Promise<WalkEnd | null> {
    const wish = this.#wish;
    this.#wish = null;
    if (wish !== null) this.#editing = this.#edit(wish);
    return this.#editing;
  }

  /** Settles when no editor has the terminal any more. */
  async home(): Promise<void> {
    await this.#editing;
  }

  async #edit(wish: EditWish): Promise<WalkEnd | null> {
    try {
      const edited = (await this.#session.edit?.(wish)) ?? { problem: 'There is no editor here.' };
      this.#state = afterEdit(this.#state, edited);
      return null;
    } catch (failed) {
      return { failed };
    }
  }

  draw(): string {
    this.caret.drop();
    this.#frame = frameOf(this.#state, sizeOf(this.terminal));
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
