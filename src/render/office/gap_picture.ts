import type { ScoreRow } from '../document/document.js';
import { EDGE, MARK, PAGE, TEXT } from './colours.js';
import { png } from './png.js';
import { type Box, raster } from './raster.js';

/*
 * The row of the gap chart in the HTML page (src/render/html/chart.ts), in the same units, as a picture that every
 * office program shows: they draw SVG in different ways or not at all.
 */

/** In drawing units; levels 1 to 5 are 48 apart, as in the page. */
export const GAP_WIDTH = 216;
export const GAP_HEIGHT = 24;
export const MIDDLE = GAP_HEIGHT / 2;

/** 300 dots an inch on 5.5 centimetres of paper. Every pixel is hashed and packed: more cost more than they show. */
export const SCALE = 3;

/** One row as PNG. */
export function gapPicture(row: ScoreRow): Uint8Array {
  const { claimed, credited, target } = row;
  return png(
    raster(GAP_WIDTH, GAP_HEIGHT, SCALE, [
      ...[1, 2, 3, 4, 5].map((level) => upright(at(level), 18, 1, EDGE)),
      along(at(1), at(5), 1, EDGE),
      ...bounds(row),
      ...(claimed === null || credited === null ? [] : [along(at(credited), at(claimed), 2, MARK)]),
      ...(target === null ? [] : [upright(at(target), 20, 4, TEXT)]),
      ...(claimed === null ? [] : ring(at(claimed))),
      ...(credited === null ? [] : [disc(at(credited), 3.5, MARK)]),
    ]),
  );
}

/** In the order of a legend. */
export const MARK_NAMES = ['proven', 'claimed', 'target', 'bounds'] as const;
type MarkName = (typeof MARK_NAMES)[number];

/** One mark by itself, for the legend; no higher than a letter, which it stands beside. */
export const MARK_WIDTH = 22;
export const MARK_HEIGHT = 14;

const MARKS: Readonly<Record<MarkName, readonly Box[]>> = {
  proven: [disc(MARK_WIDTH / 2, 3.5, MARK)],
  claimed: ring(MARK_WIDTH / 2),
  target: [upright(MARK_WIDTH / 2, MARK_HEIGHT, 4, TEXT)],
  bounds: dashes(2, MARK_WIDTH),
};

export function markPicture(name: MarkName): Uint8Array {
  const lifted = MARKS[name].map((box) => ({ ...box, y: box.y - MIDDLE + MARK_HEIGHT / 2 }));
  return png(raster(MARK_WIDTH, MARK_HEIGHT, SCALE, lifted));
}

/** From the left edge. */
export function at(level: number): number {
  return 12 + (level - 1) * 48;
}

/** Where the claim may lie: with all that is blank at worst and at best. */
function bounds({ low, high }: ScoreRow): readonly Box[] {
  return low === null || high === null || low === high ? [] : dashes(at(low), at(high));
}

function dashes(from: number, to: number): readonly Box[] {
  const starts = Array.from({ length: Math.ceil((to - from) / 4) }, (_, index) => from + index * 4);
  return starts.map((start) => along(start, Math.min(start + 2, to), 2, TEXT));
}

export function along(from: number, to: number, height: number, colour: string): Box {
  return { x: from, y: MIDDLE - height / 2, width: to - from, height, radius: 0, colour };
}

export function upright(x: number, height: number, width: number, colour: string): Box {
  return { x: x - width / 2, y: MIDDLE - height / 2, width, height, radius: 0, colour };
}

function disc(x: number, radius: number, colour: string): Box {
  return { x: x - radius, y: MIDDLE - radius, width: radius * 2, height: radius * 2, radius, colour };
}

export function ring(x: number): readonly Box[] {
  return [disc(x, 7, MARK), disc(x, 5, PAGE)];
}
