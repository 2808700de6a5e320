import { linesOf, shortened } from './measure.js';

/** One paragraph of a slide. `label`: said in bold before it. */
export interface Line {
  readonly label?: string;
  readonly text: string;
  readonly bold?: boolean;
  readonly bullet?: boolean;
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

/** Nobody at the end of a table reads less than 14 points. */
export const SIZES = [20, 18, 16, 14] as const;
export const SMALLEST = 14;
const POINTS = 72;
const LINE_HEIGHT = 1.22;
/** Behind a paragraph, as a share of the size. */
export const GAP = 0.45;
/** Ems that a bullet and its distance take. */
export const BULLET = 1.1;

/** Columns of one size, the largest at which all of them fit; at the smallest, as much of each as fits. */
export function fitted(columns: readonly (readonly Line[])[], room: Room): Fitted {
  const tallest = (all: readonly (readonly Line[])[], size: number) =>
    Math.max(0, ...all.map((lines) => heightOf(lines, room, size)));
  for (const size of SIZES) {
    const height = tallest(columns, size);
    if (height <= room.h) return { size, columns, height, cut: false };
  }
  const cut = columns.map((lines) => cutToFit(lines, room));
  return { size: SMALLEST, columns: cut, height: tallest(cut, SMALLEST), cut: true };
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
  const { label = '', text, bold = false } = line;
  const said = shortened(label + text, widthOf(line, room, SMALLEST), most, bold || label !== '');
  return said === label + text ? line : { ...line, text: said.slice(label.length) };
}

/** Inches. A label makes the whole paragraph count as bold: it is a little too wide rather than too narrow. */
function heightOf(lines: readonly Line[], room: Room, size: number): number {
  const points = lines.reduce((sum, line) => {
    const { label = '', text, bold = false } = line;
    const count = linesOf(label + text, widthOf(line, room, size), bold || label !== '');
    return sum + (count * LINE_HEIGHT + GAP) * size;
  }, 0);
  return points / POINTS;
}

/** Ems. */
function widthOf({ bullet = false }: Line, { w }: Room, size: number): number {
  return (w * POINTS) / size - (bullet ? BULLET : 0);
}
