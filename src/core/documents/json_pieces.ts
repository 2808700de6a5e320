/** What is wrong with a text of JSON and where in it, from 0. */
export interface Fault {
  readonly message: string;
  readonly offset: number;
}

/** A text in quotes: `end` is behind its closing quote. `stop` is what it must not hold, from 0; null: it is whole. */
interface FoundString {
  readonly end: number;
  readonly stop: number | null;
}

/** Reads from the opening quote at `start`. */
export function stringFrom(text: string, start: number): FoundString {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { end: at + 1, stop: null };
    if (unit < 0x20) return { end: at, stop: at };
    if (unit !== 0x5c) continue;
    const found = ESCAPE.exec(text.slice(at, at + 6));
    if (found === null) return { end: at, stop: at };
    at += found[0].length - 1;
  }
  return { end: text.length, stop: text.length };
}

const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

export function stringFault(text: string, { stop }: FoundString): Fault | null {
  if (stop === null) return null;
  const rest = text.slice(stop, stop + 6);
  // An escape that is cut off is no wrong one.
  if (rest === '' || rest === '\\' || (rest.length < 6 && /^\\u[0-9a-fA-F]*$/.test(rest)))
    return { message: 'the JSON ends in the middle of a text; it was cut off here', offset: text.length };
  return { message: insideText(rest), offset: stop };
}

function insideText(rest: string): string {
  if (rest.startsWith('\\u')) return 'after \\u a text needs four hexadecimal digits';
  if (rest.startsWith('\\'))
    return `\\${/^\\[!-~]/.test(rest) ? rest[1] : ''} means nothing in JSON; a backslash is written \\\\`;
  if (/^[\r\n]/.test(rest))
    return 'a text in quotes ends in its line; its closing quote is missing, or a line break is written \\n';
  const code = rest.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `a text cannot hold the control character U+${code}; it is written \\u${code.toLowerCase()}`;
}

/** A number, a word, or what should be one. */
interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Reads whatever can belong to a number or a word; an empty word where nothing does. */
export function wordFrom(text: string, start: number): FoundWord {
  let end = start;
  while (end < text.length && PART.test(text.charAt(end))) end += 1;
  return { word: text.slice(start, end), start, end };
}

const PART = /[\w.+$-]/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
/** A number that would be one if it went on. */
const BEGUN_NUMBER = /^-?(?:(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][-+]?)?)?$/;
const WORDS = ['true', 'false', 'null'];
/** What other languages write → what JSON does. */
const MEANT: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  NULL: 'null',
  Null: 'null',
  nil: 'null',
  undefined: 'null',
  NaN: 'null',
  Infinity: 'null',
  '-Infinity': 'null',
};

/** `length`: of the whole text, in which a word at the end may be cut off. */
export function wordFault({ word, start, end }: FoundWord, length: number): Fault | null {
  if (NUMBER.test(word) || WORDS.includes(word)) return null;
  const isCut = end === length && (BEGUN_NUMBER.test(word) || WORDS.some((each) => each.startsWith(word)));
  if (isCut) return { message: 'the JSON ends in the middle of a value; it was cut off here', offset: length };
  const shown = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  const meant = Object.hasOwn(MEANT, word) ? MEANT[word] : undefined;
  if (meant !== undefined) return { message: `${shown} is written ${meant} in JSON`, offset: start };
  if (/^[-+.\d]/.test(word)) return { message: `${shown} is no number as JSON writes it`, offset: start };
  return { message: `${shown} is no value of JSON; a text stands in double quotes`, offset: start };
}
