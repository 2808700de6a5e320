import { columnsOf } from '../../core/text_width.js';
import type { Table } from '../document/document.js';
import { type Frame, hanging, isNarrow, trimmed } from './frame.js';
import { heatPaints, type Painter, withHeights } from './heat.js';
import { pad, wrap } from './wrap.js';

const GUTTER = 2;
/** Wider cells of the short columns go over several lines. */
const WIDEST = 16;
/** The same where every cell is a number or a word. */
const WIDEST_SHORT = 18;
/** A level or a share with its mark: "▅ 100 %". */
const LONGEST_NUMBER = 7;
/** A first column narrower than this is hard to read. */
const NARROWEST = 12;

/** Columns where there is room; on a narrow screen each row is a bullet with the rest below it. */
export function layoutTable({ head, rows, short = false, heat }: Table, frame: Frame): string[] {
  const text = (row: readonly string[]) => row.map((cell) => frame.glyphs.text(cell));
  const marked = rows.map((row, at) => withHeights(text(row), heat?.[at], frame));
  const shown = [text(head), ...marked];
  const room = { width: frame.width, widest: short ? WIDEST_SHORT : WIDEST };
  const widths = isNarrow(frame)
    ? null
    : (widthsOf(shown, columnsOf, room) ?? widthsOf(shown, heat === undefined ? longestWord : longestPart, room));
  return widths === null ? stacked(shown, short, frame) : inColumns(shown, widths, frame, heat);
}

/** Of all columns, the short ones as wide as `wide` asks for; null: that leaves the first one too little. */
function widthsOf(
  rows: readonly (readonly string[])[],
  wide: (cell: string) => number,
  { width, widest }: { readonly width: number; readonly widest: number },
): readonly number[] | null {
  const short = (rows[0] ?? []).slice(1).map((_, index) => {
    const widths = rows.map((row) => wide(row[index + 1] ?? ''));
    return Math.min(widest, Math.max(...widths));
  });
  const first = width - short.reduce((sum, each) => sum + GUTTER + each, 0);
  return first < NARROWEST ? null : [first, ...short];
}

function longestWord(cell: string): number {
  return Math.max(...cell.split(' ').map(columnsOf));
}

/** A number with its mark and sign is never broken. */
function longestPart(cell: string): number {
  const columns = columnsOf(cell);
  return columns <= LONGEST_NUMBER ? columns : longestWord(cell);
}

function inColumns(
  [head = [], ...rows]: readonly (readonly string[])[],
  widths: readonly number[],
  frame: Frame,
  heat: Table['heat'],
): string[] {
  const plain = rowLines(head, widths).map(frame.paint.quiet);
  return [...plain, ...rows.flatMap((row, at) => rowLines(row, widths, heatPaints(heat?.[at], frame)))];
}

/** Cells side by side, each in as many lines as it needs. */
function rowLines(row: readonly string[], widths: readonly number[], paints: readonly Painter[] = []): string[] {
  const cells = widths.map((width, index) => wrap(row[index] ?? '', width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((cell, index) => painted(cell[line] ?? '', widths[index] ?? 0, paints[index]));
    return trimmed(parts.join(' '.repeat(GUTTER)));
  });
}

/** The space behind it stays as it is. */
function painted(text: string, width: number, paint: Painter | undefined): string {
  const padded = pad(text, width);
  return paint === undefined || text === '' ? padded : paint(text) + padded.slice(text.length);
}

function stacked([head = [], ...rows]: readonly (readonly string[])[], short: boolean, frame: Frame): string[] {
  return rows.flatMap(([first = '', ...rest]) => {
    const facts = rest.flatMap((cell, index) =>
      cell === '' ? [] : [`${(head[index + 1] ?? '').replace(/\?$/, '')}: ${cell}`],
    );
    const below = short ? [frame.language.texts.numbers.list(facts)] : facts;
    const lines = [first, ...below].flatMap((line) => wrap(line, frame.width - 2));
    return hanging(lines, `${frame.glyphs.bullet} `, 2);
  });
}
