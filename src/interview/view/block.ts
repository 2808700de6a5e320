import { BLANK, type Line } from './text.js';

/** One option, field or sentence: as many lines as it needs, and one for when there is no room. */
export interface Block {
  readonly full: readonly Line[];
  readonly short: Line;
  /** Where the caret is in `full`. */
  readonly caret?: Caret;
}

export interface Caret {
  readonly row: number;
  readonly column: number;
}

/** Lines with, perhaps, the caret among them. */
export interface Laid {
  readonly lines: readonly Line[];
  readonly caret?: Caret;
}

/** All blocks in full, with blank lines between them if `airy` and any of them takes several lines. */
export function stack(blocks: readonly Block[], airy: boolean): Laid {
  const gap = airy && blocks.some(({ full }) => full.length > 1) ? [BLANK] : [];
  return join(
    blocks.map(({ full, caret }) => ({ lines: full, ...(caret === undefined ? {} : { caret }) })),
    gap,
  );
}

/** The pieces one below the other; the caret moves down with its piece. */
export function join(pieces: readonly Laid[], gap: readonly Line[] = []): Laid {
  const lines: Line[] = [];
  let caret: Caret | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) lines.push(...gap);
    if (piece.caret !== undefined) caret = { row: lines.length + piece.caret.row, column: piece.caret.column };
    lines.push(...piece.lines);
  }
  return caret === undefined ? { lines } : { lines, caret };
}
