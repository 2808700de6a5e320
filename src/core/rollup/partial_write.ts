import { visibleJson } from '../visible.js';
import { hashText } from './leader_hash.js';
import { CELL_WIDTH, leadersIn, MOST_KNOWN, type RubricState, type TeamState } from './state.js';

/** What a partial says of itself to whoever opens it. */
export const PARTIAL = 'salesgap team partial';
const CONFIDENTIAL =
  'Holds what the report hides: treat it like the answer sheets. It is meant for salesgap team --merge and for nobody to read.';

/** A state as one line of JSON that `readPartial` reads. The same leaders give the same bytes, in whatever order they came. */
export function partialText(state: TeamState): string {
  const { pack, relation, by, leaders, rubrics, causes, findings, passed_over, pool } = state;
  const data = {
    salesgap: PARTIAL,
    format: 1,
    confidential: CONFIDENTIAL,
    pack,
    relation,
    by,
    leaders: [...leaders],
    rubrics: sorted(rubrics).map(([id, rubric]) => rubricData(id, rubric)),
    causes: [...causes],
    findings: sorted(findings),
    passed_over,
    pool: pool.map(({ high, low, id, group, rubrics: named }) => ({
      hash: hashText(high, low),
      id,
      group,
      rubrics: named.map(({ rubric, kind, points }) => [rubric, kind, points]),
    })),
    seen: seenData(state),
  };
  // Names are somebody's text.
  return `${visibleJson(JSON.stringify(data))}\n`;
}

/** By id, as everything is that has no order of its own. */
export function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function rubricData(id: string, { about, major, lowest_target, highest_target, cells, histogram }: RubricState) {
  const groups = cells.length / CELL_WIDTH;
  return {
    id,
    about,
    major,
    targets: [lowest_target, highest_target],
    cells: Array.from({ length: groups }, (_, at) => [...cells.subarray(at * CELL_WIDTH, (at + 1) * CELL_WIDTH)]),
    histogram: Array.from(histogram, (count, step) => [step, count]).filter(([, count]) => count !== 0),
  };
}

/** null: too many to be kept. */
function seenData(state: TeamState): readonly string[] | null {
  if (!state.knows_all || leadersIn(state) > MOST_KNOWN) return null;
  return [...state.seen.each()].map(([high, low]) => hashText(high, low)).sort();
}
