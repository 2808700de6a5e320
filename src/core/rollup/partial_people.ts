import { TOP } from '../batch/grid.js';
import { hashLeader, hashText, leaderHash } from './leader_hash.js';
import { LeaderSet } from './leader_set.js';
import { count, id, keyed, leaderName, list, nothingElse, oneOf, record, refuse, type Value } from './partial_shape.js';
import { type Candidate, type CandidateRubric, MOST_CANDIDATES } from './pool.js';
import { MOST_KNOWN, type RubricState, sumOf } from './state.js';

const HASH = /^[0-9a-f]{16}$/;

/** Whom a partial counted; null: they are too many to be kept. */
export function seenFrom(given: Value, leaders: number): LeaderSet | null {
  if (leaders > MOST_KNOWN) {
    return given.value === null ? null : refuse(given, `expected null: it counts more than ${MOST_KNOWN} leaders`);
  }
  const seen = new LeaderSet();
  let last = '';
  for (const each of list(given, leaders)) {
    const { value } = each;
    if (typeof value !== 'string' || !HASH.test(value)) return refuse(each, 'expected 16 hexadecimal digits');
    if (value <= last) refuse(each, 'is out of order; hashes stand in order, each once');
    last = value;
    seen.add(Number.parseInt(value.slice(0, 8), 16), Number.parseInt(value.slice(8), 16));
  }
  return seen;
}

/** Those who agreed to be named. Whose hash is another than that of the name is refused. */
export function poolFrom(
  given: Value,
  rubrics: ReadonlyMap<string, RubricState>,
  leaders: Float64Array,
): readonly Candidate[] {
  const all = list(given);
  if (all.length > Math.min(MOST_CANDIDATES, sumOf(leaders)))
    refuse(given, 'names more leaders than it counts or keeps');
  let last = '';
  return all.map((each) => {
    const data = record(each);
    nothingElse(data, ['hash', 'id', 'group', 'rubrics']);
    const name = leaderName(keyed(data, 'id'));
    hashLeader(name);
    const { high, low } = leaderHash;
    const hash = hashText(high, low);
    if (keyed(data, 'hash').value !== hash) refuse(keyed(data, 'hash'), 'is not the hash of the id beside it');
    if (hash <= last) refuse(keyed(data, 'hash'), 'is out of order; hashes stand in order, each once');
    last = hash;
    const group = count(keyed(data, 'group'), 0, leaders.length - 1);
    return { high, low, id: name, group, rubrics: namedFrom(keyed(data, 'rubrics'), rubrics) };
  });
}

function namedFrom(given: Value, rubrics: ReadonlyMap<string, RubricState>): readonly CandidateRubric[] {
  let last = '';
  return list(given).map((each) => {
    const [name, kind, points] = list(each, 3);
    if (name === undefined || kind === undefined || points === undefined) return refuse(each, 'expected 3 entries');
    const rubric = id(name);
    if (!rubrics.has(rubric)) refuse(name, 'is no rubric of this partial');
    if (rubric <= last) refuse(name, 'is out of order; ids stand in the order of the alphabet, each once');
    last = rubric;
    return { rubric, kind: oneOf(kind, ['strength', 'gap'] as const), points: count(points, 0, TOP) };
  });
}
