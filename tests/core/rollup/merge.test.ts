import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoredSheet } from '../../../src/core/batch/scored.js';
import type { ByField } from '../../../src/core/rollup/by.js';
import { mergeInto } from '../../../src/core/rollup/merge.js';
import { readPartial } from '../../../src/core/rollup/partial_read.js';
import { partialText } from '../../../src/core/rollup/partial_write.js';
import { teamReport } from '../../../src/core/rollup/report.js';
import { emptyState, type TeamState } from '../../../src/core/rollup/state.js';
import { CAUSES, MOTIONS, ROLES } from '../../../src/core/words.js';
import { renderTeam, teamFormats } from '../../../src/render/team/index.js';
import { NO_TITLES, scored, sheet, stateOf } from './sheets.js';

const score = fc
  .record({
    claimed: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    less: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ claimed, less }) => scored(claimed, { credited_points: claimed === null ? null : claimed * less }));

const sheets: fc.Arbitrary<readonly ScoredSheet[]> = fc
  .array(
    fc.record({
      scores: fc.dictionary(fc.constantFrom('coaching', 'culture', 'hiring'), score),
      profile: fc.record(
        { role: fc.constantFrom(...ROLES), motion: fc.constantFrom(...MOTIONS), team_size: fc.nat(20) },
        { requiredKeys: [] },
      ),
      causes: fc.dictionary(fc.constantFrom('coaching', 'hiring'), fc.constantFrom(...CAUSES)),
      findings: fc.uniqueArray(fc.constantFrom('late', 'alone', 'still_sells')),
      agrees: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ scores, agrees, ...each }, at) =>
      sheet(`leader_${at}`, scores, { ...each, ...(agrees ? { agreed_to: ['pairing'] } : {}) }),
    ),
  );

const by = fc.constantFrom<(ByField | null)[]>(null, 'role', 'motion', 'team_size');

function read(text: string): TeamState {
  const reading = readPartial(text);
  if (!reading.ok) throw new Error(`${reading.path}: ${reading.message}`);
  return reading.state;
}

/** Each written and read again first, as between machines. */
function mergedOf(states: readonly TeamState[]): TeamState {
  const [first, ...others] = states.map((each) => read(partialText(each)));
  if (first === undefined) throw new Error('nothing to merge');
  for (const each of others) expect(mergeInto(first, each)).toBeNull();
  return first;
}

describe('partials', () => {
  test('of any cut, in any order, are one run over all, in the bytes of every format', async () => {
    await fc.assert(
      fc.asyncProperty(
        sheets,
        by,
        fc.array(fc.nat(4), { minLength: 40, maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        async (all, field, cut, dice) => {
          const parts = [0, 1, 2, 3, 4].map((part) => all.filter((_, at) => cut[at] === part));
          const order = [...parts].sort(() => ((dice.next().value ?? 0) % 3) - 1);
          const merged = mergedOf(order.map((each) => stateOf(each, field)));
          const whole = stateOf(all, field);
          expect(partialText(merged)).toBe(partialText(whole));
          const [one, other] = [merged, whole].map((state) => teamReport(state, NO_TITLES, '0.0.0'));
          for (const name of Object.keys(teamFormats) as (keyof typeof teamFormats)[]) {
            const text = (of: typeof one) =>
              renderTeam(of as NonNullable<typeof one>, name, { width: 80, color: 0, unicode: true });
            expect(await text(other)).toBe(await text(one));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the order of the lines makes no difference', () => {
    fc.assert(
      fc.property(sheets, by, (all, field) => {
        expect(partialText(stateOf([...all].reverse(), field))).toBe(partialText(stateOf(all, field)));
      }),
    );
  });

  test('(a + b) + c = a + (b + c), and a + b = b + a', () => {
    fc.assert(
      fc.property(sheets, fc.nat(40), fc.nat(40), (all, one, two) => {
        const [low, high] = [Math.min(one, two), Math.max(one, two)];
        const cut = () => [all.slice(0, low), all.slice(low, high), all.slice(high)].map((each) => stateOf(each));
        const [a, b, c] = cut() as [TeamState, TeamState, TeamState];
        const [d, e, f] = cut() as [TeamState, TeamState, TeamState];
        const left = partialText(mergedOf([mergedOf([a, b]), c]));
        expect(partialText(mergedOf([d, mergedOf([e, f])]))).toBe(left);
        expect(partialText(mergedOf([f, e, d]))).toBe(left);
      }),
      { numRuns: 50 },
    );
  });

  test('of nobody add nothing', () => {
    const some = stateOf([sheet('a', { hiring: scored(10) })]);
    expect(partialText(mergedOf([emptyState('self', null), some]))).toBe(partialText(some));
    expect(partialText(mergedOf([some, emptyState('self', null)]))).toBe(partialText(some));
  });
});

describe('what does not go together', () => {
  const one = (more: Partial<ScoredSheet> = {}, rubric = {}) =>
    stateOf([sheet('a', { hiring: scored(10, rubric) }, more)]);
  const other = (more: Partial<ScoredSheet> = {}, rubric = {}) =>
    stateOf([sheet('b', { hiring: scored(10, rubric) }, more)]);
  const of = (relation: 'self' | 'peer', field: ByField | null) => emptyState(relation, field);

  test.each([
    ['packs', one(), other({ pack: 'other@1.0.0' }), { what: 'pack', rubric: null, had: 'some@1', found: 'other@1' }],
    [
      'majors of a pack',
      one(),
      other({ pack: 'some@2.0.0' }),
      { what: 'pack', rubric: null, had: 'some@1', found: 'some@2' },
    ],
    [
      'no pack',
      one(),
      other({ pack: null }),
      { what: 'pack', rubric: null, had: 'some@1', found: 'rubrics named one by one' },
    ],
    ['relations', of('self', null), of('peer', null), { what: 'relation', rubric: null, had: 'self', found: 'peer' }],
    ['groupings', of('self', null), of('self', 'role'), { what: 'by', rubric: null, had: 'nothing', found: 'role' }],
    [
      'majors of a rubric',
      one(),
      other({}, { version: '2.0.0' }),
      { what: 'version', rubric: 'hiring', had: '1', found: '2' },
    ],
    ['abouts', one(), other({}, { about: 'team' }), { what: 'about', rubric: 'hiring', had: 'leader', found: 'team' }],
    ['the same leader', one(), one(), { what: 'shared', leaders: 1 }],
  ])('%s', (_, state, more, reason) => {
    const before = partialText(state);
    expect(mergeInto(state, more)).toEqual(reason);
    expect(partialText(state)).toBe(before);
  });

  test('minor versions go together', () => {
    expect(mergeInto(one(), other({ pack: 'some@1.9.0' }, { version: '1.7.3' }))).toBeNull();
  });
});

test('beyond 10,000 leaders a partial does not say who they are', () => {
  const some = (from: number, count: number) =>
    stateOf(Array.from({ length: count }, (_, at) => sheet(`l${from + at}`, { hiring: scored(at % 100) })));
  const ten = partialText(some(0, 10_000));
  expect(JSON.parse(ten).seen).toHaveLength(10_000);
  expect(JSON.parse(partialText(some(0, 10_001))).seen).toBeNull();
  const merged = mergedOf([some(0, 6000), some(6000, 6000)]);
  expect(JSON.parse(partialText(merged)).seen).toBeNull();
  expect(partialText(merged)).toBe(partialText(some(0, 12_000)));
});
