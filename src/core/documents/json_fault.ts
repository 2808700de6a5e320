import type { Issue } from '../issue.js';
import { shownKey } from '../look_alike.js';
import { DEEPEST } from './json.js';
import { type Fault, stringFault, stringFrom, wordFault, wordFrom } from './json_pieces.js';

/*
 * Every runtime words the errors of JSON.parse in its own way, and some of them do not say where. This walks through the
 * text by the grammar of RFC 8259, on nothing but its own stack, and stops at the first place that no JSON goes on from.
 */

/** What keeps a text from being JSON, and where; null: nothing, it is nested deeper than any file of ours, or it is blank. */
export function jsonFault(text: string): Issue | null {
  const fault = new Walk(text).fault();
  if (fault === null) return null;
  const before = text.slice(0, fault.offset).split(/\r\n|\r|\n/);
  return { message: fault.message, path: [], line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** `first_…`: at the beginning of a group or list, where its end may stand as well. */
type Wanted = 'value' | 'first_value' | 'key' | 'first_key' | 'colon' | 'comma' | 'nothing';

class Walk {
  readonly #text: string;
  #at = 0;
  #wanted: Wanted = 'value';
  /** What closes the groups and lists that are open, the innermost last. */
  #open = '';
  /** Key or value read last, as it stands. */
  #last = '';

  constructor(text: string) {
    this.#text = text;
  }

  fault(): Fault | null {
    this.#skipBlanks();
    if (this.#at === this.#text.length) return null;
    while (this.#at < this.#text.length) {
      const fault = this.#step(this.#text.charAt(this.#at));
      if (fault !== null) return fault;
      if (this.#open.length > DEEPEST) return null;
      this.#skipBlanks();
    }
    return this.#wanted === 'nothing' ? null : this.#here(endsEarly(this.#open));
  }

  #step(mark: string): Fault | null {
    const closes = mark === '}' || mark === ']';
    if (closes && mark === this.#open.at(-1) && CLOSABLE.has(this.#wanted)) return this.#close();
    if (mark === ',' && this.#wanted === 'comma') return this.#goOn(this.#open.endsWith('}') ? 'key' : 'value');
    if (mark === ':' && this.#wanted === 'colon') return this.#goOn('value');
    if (mark === '/' || mark === '#') return this.#here('comments are not allowed in JSON');
    if (this.#wanted === 'key' || this.#wanted === 'first_key') return this.#key(mark);
    if (this.#wanted === 'value' || this.#wanted === 'first_value') return this.#value(mark);
    return this.#here(this.#wanted === 'nothing' ? afterTheEnd(mark) : this.#insteadOf(mark));
  }

  #key(mark: string): Fault | null {
    if (mark === '"') return this.#string('colon');
    if (mark === ',' || mark === '}') return this.#here(tooMany(mark));
    if (mark === "'") return this.#here(SINGLE_QUOTES);
    const { word } = wordFrom(this.#text, this.#at);
    return this.#here(
      word === ''
        ? `expected a key in double quotes, found ${shown(this.#text, this.#at)}`
        : `a key stands in double quotes, as in ${shownKey(word)}`,
    );
  }

  #value(mark: string): Fault | null {
    if (mark === '"') return this.#string(this.#afterValue());
    if (mark === '{' || mark === '[') {
      this.#open += mark === '{' ? '}' : ']';
      return this.#goOn(mark === '{' ? 'first_key' : 'first_value');
    }
    if (mark === "'") return this.#here(SINGLE_QUOTES);
    if (mark === ',' || mark === '}' || mark === ']') return this.#here(this.#noValue(mark));
    const found = wordFrom(this.#text, this.#at);
    if (found.word === '') return this.#here(`expected a value, found ${shown(this.#text, this.#at)}`);
    const fault = wordFault(found, this.#text.length);
    if (fault !== null) return fault;
    this.#last = found.word;
    this.#at = found.end - 1;
    return this.#goOn(this.#afterValue());
  }

  #noValue(mark: string): string {
    const { [this.#at - 1 - blanksBefore(this.#text, this.#at)]: before } = this.#text;
    if (before === ':') return `expected a value after the key ${this.#last}, found "${mark}"`;
    return before === ',' || mark === ',' ? tooMany(mark) : `expected a value, found "${mark}"`;
  }

  #string(next: Wanted): Fault | null {
    const found = stringFrom(this.#text, this.#at);
    const fault = stringFault(this.#text, found);
    if (fault !== null) return fault;
    this.#last = shownKey(this.#text.slice(this.#at + 1, found.end - 1));
    this.#at = found.end - 1;
    return this.#goOn(next);
  }

  #insteadOf(mark: string): string {
    const found = shown(this.#text, this.#at);
    if (this.#wanted === 'colon') return `expected ":" after the key ${this.#last}, found ${found}`;
    const close = this.#open.at(-1);
    const inText = this.#last.startsWith('"') && /[\p{L}\p{N}]/u.test(mark);
    return `expected "," or "${close}" after a value, found ${found}${inText ? '; inside a text a quote is written \\"' : ''}`;
  }

  #close(): null {
    this.#open = this.#open.slice(0, -1);
    this.#last = '';
    return this.#goOn(this.#afterValue());
  }

  #afterValue(): Wanted {
    return this.#open === '' ? 'nothing' : 'comma';
  }

  #goOn(wanted: Wanted): null {
    this.#at += 1;
    this.#wanted = wanted;
    return null;
  }

  #here(message: string): Fault {
    return { message, offset: this.#at };
  }

  #skipBlanks(): void {
    while (isBlank(this.#text[this.#at])) this.#at += 1;
  }
}

const CLOSABLE: ReadonlySet<Wanted> = new Set(['first_value', 'first_key', 'comma']);
const SINGLE_QUOTES = `JSON puts keys and texts in double quotes ("), not in single ones`;

function tooMany(mark: string): string {
  return `there is a comma too many${mark === ',' ? '' : ' before this'}`;
}

function endsEarly(open: string): string {
  const missing = [...open].reverse().join('');
  return `the JSON ends before its closing "${shortly(missing)}"; it was cut off here`;
}

function shortly(missing: string): string {
  return missing.length > 10 ? `${missing.slice(0, 10)}…` : missing;
}

function afterTheEnd(mark: string): string {
  if (mark === '{' || mark === '[') return 'a second value starts here; only one may stand here';
  if (mark === '}' || mark === ']') return `this "${mark}" closes nothing; there is one too many`;
  return 'the JSON ended before this; nothing may follow it';
}

function isBlank(mark: string | undefined): boolean {
  return mark === ' ' || mark === '\n' || mark === '\r' || mark === '\t';
}

function blanksBefore(text: string, at: number): number {
  let first = at;
  while (isBlank(text[first - 1])) first -= 1;
  return at - first;
}

/** A character in quotes; what cannot be seen by its number. */
function shown(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  if (code === 0x22) return 'a text in quotes';
  if (code > 0x20 && code < 0x7f) return `"${String.fromCodePoint(code)}"`;
  return `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
