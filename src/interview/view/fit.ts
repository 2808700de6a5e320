import { graphemes } from '../walk/graphemes.js';
import { type Block, join, type Laid } from './block.js';
import { type Line, line } from './text.js';

/**
 * Blocks in at most `room` lines, degrading in steps: all in full; the active one in full and of each
 * other the same number of lines, down to one; the active one and a line for as many neighbours as
 * there is room for. Others are cut alike, so that no answer looks better for being easier to read.
 */
export function fitBlocks(blocks: readonly Block[], active: number | null, room: number): Laid {
  for (let each = room; each >= 1; each--) {
    const laid = shortened(blocks, active, each);
    if (laid.lines.length <= room) return laid;
  }
  return around(blocks, active, room);
}

/** The active block in full, at most `each` lines of each other. */
export function shortened(blocks: readonly Block[], active: number | null, each: number): Laid {
  return join(blocks.map((block, index) => (index === active ? full(block) : upTo(block, each))));
}

function upTo(block: Block, lines: number): Laid {
  if (block.full.length <= lines) return full(block);
  return lines === 1 ? short(block) : clipped(block, lines);
}

function around(blocks: readonly Block[], active: number | null, room: number): Laid {
  const focus = active ?? 0;
  const block = blocks[focus];
  if (block === undefined || room <= 0) return { lines: [] };
  const core = active === null ? short(block) : clipped(block, room);
  const { from, to } = neighbours(blocks.length, focus, room - core.lines.length);
  const pieces = blocks.slice(from, to + 1).map((other, index) => (from + index === focus ? core : short(other)));
  return join(pieces.map((piece, index) => moreOr(piece, { index, from, to, focus, count: blocks.length })));
}

/** Which blocks are shown around `focus` when `left` lines remain: first those below, then those above. */
function neighbours(count: number, focus: number, left: number): { from: number; to: number } {
  const below = Math.min(count - 1 - focus, Math.ceil(left / 2));
  const above = Math.min(focus, left - below);
  const to = Math.min(count - 1, focus + left - above);
  return { from: focus - above, to };
}

interface Place {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly focus: number;
  readonly count: number;
}

/** The outermost neighbours give way to a line that says how many are out of sight. */
function moreOr(piece: Laid, { index, from, to, focus, count }: Place): Laid {
  const at = from + index;
  if (at === focus) return piece;
  if (at === from && from > 0) return { lines: [line(`  ↑ ${from + 1} more`, 'quiet')] };
  if (at === to && to < count - 1) return { lines: [line(`  ↓ ${count - to} more`, 'quiet')] };
  return piece;
}

function full({ full: lines, caret }: Block): Laid {
  return caret === undefined ? { lines } : { lines, caret };
}

function short(block: Block): Laid {
  return { lines: [block.short] };
}

/** As many lines as there is room for, the one with the caret among them. */
function clipped({ full: lines, caret }: Block, room: number): Laid {
  if (lines.length <= room) return full({ full: lines, short: line(''), ...(caret === undefined ? {} : { caret }) });
  if (caret === undefined) return { lines: lines.slice(0, room).map((row, at) => (at === room - 1 ? more(row) : row)) };
  const top = Math.min(Math.max(0, caret.row - room + 1), lines.length - room);
  return { lines: lines.slice(top, top + room), caret: { row: caret.row - top, column: caret.column } };
}

/** The line without its last word, and a mark that the text goes on. */
function more(row: Line): Line {
  const shorter = row.text.replace(/(?<=\S.*)\s+\S+$/, '');
  const kept = shorter === row.text ? graphemes(row.text).slice(0, -1).join('') : shorter;
  return { ...row, text: `${kept.trimEnd()}…` };
}
