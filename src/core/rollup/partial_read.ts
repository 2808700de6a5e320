import { ABOUTS, CAUSES, RELATIONS } from '../words.js';
import { BY_FIELDS, groupsBy } from './by.js';
import { LeaderSet } from './leader_set.js';
import { poolFrom, seenFrom } from './partial_people.js';
import { rubricFrom } from './partial_rubric.js';
import {
  count,
  id,
  keyed,
  list,
  nothingElse,
  oneOf,
  pairs,
  record,
  refuse,
  type Value,
  WrongPartial,
} from './partial_shape.js';
import { PARTIAL } from './partial_write.js';
import { MOST_FINDINGS, MOST_LEADERS, MOST_RUBRICS, type RubricState, sumOf, type TeamState } from './state.js';

/** What a partial holds, or the first thing that keeps it from being one: where, and what was expected there. */
export type PartialReading =
  | { readonly ok: true; readonly state: TeamState }
  | { readonly ok: false; readonly path: string; readonly message: string };

const KEYS = [
  'salesgap',
  'format',
  'confidential',
  'pack',
  'relation',
  'by',
  'leaders',
  'rubrics',
  'causes',
  'findings',
  'passed_over',
  'pool',
  'seen',
];

/** Reads what `partialText` wrote. Nothing in it is believed: every number has to fit the others. */
export function readPartial(text: string): PartialReading {
  try {
    return { ok: true, state: stateFrom({ value: parsed(text), path: '' }) };
  } catch (error) {
    if (!(error instanceof WrongPartial)) throw error;
    return { ok: false, path: error.path, message: error.message };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongPartial('', 'this is no JSON; expected what salesgap team --partial wrote');
  }
}

function stateFrom(given: Value): TeamState {
  const data = record(given);
  if (keyed(data, 'salesgap').value !== PARTIAL)
    refuse(given, 'expected what salesgap team --partial wrote; this is something else');
  if (keyed(data, 'format').value !== 1)
    refuse(keyed(data, 'format'), 'was written by another version of salesgap; expected format 1');
  nothingElse(data, KEYS);
  const by = keyed(data, 'by').value === null ? null : oneOf(keyed(data, 'by'), BY_FIELDS);
  const relation = oneOf(keyed(data, 'relation'), RELATIONS);
  const leaders = Float64Array.from(list(keyed(data, 'leaders'), groupsBy(by).length), (each) => count(each));
  const total = sumOf(leaders);
  if (total > MOST_LEADERS) refuse(keyed(data, 'leaders'), `are more than ${MOST_LEADERS} together`);
  const rubrics = rubricsFrom(keyed(data, 'rubrics'), leaders);
  const seen = seenFrom(keyed(data, 'seen'), total);
  return {
    pack: packFrom(keyed(data, 'pack'), total),
    relation,
    by,
    leaders,
    rubrics,
    causes: Float64Array.from(list(keyed(data, 'causes'), CAUSES.length), (each) => count(each, 0, total)),
    findings: pairs(keyed(data, 'findings'), MOST_FINDINGS, (each) => count(each, 1, total)),
    passed_over: passedOver(keyed(data, 'passed_over')),
    seen: seen ?? new LeaderSet(),
    knows_all: seen !== null,
    pool: poolFrom(keyed(data, 'pool'), rubrics, leaders),
  };
}

function packFrom(given: Value, total: number): string | null {
  const { value } = given;
  if (value === null) return null;
  if (total === 0) refuse(given, 'names a pack although nobody is counted; expected null');
  if (typeof value === 'string' && /^[a-z][a-z0-9_]{0,39}@\d{1,6}$/.test(value)) return value;
  return refuse(given, 'expected a pack and its major version, as in sales_leader@1, or null');
}

function passedOver(given: Value): TeamState['passed_over'] {
  const data = record(given);
  nothingElse(data, ['other_relation', 'repeats']);
  return { other_relation: count(keyed(data, 'other_relation')), repeats: count(keyed(data, 'repeats')) };
}

function rubricsFrom(given: Value, leaders: Float64Array): Map<string, RubricState> {
  const all = list(given);
  if (all.length > MOST_RUBRICS) refuse(given, `are more than ${MOST_RUBRICS}`);
  const rubrics = new Map<string, RubricState>();
  let last = '';
  for (const each of all) {
    const data = record(each);
    const name = id(keyed(data, 'id'));
    if (name <= last) refuse(keyed(data, 'id'), 'is out of order; ids stand in the order of the alphabet, each once');
    last = name;
    oneOf(keyed(data, 'about'), ABOUTS);
    rubrics.set(name, rubricFrom(data, leaders));
  }
  return rubrics;
}
