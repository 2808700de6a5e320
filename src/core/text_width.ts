import stringWidth from 'fast-string-width';

/** Outside Latin letters, common marks and arrows a character takes more or less than one column, or might. */
const UNUSUAL = /[^ -~\xa0-\xac\xae-\u024f\u2010-\u2027\u2190-\u22ff\u2500-\u25fc]/;

/**
 * Columns on a terminal: two for CJK and emoji, none for combining marks. The Unicode tables cost a third of a
 * report, and most texts do not need them.
 */
export function columnsOf(text: string): number {
  return isUnusual(text) ? stringWidth(text) : text.length;
}

/** `columnsOf` for parts of one text, which is looked at only once. */
export function rulerFor(text: string): (part: string) => number {
  return isUnusual(text) ? columnsOf : (part) => part.length;
}

export function isUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}
