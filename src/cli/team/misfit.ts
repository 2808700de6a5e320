import type { Misfit } from '../../core/rollup/state.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';

/** Where the two came from that do not go together, e.g. "in a.json". */
export interface Whence {
  readonly had: string;
  readonly found: string;
}

/** Why two things cannot be added up, with both named. */
export function misfitFailure({ what, rubric, had, found }: Misfit, whence: Whence): Failure {
  const both = `${had} ${whence.had}, ${found} ${whence.found}`;
  return new Failure(EXIT.usage, SAYS[what](both, rubric ?? ''), ...ADVICE[what], 'Nothing was written.');
}

const SAYS: Readonly<Record<Misfit['what'], (both: string, rubric: string) => string>> = {
  pack: (both) => `Sheets of different packs are not added up: ${both}.`,
  relation: (both) => `Sheets of different relations are not added up: ${both}.`,
  by: (both) => `These are grouped differently: ${both}.`,
  version: (both, rubric) => `The rubric ${rubric} has different major versions: ${both}.`,
  about: (both, rubric) => `The rubric ${rubric} is about different things: ${both}.`,
  too_many: (both) => `This is more than one roll-up holds: ${both}.`,
};

const ADVICE: Readonly<Record<Misfit['what'], readonly string[]>> = {
  pack: ['Name the sheets of one pack at a time.'],
  relation: ['Make every partial with the same --relation.'],
  by: ['Make every partial with the same --by.'],
  version: ['Score the older sheets again with the rubrics of today.'],
  about: ['These are two rubrics of one name; give one of them another.'],
  too_many: ['Roll up parts of them, each into a report of its own.'],
};
