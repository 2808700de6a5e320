import { linesOf, shortened } from './measure.js';

/** One paragraph of a slide. */
export interface Line {
  /** Said in bold before it. */
  readonly label?: string;
  readonly text: string;
  readonly bold?: boolean;
  readonly bullet?: boolean;
  /** Left out before anything gets as small as it may. */
  readonly minor?: boolean;
}

/** In inches. */
export interface Room {
  readonly w: number;
  readonly h: number;
}

export interface Fitted {
  /** Points. */
  readonly size: number;
  /** One list for each column. */
  readonly columns: readonly (readonly Line[])[];
  /** Inches that the longest column takes. */
  readonly height: number;
  /** Something was left out or cut. */
  readonly cut: boolean;
}

/** Points. Nobody at the end of a table reads less than 14. */
export const SMALLEST = 14;
const COMFORTABLE = [24, 20, 18, 16] as const;
const POINTS = 72;
const LINE_HEIGHT = 1.2;
/** Behind a paragraph, as a share of the size. */
export const GAP = 0.45;
/** Ems that a bullet and its distance take. */
export const BULLET = 1.1;

/**
 * Columns of one size, the largest at which all of them fit. Before they get as small as they may, what is minor goes;
 * at the smallest, as much of each stays as fits.
 */
export function fitted(columns: readonly (readonly Line[])[], room: Room): Fitted {
  const major = columns.map((lines) => lines.filter(({ minor = false }) => !minor));
  return (
    atLargest(columns, COMFORTABLE, room, false) ??
    atLargest(
      major,
      [...COMFORTABLE, SMALLEST],
      room,
      columns.some((lines, index) => lines.length > (major[index]?.length ?? 0)),
    ) ??
    ofSize(
      SMALLEST,
      major.map((lines) => cutToFit(lines, room)),
      room,
      true,
    )
  );
}

/** Null: they fit at none of these sizes. */
function atLargest(columns: Fitted['columns'], sizes: readonly number[], room: Room, cut: boolean): Fitted | null {
  return sizes.map((size) => ofSize(size, columns, room, cut)).find(({ height }) => height <= room.h) ?? null;
}

function ofSize(size: number, columns: Fitted['columns'], room: Room, cut: boolean): Fitted {
  return { size, columns, height: Math.max(0, ...columns.map((lines) => heightOf(lines, room, size))), cut };
}

/** The longest paragraphs give way first; then the last ones go. */
function cutToFit(lines: readonly Line[], room: Room): readonly Line[] {
  if (heightOf(lines, room, SMALLEST) <= room.h) return lines;
  for (let most = 20; most > 1; most -= 1) {
    const shorter = lines.map((line) => shortenedLine(line, room, most));
    if (heightOf(shorter, room, SMALLEST) <= room.h) return shorter;
  }
  const shortest = lines.map((line) => shortenedLine(line, room, 2));
  let count = shortest.length;
  while (count > 0 && heightOf(shortest.slice(0, count), room, SMALLEST) > room.h) count -= 1;
  return shortest.slice(0, count);
}

function shortenedLine(line: Line, room: Room, most: number): Line {
  const { label = '', text } = line;
  const said = shortened(label + text, widthOf(line, room, SMALLEST), most, boldOf(line));
  return said === label + text ? line : { ...line, text: said.slice(label.length) };
}

/** Inches. */
function heightOf(lines: readonly Line[], room: Room, size: number): number {
  const points = lines.reduce((sum, line) => {
    const count = linesOf((line.label ?? '') + line.text, widthOf(line, room, size), boldOf(line));
    return sum + (count * LINE_HEIGHT + GAP) * size;
  }, 0);
  return points / POINTS;
}

function boldOf({ label = '', bold = false }: Line): number {
  return bold ? Number.POSITIVE_INFINITY : label.length;
}

/** Ems. */
function widthOf({ bullet = false }: Line, { w }: Room, size: number): number {
  return (w * POINTS) / size - (bullet ? BULLET : 0);
}
