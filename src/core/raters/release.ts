import type { AnswerSheet } from '../answers/types.js';
import { batchOf } from './batch.js';
import { FEWEST } from './fewest.js';
import { countOf, groupsFor, sheetsOf } from './grouping.js';
import type { ReleaseRules } from './rules.js';
import { ANONYMOUS, type AnonymousRelation, type Released, type ReleasedGroup } from './types.js';

/** What is told after a release, and whose sheets it left for a later one. */
export interface Release {
  readonly released: Released;
  /** Relations none of whose untold sheets were told of: too few. Every untold sheet of the others is told of now. */
  readonly waiting: readonly AnonymousRelation[];
}

/**
 * The one valve between the answers of raters who were promised confidence and everything that is told of them.
 *
 * `earlier` is what was told before, null at the first release; `untold` are the checked sheets about one subject, of
 * reports and peers only, that no release told of yet: those that had to wait, and those that came since. What was told stays
 * as it is, and groups stay as they were formed. New raters of a group are told of as a batch of their own, from
 * `fewest` on. Relations told of for the first time are grouped as at a first release. The order of sheets changes nothing.
 *
 * Throws where it is called wrongly: fewer than 3 as `fewest`, or not as before; a sheet of an openly named rater; two of one rater.
 */
export function release(earlier: Released | null, untold: readonly AnswerSheet[], rules: ReleaseRules): Release {
  checkCall(earlier, untold, rules);
  const before = earlier?.groups ?? [];
  const grown = before.map((group) => withBatch(group, untold, rules));
  const known = before.flatMap(({ relations }) => relations);
  const others = ANONYMOUS.filter((relation) => !known.includes(relation));
  const fresh = groupsFor(countOf(sheetsOf(others, untold)), rules.fewest).map((relations) =>
    withBatch({ relations, batches: [] }, untold, rules),
  );
  const groups = [...grown, ...fresh].sort((a, b) => placeOf(a) - placeOf(b));
  const told = groups.filter((group) => !before.includes(group)).flatMap(({ relations }) => relations);
  const waiting = ANONYMOUS.filter((each) => !told.includes(each) && sheetsOf([each], untold).length > 0);
  const hidden = waiting.filter((relation) => !known.includes(relation));
  return { released: { fewest: rules.fewest, groups, hidden }, waiting };
}

/** The very group where too few are new. */
function withBatch(group: ReleasedGroup, untold: readonly AnswerSheet[], rules: ReleaseRules): ReleasedGroup {
  const sheets = sheetsOf(group.relations, untold);
  if (sheets.length < rules.fewest) return group;
  return { ...group, batches: [...group.batches, batchOf(sheets, rules)] };
}

function placeOf({ relations: [first] }: ReleasedGroup): number {
  return first === undefined ? -1 : ANONYMOUS.indexOf(first);
}

function checkCall(earlier: Released | null, untold: readonly AnswerSheet[], { fewest }: ReleaseRules): void {
  if (!(fewest >= FEWEST)) throw new Error(`fewer than ${FEWEST} raters (${fewest}) protect nobody`);
  if (earlier !== null && earlier.fewest !== fewest) throw new Error('the fewest raters changed after a release');
  if (sheetsOf(ANONYMOUS, untold).length < untold.length) throw new Error('an openly named rater needs no release');
  if (new Set(untold.map(({ rater }) => rater.id)).size < untold.length) throw new Error('two sheets of one rater');
}
