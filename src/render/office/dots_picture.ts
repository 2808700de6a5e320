import type { DotsPicture } from '../document/document.js';
import { EDGE, MARK, TEXT } from './colours.js';
import {
  along,
  at,
  GAP_HEIGHT,
  GAP_WIDTH,
  MARK_HEIGHT,
  MARK_WIDTH,
  MIDDLE,
  ring,
  SCALE,
  upright,
} from './gap_picture.js';
import { png } from './png.js';
import { type Box, raster } from './raster.js';

/*
 * The leader, the others and the target on one scale, as in the HTML page (src/render/html/pictures.ts) and in the
 * same units as the gap chart.
 */

/** One row as PNG. */
export function dotsPicture({ self, others, target }: DotsPicture): Uint8Array {
  return png(
    raster(GAP_WIDTH, GAP_HEIGHT, SCALE, [
      ...[1, 2, 3, 4, 5].map((level) => upright(at(level), 18, 1, EDGE)),
      along(at(1), at(5), 1, EDGE),
      ...(self === null || others === null ? [] : between(at(self), at(others))),
      upright(at(target), 20, 4, TEXT),
      ...(self === null ? [] : ring(at(self))),
      ...(others === null ? [] : [square(at(others))]),
    ]),
  );
}

/** In the order of the legend. */
export const DOT_NAMES = ['self', 'others', 'target'] as const;
type DotName = (typeof DOT_NAMES)[number];

const DOTS: Readonly<Record<DotName, readonly Box[]>> = {
  self: ring(MARK_WIDTH / 2),
  others: [square(MARK_WIDTH / 2)],
  target: [upright(MARK_WIDTH / 2, MARK_HEIGHT, 4, TEXT)],
};

/** One mark by itself, for the legend. */
export function dotPicture(name: DotName): Uint8Array {
  const lifted = DOTS[name].map((box) => ({ ...box, y: box.y - MIDDLE + MARK_HEIGHT / 2 }));
  return png(raster(MARK_WIDTH, MARK_HEIGHT, SCALE, lifted));
}

function between(one: number, other: number): readonly Box[] {
  return one === other ? [] : [along(Math.min(one, other), Math.max(one, other), 2, MARK)];
}

function square(x: number): Box {
  return { x: x - 4, y: MIDDLE - 4, width: 8, height: 8, radius: 0, colour: MARK };
}
