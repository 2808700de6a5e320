import { AGREEMENTS, FORMS, type Form, RELATIONS, type Relation } from '../words.js';
import { AROUND_KEY, AROUND_MEMBERS, AROUND_TEXT, leastOf, type Tally } from './least_text.js';
import { ID, isGroup, isShort, REFERENCE } from './plain.js';
import { Quoted } from './quoted.js';

export const MOST_RUBRICS = 200;
const NOTHING: Readonly<Record<string, unknown>> = {};

/**
 * What a sheet says before its answers, checked as `normalise` does: whose it is, what it was asked. What is inside its
 * context, answers and causes is checked by who reads them. Used again for every sheet.
 */
export class HeadReader {
  readonly #tally: Tally;
  readonly subject = new Quoted();
  readonly rater = new Quoted();
  relation: Relation = 'self';
  pack: string | null = null;
  rubrics: readonly string[] = [];
  form: Form = 'full';
  sitting: string | undefined;
  agreed: readonly string[] | undefined;
  answeredOn = '';
  profile: Readonly<Record<string, unknown>> = NOTHING;
  answers: Readonly<Record<string, unknown>> = NOTHING;
  /** Rubric, its cause, the next rubric, its cause … */
  readonly causes: string[] = [];

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** False: not perfectly plain. The day of the answers is a text here, no more. */
  read(data: unknown): boolean {
    if (!isGroup(data)) return false;
    this.forget();
    let characters = AROUND_MEMBERS;
    let required = 0;
    for (const key in data) {
      characters += key.length + AROUND_KEY;
      if (!this.keep(key, data[key])) return false;
      if (key === 'format' || key === 'subject' || key === 'rater' || key === 'answered_on') required += 1;
    }
    this.#tally.characters += characters;
    return required === 4 && (this.pack === null) === this.rubrics.length > 0;
  }

  /** Nothing is known of the next sheet. */
  forget(): void {
    this.pack = null;
    this.rubrics = [];
    this.form = 'full';
    this.sitting = undefined;
    this.agreed = undefined;
    this.profile = this.answers = NOTHING;
    this.causes.length = 0;
  }

  /** One value at the top, but for what is inside context, answers and causes. False: not perfectly plain. */
  keep(key: string, value: unknown): boolean {
    switch (key) {
      case 'format':
        this.#tally.characters += 1;
        return value === 1;
      case 'subject':
        return this.#person(value, 'name');
      case 'rater':
        return this.#person(value, 'relation');
      case 'profile':
        this.profile = value as typeof NOTHING;
        return isGroup(value);
      case 'answers':
        if (value === null) this.#tally.characters += 4;
        this.answers = (value ?? NOTHING) as typeof NOTHING;
        return value === null || isGroup(value);
      case 'causes':
        return isGroup(value) && this.#causes(value);
      case 'rubrics':
      case 'agreed_to':
        return this.#list(key, value);
      default:
        return typeof value === 'string' && this.#word(key, value);
    }
  }

  #word(key: string, value: string): boolean {
    this.#tally.characters += value.length + AROUND_TEXT;
    switch (key) {
      case 'answered_on':
        this.answeredOn = value;
        return true;
      case 'pack':
        this.pack = value;
        return REFERENCE.test(value);
      case 'form':
        this.form = value as Form;
        return (FORMS as readonly string[]).includes(value);
      case 'sitting':
        this.sitting = value;
        return ID.test(value);
      default:
        return false;
    }
  }

  /** `{id, name?}` or `{id, relation}`. */
  #person(value: unknown, other: 'name' | 'relation'): boolean {
    if (!isGroup(value)) return false;
    let [id, more]: (string | undefined)[] = [];
    let characters = AROUND_MEMBERS;
    for (const key in value) {
      const part = value[key];
      if (!isShort(part)) return false;
      characters += key.length + part.length + AROUND_KEY + AROUND_TEXT;
      if (key === 'id') id = part;
      else if (key === other) more = part;
      else return false;
    }
    this.#tally.characters += characters;
    if (id === undefined) return false;
    if (other === 'name') {
      this.subject.text = id;
      return true;
    }
    this.rater.text = id;
    this.relation = more as Relation;
    return RELATIONS.includes(more as Relation);
  }

  #causes(value: Readonly<Record<string, unknown>>): boolean {
    this.#tally.characters += leastOf(value);
    for (const rubric in value) {
      const cause = value[rubric];
      if (typeof cause !== 'string') return false;
      this.causes.push(rubric, cause);
    }
    return true;
  }

  #list(key: 'rubrics' | 'agreed_to', value: unknown): boolean {
    if (!Array.isArray(value)) return false;
    this.#tally.characters += leastOf(value);
    if (key === 'agreed_to') {
      this.agreed = value;
      return value.length <= AGREEMENTS.length && value.every((each) => AGREEMENTS.includes(each));
    }
    this.rubrics = value;
    if (value.length < 1 || value.length > MOST_RUBRICS) return false;
    return value.every((each) => typeof each === 'string' && REFERENCE.test(each));
  }
}
