import type { Ended, Session } from '../prompter.js';
import type { WalkOutcome, WalkState } from '../walk/state.js';
import { promptOf } from './card_text.js';
import { AGAIN, expected } from './expected.js';
import { type Meaning, meaningOf, meaningOfLines } from './meaning.js';
import type { Talk } from './talk.js';
import { Voice } from './voice.js';
import { type Led, Walker } from './walker.js';

/** Hosts the walk line by line: says a card, hears a line, and goes where it leads. */
export class LineWalk {
  readonly #talk: Talk;
  readonly #voice: Voice;
  readonly #walker: Walker;

  constructor(state: WalkState, session: Session, talk: Talk) {
    this.#talk = talk;
    this.#voice = new Voice(talk);
    this.#walker = new Walker(state, session, talk);
  }

  async hold(): Promise<WalkOutcome | Ended> {
    this.#tellMessage();
    for (;;) {
      const card = this.#walker.card();
      if (card.side && card.body.as === 'reading') {
        this.#voice.read(card, this.#walker.state.page.kind === 'help');
        this.#walker.press({ press: 'enter' });
      } else {
        this.#voice.say(card);
        const end = await this.#answered();
        if (end !== null) return end;
      }
    }
  }

  /** Asks until a line leads somewhere. */
  async #answered(): Promise<WalkOutcome | Ended | null> {
    for (;;) {
      const card = this.#walker.card();
      const line = await this.#talk.line(promptOf(card));
      if (typeof line === 'string') return line;
      const led = await this.#hear(line.text);
      if (led === null || typeof led === 'string') return led;
      const more = this.#talk.person && led.moved ? '' : ` ${expected(card, !this.#talk.person)}`;
      const ended = this.#talk.refuse(line, `${led.problem}${more}`.trim());
      if (ended !== null) return ended;
      if (led.moved) return null;
    }
  }

  async #hear(text: string): Promise<Led> {
    this.#walker.begin();
    const start = this.#walker.state;
    if (text.trim().toLowerCase().replace(/^\//, '') === AGAIN) {
      this.#voice.forget();
      return null;
    }
    const meaning = await this.#meaning(text);
    if (typeof meaning === 'string') return meaning;
    const led = await this.#follow(meaning);
    // A line that is refused changes nothing: the next one starts where this one did.
    if (led !== null && typeof led === 'object' && !led.moved) this.#walker.state = start;
    if (led === null) this.#tellMessage();
    return led;
  }

  #tellMessage(): void {
    const message = this.#walker.message();
    if (message !== '') this.#talk.tell(message);
  }

  /** Of several lines where they are wanted; how the input ended if it did before the last of them. */
  async #meaning(text: string): Promise<Meaning | Ended> {
    const card = this.#walker.card();
    const { body } = card;
    if (body.as !== 'fields' || text.trim().toLowerCase() !== '/lines') return meaningOf(card, text);
    if (body.fields[body.input.at]?.lines !== true) return { problem: 'Only one line fits here.' };
    const lines = await this.#talk.lines();
    return typeof lines === 'string' ? lines : meaningOfLines(body, lines);
  }

  async #follow(meaning: Meaning): Promise<Led> {
    if ('problem' in meaning) return { ...meaning, moved: false };
    const { rest } = meaning;
    if (rest !== undefined && !this.#walker.opensStep(meaning)) {
      return { problem: 'Nothing can follow that word; it stands alone.', moved: false };
    }
    const led = await this.#walker.pressAll(meaning);
    return led !== null || rest === undefined ? led : this.#follow(meaningOf(this.#walker.card(), rest));
  }
}
