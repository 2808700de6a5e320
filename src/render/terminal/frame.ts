import type { Language } from '../language/language.js';
import type { Glyphs } from './glyphs.js';
import type { Paint } from './paint.js';

/** Where a block is laid out: how many columns it has, and what to draw and colour with. */
export interface Frame {
  readonly width: number;
  readonly glyphs: Glyphs;
  readonly paint: Paint;
  /** false: nothing is drawn, all is said. */
  readonly bars: boolean;
  readonly language: Language;
}

/** Below this, labels do not fit beside their text. */
const NARROW = 60;

export function isNarrow(frame: Frame): boolean {
  return frame.width < NARROW;
}

/** The same frame with room for a prefix. */
export function inside(frame: Frame, prefixWidth: number): Frame {
  return { ...frame, width: frame.width - prefixWidth };
}

/** Puts `prefix` before the lines; blank lines stay free of trailing spaces. */
export function prefixed(lines: readonly string[], prefix: string): string[] {
  return lines.map((line) => (line === '' ? prefix.trimEnd() : prefix + line));
}

/** Without spaces at the end; only ASCII ones, which salesgap put there: other space is somebody's text. */
export function trimmed(line: string): string {
  return line.replace(/ +$/, '');
}

/** First line behind `first`, the others behind as many spaces. */
export function hanging(lines: readonly string[], first: string, width: number): string[] {
  const indent = ' '.repeat(width);
  return lines.map((line, index) => (index === 0 ? first : indent) + line);
}
