import type { Card } from '../walk/card.js';
import { briefLines, fieldLines, fullLines, placeLines, readingLines } from './card_text.js';
import { expected } from './expected.js';
import { HOW_TO_TYPE } from './how_to_type.js';
import type { Talk } from './talk.js';
import { labelOf } from './words.js';

/** Says a card: in full when it is new, and only what has changed when its question has just been read. */
export class Voice {
  readonly #talk: Talk;
  /** The question one is at; side steps go with it. */
  #question = '';
  /** What was asked last and how, and in which field. */
  #asked = '';
  #field = -1;
  #hasRead = false;
  /** What has been said in full of this question. */
  readonly #whole = new Set<string>();
  readonly #listed = new Set<string>();

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  say(card: Card): void {
    const { body } = card;
    const question = card.context ?? card.ask;
    const field = body.as === 'fields' ? body.input.at : -1;
    if (question !== this.#question) this.#whole.clear();
    this.#talk.print(this.#newIn(card, question, field));
    this.#question = question;
    this.#asked = keyOf(card);
    this.#field = field;
    this.#whole.add(this.#asked);
    this.#hasRead = false;
    this.#talk.tell(expected(card, this.#isNew(card)));
  }

  /** The next card is said in full. */
  forget(): void {
    this.#question = '';
    this.#asked = '';
    this.#whole.clear();
  }

  /** Something to be read on the side; afterwards one is where one was. */
  read({ header, body }: Card, isHelp: boolean): void {
    if (body.as !== 'reading') return;
    const paragraphs = isHelp ? [...body.paragraphs, ...HOW_TO_TYPE] : body.paragraphs;
    const [title = ''] = header;
    this.#talk.print(['', title, ...readingLines(paragraphs, this.#talk.width), '', `End of ${title.toLowerCase()}.`]);
    this.#hasRead = true;
  }

  #newIn(card: Card, question: string, field: number): string[] {
    const { width } = this.#talk;
    const key = keyOf(card);
    const again = question === this.#question && key === this.#asked;
    if (again && this.#hasRead) return [''];
    if (again && field !== this.#field && card.body.as === 'fields') return ['', ...fieldLines(card.body, width)];
    // What belongs to a question follows it and may lead back to it: neither needs to be read once more.
    if (question === this.#question && !again) {
      const isBack = this.#whole.has(key) && !card.side;
      return ['', ...(isBack ? briefLines(card, width) : fullLines(card, width)), ''];
    }
    return ['', ...placeLines(card, width), ...fullLines(card, width), ''];
  }

  /** Words that were listed before are listed by the help. */
  #isNew({ commands, body }: Card): boolean {
    const words = `${body.as === 'fields'} ${commands.map(labelOf).join()}`;
    const isNew = !this.#listed.has(words);
    this.#listed.add(words);
    return isNew;
  }
}

function keyOf({ ask, body }: Card): string {
  return ask + body.as;
}
