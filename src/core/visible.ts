/**
 * Text from rubrics, people, files and file names is only ever text: what would steer a
 * terminal, turn the reading direction round or hide is shown as an escape, e.g. `\u{202e}`.
 * Joiners stay where scripts and emoji need them (a family emoji, Persian and Indic words). What a CI runner
 * would obey (`::error::`, `##[…]`) is disarmed: runners print what we print.
 */
export function visible(text: string): string {
  return isHarmless(text) ? text : withoutHidden(text).replace(CI_COMMAND, escapeOf);
}

/** Whether nothing in a text can need an escape: common marks and Latin letters, no beginning of a command. */
export function isHarmless(text: string): boolean {
  return !/[^ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]|::|##/.test(text);
}

/** `::error::` (GitHub), `##[…]`, `##vso[…]` (Azure), `##teamcity[…]`: obeyed after any indent. */
const CI_COMMAND = /:(?=:)|#(?=#\w*\[)/g;

function withoutHidden(text: string): string {
  // Made when it is needed: its classes of characters take a start longer than a report takes them to look for.
  expression ??= new RegExp(HIDDEN_OR_NEEDED, 'gu');
  return text.replace(expression, (found, hidden: string | undefined) =>
    hidden === undefined ? found : escapeOf(hidden),
  );
}

/** The same for text of several lines: line breaks stay, however they were written. */
export function visibleLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(visible);
}

function escapeOf(character: string): string {
  return SHORT_ESCAPES.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const SHORT_ESCAPES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Azure and TeamCity obey these anywhere in a line; GitHub's `::` cannot start a line of JSON. */
const CI_COMMAND_IN_JSON = /#(?=#\w*\[)/g;

/** A JSON text with escapes that mean the same to a parser and are inert on a terminal and in a CI log. */
export function visibleJson(json: string): string {
  // What JSON.stringify leaves raw although it steers a terminal, turns the reading direction or cannot be seen.
  const hidden = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
  return json.replace(hidden, jsonEscape).replace(CI_COMMAND_IN_JSON, jsonEscape);
}

function jsonEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** Scripts that spell some words with joiners. */
const JOINING =
  '\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}' +
  '\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Sinhala}\\p{Script=Tamil}\\p{Script=Telugu}';

/** Alternatives in order: what is needed where it stands, then (captured) everything that must not pass. */
const HIDDEN_OR_NEEDED = [
  '(?<=\\p{Emoji})[\\uFE0E\\uFE0F]',
  '(?<=\\p{Extended_Pictographic}\\uFE0F?|\\p{Emoji_Modifier})\\u200D(?=\\p{Extended_Pictographic})',
  `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])`,
  '(?<=\\p{Unified_Ideograph})[\\u{E0100}-\\u{E01EF}]',
  '([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}])',
].join('|');

/** Built when first needed: its Unicode tables take a while, and most texts hold nothing unusual. */
let expression: RegExp | undefined;
