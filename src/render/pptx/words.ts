/** Said at the foot of a slide on which something was left out or cut. */
export const MORE = 'Shortened to fit; the full report says all of it.';

/** Behind the rows of a chart that shows only some areas. */
export function moreAreas(count: number): string {
  return count === 1 ? 'One more area is in the full report.' : `${count} more areas are in the full report.`;
}

/** Title of the slide with the strengths and what can wait. */
export const BUILD_AND_LEAVE = 'Build on this, leave that alone';

/** Where the one move is told, seen from the priorities. */
export const MOVE_BEFORE = 'This is the move on the slide before.';
