import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchScorer } from '../../../src/core/batch/scorer.js';
import { quickJson } from '../../../src/core/documents/json.js';
import {
  allocation,
  checklist,
  choice,
  level,
  MAY_NOT_APPLY,
  metric,
  pack as packOver,
  rubric,
  text,
  yesNo,
} from '../samples.js';
import { lineText } from './line_text.js';
import { own } from './own_rubrics.js';
import { longWay, sheetsOver } from './sheets.js';

const skill = rubric([
  level('depth', MAY_NOT_APPLY),
  yesNo('done'),
  choice('rhythm', { never: 0, weekly: 100 }),
  checklist('kit', { page: 2, task: 1 }),
  metric(
    'rate',
    [
      {
        knots: [
          [0, 0],
          [100, 100],
        ],
      },
    ],
    { min: 0, max: 100 },
  ),
  allocation('week', { coaching: [40, 60], rest: [0, 100] }),
  text('remarks'),
  level('late', { when: 'answers.done' }),
  level('theirs', { relations: ['report'] }),
]);
const trial = packOver([skill]);
const scorer = batchScorer(() => ({ pack: trial, rubrics: [skill] }));

const GOOD = {
  format: 1,
  subject: { id: 'jd' },
  rater: { id: 'r', relation: 'self' },
  pack: 'trial@1.0.0',
  answered_on: '2026-11-20',
};
const answering = (answers: unknown) => ({ ...GOOD, answers: { skill: answers } });
const proven = (piece: unknown) => answering({ depth: { value: 4, evidence: [piece] } });

/** The line of a text, quickly; and as the long way has it, which reads no text that repeats a key. */
function both(json: string) {
  const read = quickJson(json);
  return {
    quick: lineText(scorer, JSON.parse(json), json),
    long: read === null ? null : longWay(read.value, trial, [skill]),
  };
}

describe('nothing is taken that the long way refuses', () => {
  it.each<[string, unknown]>([
    ['a level of 6', answering({ depth: 6 })],
    ['a level of 2.5', answering({ depth: 2.5 })],
    ['a level in words', answering({ depth: '3' })],
    ['nothing as a level', answering({ depth: null })],
    ['yes in words', answering({ done: 'yes' })],
    ['an unknown option', answering({ rhythm: 'daily' })],
    ['an option of every object', answering({ rhythm: 'constructor' })],
    ['no options', answering({ kit: [] })],
    ['an option twice', answering({ kit: ['page', 'page'] })],
    ['none beside an option', answering({ kit: ['none', 'page'] })],
    ['none twice', answering({ kit: ['none', 'none'] })],
    ['a number without its source', answering({ rate: { value: { now: 3, period: 'Q3' } } })],
    ['a number written short', answering({ rate: { now: 3, source: 'CRM', period: 'Q3' } })],
    ['a number out of range', answering({ rate: { value: { now: 101, source: 'CRM', period: 'Q3' } } })],
    ['a source of spaces', answering({ rate: { value: { now: 3, source: '\u00a0 ', period: 'Q3' } } })],
    ['hours that do not add up', answering({ week: { value: { coaching: 50, rest: 10 } } })],
    ['a part left out', answering({ week: { value: { coaching: 100 } } })],
    ['a remark of spaces', answering({ remarks: '  ' })],
    ['an unknown question', answering({ breadth: 3 })],
    ['a question of every object', answering({ toString: 3 })],
    ['an answer to a question that is not asked', answering({ done: false, late: 3 })],
    ['an answer that others give', answering({ theirs: 3 })],
    ['an unknown rubric', { ...GOOD, answers: { craft: {} } }],
    ['a list of answers', { ...GOOD, answers: { skill: [] } }],
    ['an unknown state', answering({ depth: { state: 'maybe' } })],
    ['a value with "I do not know"', answering({ depth: { state: 'dont_know', value: 3 } })],
    ['a state without its value', answering({ depth: { state: 'answered' } })],
    ['does not apply where it always does', answering({ done: { state: 'not_applicable', reason: 'no_case_yet' } })],
    ['no reason', answering({ depth: { state: 'not_applicable' } })],
    ['not my job, and whose?', answering({ depth: { state: 'not_applicable', reason: 'not_my_job' } })],
    ['an empty note', answering({ depth: { value: 3, note: '' } })],
    ['an unknown key', answering({ depth: { value: 3, proof: [] } })],
    ['proof from tomorrow', proven({ kind: 'crm', date: '2026-11-21' })],
    ['proof from a day that is none', proven({ kind: 'crm', date: '2026-02-30' })],
    ['proof of an unknown kind', proven({ kind: 'hearsay' })],
    ['proof of no kind', proven({ date: '2026-11-20' })],
    ['proof seen by nobody known', proven({ kind: 'crm', seen_by: 'self' })],
    ['51 pieces of proof', answering({ depth: { value: 4, evidence: Array(51).fill({ kind: 'crm' }) } })],
    ['a sitting that there is not', { ...GOOD, sitting: 'leader' }],
    ['another format', { ...GOOD, format: 2 }],
    ['pack and rubrics', { ...GOOD, rubrics: ['skill@1.0.0'] }],
    ['neither', { ...GOOD, pack: undefined }],
    ['an unknown relation', { ...GOOD, rater: { id: 'r', relation: 'friend' } }],
    ['a day that is none', { ...GOOD, answered_on: '2026-02-30' }],
    ['a cause of an unknown rubric', { ...GOOD, causes: { craft: 'not_allowed' } }],
    ['an unknown cause', { ...GOOD, causes: { skill: 'lazy' } }],
    ['an unknown role', { ...GOOD, profile: { role: 'boss' } }],
    ['a team of -1', { ...GOOD, profile: { team_size: -1 } }],
    ['an unknown field of the context', { ...GOOD, profile: { age: 40 } }],
    ['no context', { ...GOOD, profile: null }],
    ['an unknown key at the top', { ...GOOD, note: 'x' }],
    ['an agreement twice', { ...GOOD, agreed_to: ['pairing', 'pairing'] }],
    ['a list', [GOOD]],
    ['nothing', null],
  ])('%s', (_name, data) => {
    const { quick, long } = both(JSON.stringify(data));
    expect(long).toBeNull();
    expect(quick).toBeNull();
  });

  it.each([
    ['a key of every object', '{"__proto__":{"depth":3}}'],
    ['a number too large', '{"rate":{"value":{"now":1e999,"source":"CRM","period":"Q3"}}}'],
    ['a level twice', '{"depth":3,"depth":4}'],
    ['a level twice, with spaces', '{"depth": 3,  "depth": 4}'],
    ['a value twice', '{"depth":{"value":3,"value":4}}'],
    ['a key written in two ways', '{"depth":3,"d\\u0065pth":4}'],
    [
      'a key twice where another number was written at length',
      '{"rate":{"value":{"now":50.000,"now":1e1,"source":"C","period":"Q"}}}',
    ],
  ])('%s', (_name, answers) => {
    const { quick, long } = both(`${JSON.stringify(GOOD).slice(0, -1)},"answers":{"skill":${answers}}}`);
    expect(long).toBeNull();
    expect(quick).toBeNull();
  });
});

