import { columnsOf } from '../../core/text_width.js';
import type { Card } from '../walk/card.js';
import type { Message } from '../walk/state.js';
import { join, type Laid } from './block.js';
import { legendLines } from './legend.js';
import type { Tone } from './styles.js';
import { BLANK, cutLines, cutText, type Line, line, wrapText } from './text.js';

/** What was said last, the line one answers on, and the keys. */
export function foot(
  card: Card,
  message: Message | null,
  width: number,
  { gap, legend, said: most }: { readonly gap: boolean; readonly legend: number; readonly said: number },
): Laid {
  const said = message === null ? [] : saying(message, width, most);
  // Where a message may come there is a blank line beforehand, so that its coming moves nothing.
  const upper = said.length === 0 && gap ? [BLANK] : said;
  const keys = [...(gap ? [BLANK] : []), ...legendLines(card, width, legend)];
  return join([{ lines: upper }, answerLine(card, width), { lines: keys }]);
}

const SAID_IN: Readonly<Record<Message['tone'], Tone>> = { problem: 'problem', news: 'strong', notice: 'quiet' };

/** What was said last, in at most `most` lines. */
export function saying({ tone, text }: Message, width: number, most: number): Line[] {
  const lines = wrapText(tone === 'problem' ? `! ${text}` : text, width);
  return cutLines(lines, most, width).map((row) => line(row, SAID_IN[tone]));
}

function answerLine({ answer }: Card, width: number): Laid {
  if (answer.lead === '') return { lines: [] };
  const text = cutText(`${answer.lead} ${answer.given}`, width - 1);
  return { lines: [line(text)], caret: { row: 0, column: columnsOf(text) + 1 } };
}
