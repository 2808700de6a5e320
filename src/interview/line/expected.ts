import type { Card } from '../walk/card.js';
import type { Body, Option } from '../walk/input.js';
import { labelOf } from './words.js';

/** What can be typed now, in sentences. `all`: with every word, else the help is named for them. */
export function expected(card: Card, all: boolean): string {
  return [answering(card.body), entering(card), wording(card, all)].filter((part) => part !== '').join(' ');
}

function answering(body: Body): string {
  switch (body.as) {
    case 'pick':
      return body.options.length === 0 ? '' : `Type ${choosing(body.options)}.`;
    case 'tick':
      return `Type ${numbers(body.options)}, several with a space between${none(body.options)}.`;
    case 'fields':
      return body.fields[body.input.at]?.lines === true ? 'Type the text, or /lines for one of several lines.' : '';
    case 'reading':
      return '';
  }
}

function choosing(options: readonly Option[]): string {
  const words = options.map(wordOf);
  return words.every((word) => word !== undefined) ? words.join(' or ') : numbers(options);
}

/** "yes", for an option that a letter chooses. */
export function wordOf({ letter, text }: Option): string | undefined {
  return letter === undefined ? undefined : /^\p{L}+/u.exec(text)?.[0].toLowerCase();
}

/** "1 to 5", or less exactly where the numbers have gaps. */
function numbers(options: readonly Option[]): string {
  const labels = options.filter(({ exclusive }) => exclusive !== true).map(({ label }) => label);
  const gapless = labels.every((label, index) => label === `${index + 1}`);
  if (!gapless) return 'a number of the list';
  if (labels.length <= 2) return labels.join(' or ');
  return `1 to ${labels.length}`;
}

function none(options: readonly Option[]): string {
  return options.some(({ exclusive }) => exclusive === true) ? ', or none' : '';
}

function entering({ body, enter }: Card): string {
  const given = isGiven(body);
  const empty = given && body.as === 'fields' ? ' /empty empties it.' : '';
  if (enter !== '' && enter !== 'confirm' && enter !== 'next field') return `Enter alone: ${enter}.${empty}`;
  return given ? `Enter alone keeps it.${empty}` : '';
}

function isGiven(body: Body): boolean {
  switch (body.as) {
    case 'pick':
      return body.input.chosen !== null;
    case 'tick':
      return body.input.ticked.length > 0;
    case 'fields':
      return body.input.texts[body.input.at] !== '';
    case 'reading':
      return false;
  }
}

function wording({ body, commands }: Card, all: boolean): string {
  if (commands.length === 0) return '';
  const slash = body.as === 'fields' ? '/' : '';
  if (!all) return `Or a word; ${slash}help lists them.`;
  const words = [...commands.map(labelOf), AGAIN].map((word) => slash + word).join(', ');
  return slash === '' ? `Or a word: ${words}.` : `Or a word with its slash: ${words}.`;
}

/** Reads the question out once more. A screen needs no word for that. */
export const AGAIN = 'again';
