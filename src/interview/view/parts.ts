import { columnsOf } from '../../core/text_width.js';
import type { Card } from '../walk/card.js';
import type { Message } from '../walk/state.js';
import type { Laid } from './block.js';
import { foot } from './foot.js';
import { BLANK, cutLines, cutText, type Line, line, wrapText } from './text.js';

/** How much is given up to fit. */
export interface Squeeze {
  /** Blank lines between options. */
  readonly airy: boolean;
  /** Blank lines between the parts of a page. */
  readonly gap: boolean;
  /** Most lines for side remarks. */
  readonly aside: number;
  /** Most lines for what was said last. */
  readonly said: number;
  /** Most lines for the keys. */
  readonly legend: number;
}

/** What surrounds the body of a page. */
export interface Parts {
  readonly head: readonly Line[];
  readonly ask: readonly Line[];
  readonly between: readonly Line[];
  readonly foot: Laid;
}

export function partsOf(card: Card, message: Message | null, width: number, squeeze: Squeeze): Parts {
  const gap = squeeze.gap ? [BLANK] : [];
  const context = aside(card.context === undefined ? [] : [card.context], Math.min(2, squeeze.aside), width);
  return {
    head: [headerLine(card.header, width), ...gap, ...context, ...(context.length === 0 ? [] : gap)],
    ask: card.ask === '' ? [] : wrapText(card.ask, width).map((text) => line(text, 'strong')),
    between: [...aside(card.hints, squeeze.aside, width), ...gap],
    foot: foot(card, message, width, squeeze),
  };
}

export function heightOf({ head, ask, between, foot: lower }: Parts): number {
  return head.length + ask.length + between.length + lower.lines.length;
}

/** The question in at most `most` lines. */
export function cutAsk(ask: readonly Line[], most: number, width: number): Line[] {
  const texts = ask.map(({ text }) => text);
  return cutLines(texts, most, width).map((text) => line(text, 'strong'));
}

function aside(texts: readonly string[], most: number, width: number): Line[] {
  if (most === 0) return [];
  const lines = texts.flatMap((text) => wrapText(text, width));
  return cutLines(lines, most, width).map((text) => line(text, 'quiet'));
}

function headerLine(variants: readonly string[], width: number): Line {
  const fitting = variants.find((variant) => columnsOf(variant) <= width) ?? variants.at(-1) ?? '';
  return line(cutText(fitting, width), 'quiet');
}
