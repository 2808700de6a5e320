import { columnsOf } from '../../core/text_width.js';
import type { Table } from '../document/document.js';
import { type Frame, hanging, isNarrow, trimmed } from './frame.js';
import { pad, wrap } from './wrap.js';

const GUTTER = 2;
/** Wider cells of the short columns go over several lines. */
const WIDEST = 16;

/** Columns where there is room; on a narrow screen each row is a bullet with the rest below it. */
export function layoutTable({ head, rows }: Table, frame: Frame): string[] {
  const text = (row: readonly string[]) => row.map((cell) => frame.glyphs.text(cell));
  return isNarrow(frame) ? stacked(text(head), rows.map(text), frame) : inColumns(text(head), rows.map(text), frame);
}

function inColumns(head: readonly string[], rows: readonly (readonly string[])[], frame: Frame): string[] {
  const short = head.slice(1).map((_, index) => {
    const widths = [head, ...rows].map((row) => columnsOf(row[index + 1] ?? ''));
    return Math.min(WIDEST, Math.max(...widths));
  });
  const first = frame.width - short.reduce((sum, width) => sum + GUTTER + width, 0);
  const widths = [first, ...short];
  const lines = (row: readonly string[]) => rowLines(row, widths);
  return [...lines(head).map(frame.paint.quiet), ...rows.flatMap(lines)];
}

/** Cells side by side, each in as many lines as it needs. */
function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, index) => wrap(row[index] ?? '', width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((cell, index) => pad(cell[line] ?? '', widths[index] ?? 0));
    return trimmed(parts.join(' '.repeat(GUTTER)));
  });
}

function stacked(head: readonly string[], rows: readonly (readonly string[])[], frame: Frame): string[] {
  return rows.flatMap(([first = '', ...rest]) => {
    const facts = rest.flatMap((cell, index) =>
      cell === '' ? [] : [`${(head[index + 1] ?? '').replace(/\?$/, '')}: ${cell}`],
    );
    const lines = [...wrap(first, frame.width - 2), ...facts.flatMap((fact) => wrap(fact, frame.width - 2))];
    return hanging(lines, `${frame.glyphs.bullet} `, 2);
  });
}
