/*
 * The byte audit: what may leave the program, written down apart from the code that escapes it. Everything
 * printed is looked at, help and error messages included.
 */

/** Ranges of code points that steer a terminal, turn the reading direction round, or cannot be seen. */
const FORBIDDEN: readonly (readonly [from: number, to: number, what: string])[] = [
  [0x00, 0x09, 'control'],
  [0x0b, 0x1f, 'control'],
  [0x7f, 0x9f, 'control'],
  [0xad, 0xad, 'soft hyphen'],
  [0x034f, 0x034f, 'joiner'],
  [0x061c, 0x061c, 'bidi'],
  [0x115f, 0x1160, 'filler'],
  [0x17b4, 0x17b5, 'filler'],
  [0x180b, 0x180f, 'variation or separator'],
  [0x200b, 0x200f, 'zero width or bidi'],
  [0x2028, 0x202e, 'line separator or bidi'],
  [0x2060, 0x206f, 'invisible or bidi'],
  [0x3164, 0x3164, 'filler'],
  [0xd800, 0xdfff, 'half a character'],
  [0xfdd0, 0xfdef, 'no character'],
  [0xfe00, 0xfe0f, 'variation'],
  [0xfeff, 0xfeff, 'byte order mark'],
  [0xffa0, 0xffa0, 'filler'],
  [0xfff0, 0xfffb, 'annotation'],
  [0xfffe, 0xffff, 'no character'],
  [0x1bca0, 0x1bca3, 'shorthand control'],
  [0x1d173, 0x1d17a, 'music control'],
  [0xe0000, 0xe0fff, 'tag or variation'],
];

/** What CI runners obey: GitHub at the start of a line, Azure and TeamCity anywhere. */
const OBEYED = /^[^\S\n]*::|##(?:\[|vso\[|teamcity\[)/gm;

/** Colours, where they were asked for. */
export const COLOURS = /\u001b\[[0-9;]*m/g;

/** Everything in an output that must not be there; empty when all is well. `allowed` is taken out first. */
export function audit(output: string, allowed?: RegExp): string[] {
  const text = allowed === undefined ? output : output.replace(allowed, '');
  const commands = [...text.matchAll(OBEYED)].map(({ index }) => `a command to a runner in ${around(text, index)}`);
  return [...unprintable(text), ...commands];
}

/** The same without what only runners obey: on a terminal a person sees what is typed as it is typed. */
export function unprintable(output: string, allowed?: RegExp): string[] {
  const text = allowed === undefined ? output : output.replace(allowed, '');
  const findings: string[] = [];
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const row = FORBIDDEN.find(([from, to]) => code >= from && code <= to);
    if (row !== undefined) findings.push(`${row[2]} ${hex(code)} in ${around(text, at)}`);
    at += character.length;
  }
  return findings;
}

function hex(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
}
