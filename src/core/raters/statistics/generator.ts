import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Printed beside the seed: the two together repeat an interval to the last digit. */
export const GENERATOR = 'MT19937';

/**
 * Draws whole numbers from 0 to below `choices`, each equally likely (numbers over the last full multiple are drawn
 * again). Mersenne Twister MT19937 with 32-bit seeding (Matsumoto & Nishimura 1998, reference code of 2002): the
 * generator of most statistics programs, so that others can repeat a run. The library is 2 KB when bundled, has no
 * dependencies and runs nothing when installed.
 */
export function drawing(seed: number): (choices: number) => number {
  const generator = mersenne(seed);
  return (choices) => uniformInt(generator, 0, choices - 1);
}
