import { afterEdit } from '../editing.js';
import type { Session } from '../prompter.js';
import type { Frame, Size } from '../view/frame.js';
import { frameOf } from '../view.js';
import type { EditWish, WalkOutcome, WalkState } from '../walk/state.js';
import { press } from '../walk.js';
import { type Heard, HostedScreen, type ScreenEnd } from './hosted_screen.js';
import { keyReader } from './key_reader.js';
import type { Keypress } from './keypress.js';
import type { Terminal } from './terminal.js';

type WalkEnd = ScreenEnd<WalkOutcome>;

/** The walk, whose answers are saved; `failed` carries what `save` threw. */
export class HostedWalk extends HostedScreen<WalkOutcome> {
  readonly #session: Session;
  readonly #read = keyReader();
  #state: WalkState;
  #wish: EditWish | null = null;
  #editing: Promise<WalkEnd | null> = Promise.resolve(null);

  constructor(state: WalkState, session: Session, terminal: Terminal) {
    super(terminal);
    this.#session = session;
    this.#state = state;
  }

  /** One keypress: what it answers is saved before anything that builds on it can be drawn. */
  hear(pressed: Keypress): Heard<WalkOutcome> {
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

  override edit(): Promise<WalkEnd | null> {
    const wish = this.#wish;
    this.#wish = null;
    if (wish !== null) this.#editing = this.#edit(wish);
    return this.#editing;
  }

  override async home(): Promise<void> {
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

  protected frame(size: Size): Frame {
    return frameOf(this.#state, size);
  }
}
