import type { Card } from '../walk/card.js';
import type { Body, Paragraph } from '../walk/input.js';
import type { Laid } from './block.js';
import { legendLines } from './legend.js';
import { BLANK, cutText, type Line, line, wrapText } from './text.js';

/** A page to read: as much as fits from where the reader is, and a mark where there is more. */
export function layReading(
  card: Card,
  body: Extract<Body, { as: 'reading' }>,
  { width, most }: { readonly width: number; readonly most: number },
): Laid {
  const head = line(cutText(card.header[0] ?? '', width), 'quiet');
  const legend = legendLines(card, width, most > 5 ? 2 : 1);
  const room = Math.max(1, most - legend.length - 3);
  const text = readingLines(body.paragraphs, body.input.at, width);
  const shown = text.length <= room ? text : [...text.slice(0, room - 1), line('↓ more', 'quiet')];
  return { lines: [head, BLANK, ...shown, BLANK, ...legend].slice(-most) };
}

function readingLines(paragraphs: readonly Paragraph[], at: number, width: number): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (const paragraph of paragraphs) {
    const skipped = Math.min(paragraph.pieces.length, Math.max(0, at - first));
    first += paragraph.pieces.length;
    if (skipped === paragraph.pieces.length) continue;
    const gap = lines.length === 0 || (paragraph.entry === true && paragraph.heading === undefined) ? [] : [BLANK];
    lines.push(...gap, ...paragraphLines(paragraph, skipped, width));
  }
  return lines;
}

function paragraphLines({ heading, entry, pieces }: Paragraph, skipped: number, width: number): Line[] {
  const title = heading === undefined || skipped > 0 ? [] : wrapText(heading, width).map((row) => line(row, 'strong'));
  const rest = pieces.slice(skipped).join(' ');
  const rows = wrapText(rest, entry === true ? width - HANG.length : width);
  return [...title, ...rows.map((row, index) => line(entry === true && index > 0 ? HANG + row : row))];
}

const HANG = '   ';
