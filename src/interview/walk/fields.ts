import { graphemes } from './graphemes.js';
import type { Field, FieldsInput, Heard } from './input.js';
import type { Key } from './key.js';

/** Longer answers belong into a document; the bound keeps a stray paste from stopping the interview. */
export const MOST_CHARACTERS = 10_000;

export function startFields(texts: readonly string[]): FieldsInput {
  return fieldAt({ texts }, 0);
}

/** The same texts with the caret at the end of field `at`. */
export function fieldAt({ texts }: Pick<FieldsInput, 'texts'>, at: number): FieldsInput {
  return { as: 'fields', at, texts, caret: (texts[at] ?? '').length, untouched: true };
}

/** The input without the command typed into it: what stood there before is back. */
export function withoutCommand(input: FieldsInput): FieldsInput {
  return fieldAt({ texts: replaced(input, input.shelved ?? '') }, input.at);
}

/** Editing keys change the current text; Enter and down accept it; up goes to the field before. */
export function hearFields(input: FieldsInput, fields: readonly Field[], key: Key): Heard {
  const field = fields[input.at];
  switch (key.press) {
    case 'enter':
      return 'confirm';
    case 'character':
      return insert(input, field, key.text);
    case 'paste':
      return insert(input, field, field?.lines === true ? linesOf(key.text) : oneLine(key.text));
    case 'up':
      return input.at === 0 ? 'nothing' : { input: fieldAt(input, input.at - 1) };
    case 'down':
      return input.at === fields.length - 1 ? 'nothing' : 'confirm';
    case 'escape':
    case 'edit':
    case 'page_up':
    case 'page_down':
      return 'nothing';
    default:
      return { input: edited(input, key.press) };
  }
}

function linesOf(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}

function oneLine(text: string): string {
  return linesOf(text).replace(/[\n\t ]+/g, ' ');
}

function insert(input: FieldsInput, field: Field | undefined, text: string): Heard {
  // A slash in an answer that is only looked at begins a command; the answer must not be lost by that.
  if (text === '/' && input.untouched && input.texts[input.at] !== '') return { input: shelve(input) };
  const current = input.texts[input.at] ?? '';
  const { caret } = input;
  const most = field?.most ?? MOST_CHARACTERS;
  // Half a surrogate pair is no character.
  const fits = text.slice(0, Math.max(0, most - current.length)).replace(/[\ud800-\udbff]$/, '');
  const next = withText(input, current.slice(0, caret) + fits + current.slice(caret), caret + fits.length);
  return fits.length === text.length ? { input: next } : { input: next, problem: tooLong(fits, text, most) };
}

/** Nothing is cut in silence: how much was kept, and where the kept part ends. */
function tooLong(kept: string, text: string, most: number): string {
  if (kept === '') return `${most} characters are the most that fit here; nothing of it was kept.`;
  const end = graphemes(kept.slice(-40)).slice(-20).join('').replace(/\s+/g, ' ').trim();
  return `${most} characters are the most that fit here: ${kept.length} of ${text.length} were kept, up to "${end}".`;
}

type EditingKey = Exclude<
  Key['press'],
  'enter' | 'character' | 'paste' | 'up' | 'down' | 'escape' | 'edit' | 'page_up' | 'page_down'
>;

function edited(input: FieldsInput, key: EditingKey): FieldsInput {
  const text = input.texts[input.at] ?? '';
  const { caret } = input;
  switch (key) {
    case 'left':
      return withText(input, text, before(text, caret));
    case 'right':
      return withText(input, text, after(text, caret));
    case 'word_left':
      return withText(input, text, wordBefore(text, caret));
    case 'word_right':
      return withText(input, text, wordAfter(text, caret));
    case 'home':
      return withText(input, text, 0);
    case 'end':
      return withText(input, text, text.length);
    case 'backspace':
      return cutOut(input, before(text, caret), caret);
    case 'delete':
      return cutOut(input, caret, after(text, caret));
    case 'delete_word':
      return cutOut(input, wordBefore(text, caret), caret);
    case 'delete_line':
      return cutOut(input, 0, caret);
  }
}

function cutOut(input: FieldsInput, from: number, to: number): FieldsInput {
  const text = input.texts[input.at] ?? '';
  return withText(input, text.slice(0, from) + text.slice(to), from);
}

function shelve(input: FieldsInput): FieldsInput {
  return { ...withText(input, '/', 1), shelved: input.texts[input.at] ?? '' };
}

function withText(input: FieldsInput, text: string, caret: number): FieldsInput {
  if (text === '' && input.shelved !== undefined) return withoutCommand(input);
  const untouched = input.untouched && text === input.texts[input.at];
  return { ...input, texts: replaced(input, text), caret, untouched };
}

function replaced({ texts, at }: FieldsInput, text: string): string[] {
  return texts.map((old, index) => (index === at ? text : old));
}

function before(text: string, caret: number): number {
  return caret - (graphemes(text.slice(0, caret)).at(-1)?.length ?? 0);
}

function after(text: string, caret: number): number {
  return caret + (graphemes(text.slice(caret))[0]?.length ?? 0);
}

function wordBefore(text: string, caret: number): number {
  return text.slice(0, caret).replace(/\S*\s*$/u, '').length;
}

function wordAfter(text: string, caret: number): number {
  return caret + (/^\s*\S*/u.exec(text.slice(caret))?.[0].length ?? 0);
}
