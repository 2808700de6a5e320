import { columnsOf } from '../../core/text_width.js';
import { visible } from '../../core/visible.js';
import { graphemes } from '../walk/graphemes.js';
import type { Caret } from './block.js';

/** Typed text in rows of at most `width` columns, and where the caret is in them. Rows break at words if they can. */
export function layTyped(text: string, caret: number, width: number): { rows: string[]; caret: Caret } {
  const rows: string[] = [];
  let place: Caret = { row: 0, column: 0 };
  for (const { cells, start } of rowsOf(cellsOf(text, width), width)) {
    const row = rows.length;
    const before = cells.filter((cell) => cell.at < caret);
    if (caret >= start) place = { row, column: before.reduce((sum, cell) => sum + cell.width, 0) };
    rows.push(cells.map(({ shown }) => shown).join(''));
  }
  // Behind a full row the caret stands at the start of the next one.
  if (place.column < width) return { rows, caret: place };
  if (place.row === rows.length - 1) rows.push('');
  return { rows, caret: { row: place.row + 1, column: 0 } };
}

/** One character as it is shown: line breaks end a row, what must not pass is escaped. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  /** Position in the text. */
  readonly at: number;
  readonly breaks: boolean;
}

function cellsOf(text: string, width: number): Cell[] {
  let at = 0;
  // A long text has few different characters, and measuring one takes a while.
  const known = new Map<string, Pick<Cell, 'shown' | 'width' | 'breaks'>>();
  return graphemes(text).map((character) => {
    const looks = known.get(character) ?? lookOf(character, width);
    known.set(character, looks);
    const cell = { ...looks, at };
    at += character.length;
    return cell;
  });
}

function lookOf(character: string, width: number): Pick<Cell, 'shown' | 'width' | 'breaks'> {
  const breaks = character === '\n';
  const shown = breaks ? '' : clip(visible(character), width);
  return { shown, width: columnsOf(shown), breaks };
}

/** A single character with a hundred accents would be wider than any row once it is escaped. */
function clip(shown: string, width: number): string {
  return columnsOf(shown) <= width ? shown : '?';
}

interface Row {
  readonly cells: readonly Cell[];
  readonly start: number;
}

function rowsOf(cells: readonly Cell[], width: number): Row[] {
  const rows: Row[] = [];
  let from = 0;
  while (from < cells.length) {
    const to = rowEnd(cells, from, width);
    rows.push({ cells: cells.slice(from, to), start: cells[from]?.at ?? 0 });
    from = to;
  }
  const last = cells.at(-1);
  if (last === undefined || last.breaks) rows.push({ cells: [], start: last === undefined ? 0 : last.at + 1 });
  return rows;
}

/** Where the row that begins at `from` ends: behind a line break, the last space that fits, or what fits. */
function rowEnd(cells: readonly Cell[], from: number, width: number): number {
  let used = 0;
  let space = -1;
  for (let index = from; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined) break;
    if (cell.breaks) return index + 1;
    used += cell.width;
    if (used > width) return space > from ? space : Math.max(index, from + 1);
    if (cell.shown === ' ') space = index + 1;
  }
  return cells.length;
}
