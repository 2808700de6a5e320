import { columnsOf, isUnusual, rulerFor } from '../../core/text_width.js';

/**
 * Plain text in lines of at most `width` columns, never an empty list. Colour comes afterwards, line by
 * line, so that no escape sequence is ever measured or cut.
 */
export function wrap(text: string, width: number): string[] {
  const quick = isUnusual(text) ? null : wrapNarrow(text, width);
  if (quick !== null) return quick;
  const columnsOf = rulerFor(text);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  // A number and its percent sign stay together.
  for (const word of text.split(/[ \n]+(?!%)/)) {
    if (word === '') continue;
    for (const piece of columnsOf(word) <= width ? [word] : pieces(word, width)) {
      const columns = columnsOf(piece);
      const fits = line === '' || used + 1 + columns <= width;
      if (!fits) lines.push(line);
      used = fits && line !== '' ? used + 1 + columns : columns;
      line = fits && line !== '' ? `${line} ${piece}` : piece;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** The same where a character is a column and every word fits, nearly always: found from the end of each line. */
function wrapNarrow(text: string, width: number): string[] | null {
  const plain = /\n| {2}|^ | $/.test(text)
    ? text
        .split(/[ \n]+/)
        .filter(Boolean)
        .join(' ')
    : text;
  const lines: string[] = [];
  let start = 0;
  while (plain.length - start > width) {
    let end = plain.lastIndexOf(' ', start + width);
    while (end > start && plain[end + 1] === '%') end = plain.lastIndexOf(' ', end - 1);
    if (end <= start) return null;
    lines.push(plain.slice(start, end));
    start = end + 1;
  }
  lines.push(plain.slice(start));
  return lines;
}

/** Spaces up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text;
}

/** A word wider than a line, cut: behind a separator where one is near, never inside a character. */
function pieces(word: string, width: number): string[] {
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const part of parts(word, width)) {
    const columns = columnsOf(part);
    while (piece !== '' && used + columns > width) {
      const end = lastSeparator(piece);
      cut.push(piece.slice(0, end));
      piece = piece.slice(end);
      used = columnsOf(piece);
    }
    piece += part;
    used += columns;
  }
  return [...cut, piece];
}

/** Addresses read better cut behind a separator, unless that wastes half a line. */
function lastSeparator(piece: string): number {
  for (let end = piece.length; end > piece.length / 2; end -= 1) {
    if ('/-?&=_.,'.includes(piece.charAt(end - 1))) return end;
  }
  return piece.length;
}

/**
 * A character with its marks, modifiers and joined partners; a flag. Not Intl.Segmenter: its segments each carry
 * a copy of the whole word, which takes gigabytes for a word of 100,000 characters.
 */
const CHARACTER = /\p{RI}{2}|.(?:[\p{M}\p{EMod}\u200c]|\u200d.?)*/gsu;

/** Code points where one character is wider than a line (endless joining). */
function parts(word: string, width: number): string[] {
  if (!isUnusual(word)) return word.split('');
  const characters = word.match(CHARACTER) ?? [];
  return characters.flatMap((character) => (columnsOf(character) > width ? [...character] : [character]));
}
