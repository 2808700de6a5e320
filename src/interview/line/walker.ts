import { applyEntry, type Entry } from '../../core/answers/entries.js';
import { afterEdit } from '../editing.js';
import { cardOf } from '../pages/index.js';
import type { Ended, Session } from '../prompter.js';
import type { Card } from '../walk/card.js';
import type { Key } from '../walk/key.js';
import type { Turn, WalkOutcome, WalkState } from '../walk/state.js';
import { press } from '../walk.js';
import type { Keys } from './meaning.js';
import { savedWords } from './saved_words.js';
import type { Talk } from './talk.js';

/** What a line led to: an end, nothing to be said, or why it was refused. */
export type Led = WalkOutcome | Ended | null | Refused;

interface Refused {
  readonly problem: string;
  /** The walk went somewhere all the same, to the field with the mistake for example. */
  readonly moved: boolean;
}

/** Takes the walk where keys lead. What they answer is saved, and only then said. */
export class Walker {
  state: WalkState;
  /** Whether the line that is being heard has saved something, and whether that has been said in words. */
  #saved = false;
  #said = false;
  readonly #session: Session;
  readonly #talk: Talk;

  constructor(state: WalkState, session: Session, talk: Talk) {
    this.state = state;
    this.#session = session;
    this.#talk = talk;
  }

  /** The card without what cannot be had here. */
  card(): Card {
    const card = cardOf(this.state);
    if (this.#talk.person && this.#session.edit !== undefined) return card;
    return { ...card, commands: card.commands.filter(({ name }) => name !== 'editor') };
  }

  /** Another line begins. */
  begin(): void {
    this.state = { ...this.state, message: null };
    this.#saved = false;
    this.#said = false;
  }

  /** What the walk says. That something was saved has been said already, in more words. */
  message(): string {
    const text = this.state.message?.text ?? '';
    return this.#said ? text.replace(/^Saved\. ?/, '') : text;
  }

  /** Whether these keys, before they are pressed, lead to a step where more can be typed. What is refused says why itself. */
  opensStep({ keys }: Keys): boolean {
    const today = this.#session.today();
    const ahead = keys.reduce((state, key) => press(state, key, { today }).state, this.state);
    const { side, body } = cardOf(ahead);
    return ahead.message?.tone === 'problem' || (side && body.as !== 'reading');
  }

  /** Presses keys up to the first that is refused or ends the walk. */
  async pressAll({ keys, sure }: Keys): Promise<Led> {
    for (const key of keys) {
      const led = await this.#pressed(key);
      if (led !== null) return led;
    }
    const last = keys.at(-1);
    return sure === true && !this.#saved && last !== undefined ? this.#pressed(last) : null;
  }

  async #pressed(key: Key): Promise<Led> {
    const before = this.state;
    const turn = this.press(key);
    if (turn.outcome !== undefined) return turn.outcome;
    if (turn.edit !== undefined) await this.#edit(turn.edit);
    const { message } = this.state;
    if (message?.tone !== 'problem') return null;
    return { problem: message.text, moved: this.#saved || !samePlace(before, this.state) };
  }

  press(key: Key): Turn {
    const turn = press(this.state, key, { today: this.#session.today() });
    for (const entry of turn.entries) this.#save(entry);
    this.state = turn.state;
    return turn;
  }

  #save(entry: Entry): void {
    this.#session.save(entry);
    const words = savedWords(this.state, entry);
    this.state = { ...this.state, held: applyEntry(this.state.held, entry) };
    this.#saved = true;
    if (words === null) return;
    this.#talk.tell(words);
    this.#said = true;
  }

  async #edit(wish: NonNullable<Turn['edit']>): Promise<void> {
    const { edit } = this.#session;
    const edited =
      edit === undefined || !this.#talk.person
        ? { problem: 'There is no editor here; /lines takes a text of several lines.' }
        : await edit.call(this.#session, wish);
    this.state = afterEdit(this.state, edited);
  }
}

function samePlace(a: WalkState, b: WalkState): boolean {
  const [one, other] = [a.page, b.page];
  if (one.kind !== other.kind) return false;
  return one.input.as !== 'fields' || other.input.as !== 'fields' || one.input.at === other.input.at;
}
