import { columnsOf } from '../../core/text_width.js';

/*
 * How wide text gets, in ems: slides do not grow, so that what fits has to be known before. By Arial's widths (and
 * those of fonts as wide); what it does not have comes from another font and is taken as wider than it will be.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.222, "ijl'’|"],
  [0.278, ' !,./:;I[\\]ft'],
  [0.333, '()-r`"“”'],
  [0.5, 'cksvxyzJ'],
  [0.611, 'FTZ+<>=~'],
  [0.667, 'ABEKPSVXY&'],
  [0.722, 'CDHNRUw'],
  [0.778, 'GOQ'],
  [0.833, 'mM'],
  [1, 'W%—…@'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const OTHER_LATIN = 0.556;
const PER_COLUMN = 0.7;

/** Bold letters are that much wider. */
const BOLD = 1.08;

/** Programs round and break lines in their own ways. */
const SAFETY = 1.03;

/** `bold`: letters at the beginning that are bold. */
export function ems(text: string, bold = 0): number {
  let sum = 0;
  let left = bold;
  for (const letter of text) {
    const width = WIDTH_OF.get(letter) ?? (letter <= 'ÿ' ? OTHER_LATIN : columnsOf(letter) * PER_COLUMN);
    sum += left > 0 ? width * BOLD : width;
    left -= letter.length;
  }
  return sum * SAFETY;
}

/** Lines that a text takes in a column so many ems wide; words longer than it are cut, as office programs do. */
export function linesOf(text: string, width: number, bold = 0): number {
  let lines = 1;
  let used = 0;
  let left = bold;
  for (const word of text.split(/(?<= )/)) {
    if (used > 0 && used + ems(word.trimEnd(), left) > width) {
      lines += 1;
      used = 0;
    }
    const wide = ems(word, left);
    const over = Math.max(0, Math.ceil(wide / width) - 1);
    lines += over;
    used += wide - over * width;
    left -= word.length;
  }
  return lines;
}

/** The text, or as much of it as takes `most` lines with an ellipsis behind, cut between words where there are any. */
export function shortened(text: string, width: number, most: number, bold = 0): string {
  if (linesOf(text, width, bold) <= most) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (linesOf(`${letters.slice(0, middle).join('')}…`, width, bold) <= most) low = middle;
    else high = middle - 1;
  }
  const kept = letters.slice(0, low).join('');
  const atWord = kept.replace(/[\s,;:.]+\S*$/u, '');
  return `${atWord.length > kept.length / 2 ? atWord : kept.trimEnd()}…`;
}
