import { wrapAnsi } from 'fast-wrap-ansi';
import { columnsOf } from '../../core/text_width.js';
import { visible, visibleLines } from '../../core/visible.js';
import { graphemes } from '../walk/graphemes.js';
import type { Tone } from './styles.js';

/** A line of the screen before it is painted. Its text has no control characters. */
export interface Line {
  readonly text: string;
  readonly tone: Tone;
}

export function line(text: string, tone: Tone = 'plain'): Line {
  return { text, tone };
}

export const BLANK: Line = line('');

/** Text from anywhere as lines of whole words; words that are wider than the line are broken. */
export function wrapText(text: string, width: number): string[] {
  return visibleLines(text).flatMap((paragraph) => wrapAnsi(paragraph, width, { hard: true }).split('\n'));
}

/** The same on one line, with an ellipsis where it had to be shortened. */
export function cutText(text: string, width: number): string {
  const whole = visible(text.replace(/\s+/g, ' ').trim());
  if (columnsOf(whole) <= width) return whole;
  let kept = '';
  let used = 0;
  for (const character of graphemes(whole)) {
    used += columnsOf(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** At most `most` lines; an ellipsis says that there is more. */
export function cutLines(lines: readonly string[], most: number, width: number): string[] {
  if (lines.length <= most) return [...lines];
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cutText(last, width)].slice(0, Math.max(0, most));
}