describe('the same answers written otherwise', () => {
  it.each([
    ['with spaces', '{ "depth" : 3 }'],
    ['numbers with an exponent', '{"depth":0.3e1}'],
    ['minus zero', '{"rate":{"value":{"now":-0,"source":"C","period":"Q"}}}'],
    ['escapes in a key', '{"d\\u0065pth":3}'],
    ['no answers', 'null'],
  ])('%s', (_name, answers) => {
    const { quick, long } = both(`${JSON.stringify(GOOD).slice(0, -1)},"answers":{"skill":${answers}}}`);
    expect(long).not.toBeNull();
    expect(quick).toBe(long);
  });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Everything in a value, by its path. */
function pathsIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

/** A copy with one place changed, taken out, or called otherwise. */
function changed(
  value: Json,
  path: readonly string[],
  how: (old: Json | undefined) => readonly [string | null, Json] | null,
): Json {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, each]): [string, Json][] => {
    if (name !== key) return [[name, each]];
    if (rest.length > 0) return [[name, changed(each, rest, how)]];
    const now = how(each);
    return now === null ? [] : [[now[0] ?? name, now[1]]];
  });
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

const strange: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(
    null,
    true,
    0,
    -0,
    3,
    1e21,
    '',
    'none',
    'self',
    '2026-11-20',
    [],
    {},
    ['none'],
    { value: 3 },
    'constructor',
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);
const changes = fc.oneof(
  fc.constant(() => null),
  strange.map((now) => () => [null, now] as const),
  fc
    .constantFrom('__proto__', 'toString', 'value', 'evidence', 'state', 'note')
    .map((name) => (old: Json | undefined) => [name, old ?? null] as const),
);

it('whatever one place of a sheet becomes, the quick way says what the long way says, or gives up', () => {
  const cases = own.chain(({ pack, rubrics }) =>
    fc.tuple(
      fc.constant({ pack, rubrics }),
      sheetsOver(pack, rubrics),
      fc.array(changes, { minLength: 20, maxLength: 20 }),
      fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    ),
  );
  fc.assert(
    fc.property(cases, ([{ pack, rubrics }, data, hows, ats]) => {
      const over = batchScorer(() => ({ pack, rubrics }));
      const paths = pathsIn(data as Json);
      hows.forEach((how, index) => {
        const path = paths[(ats[index] ?? 0) % paths.length] ?? [];
        const json = JSON.stringify(changed(data as Json, path, how));
        const quick = lineText(over, JSON.parse(json), json);
        if (quick !== null) expect(quick).toBe(longWay(JSON.parse(json), pack, rubrics));
      });
    }),
    { numRuns: 100 },
  );
});
