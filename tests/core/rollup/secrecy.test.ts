import { describe, expect, test } from 'vitest';
import { toldGroups } from '../../../src/core/rollup/suppress.js';
import { leadersWith, reportOf, scored, sheet } from './sheets.js';

/*
 * The formal test of the method: every statistic that is told is a 0/1 vector over the groups it is made of. Whoever reads
 * them can add and subtract; what they can work out is the row space. No set of groups that holds one to four leaders
 * with a value may lie in it.
 */

type Vector = readonly number[];

/** Whether adding and subtracting rows, any number of times each, can give the vector. */
function isInRowSpace(rows: readonly Vector[], vector: Vector): boolean {
  return rankOf([...rows, vector]) === rankOf(rows);
}

function rankOf(rows: readonly Vector[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    [left[rank], left[pivot]] = [left[pivot] ?? [], left[rank] ?? []];
    const top = left[rank] ?? [];
    for (const [at, row] of left.entries()) {
      if (at === rank) continue;
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0) left[at] = row.map((value, index) => value - factor * (top[index] ?? 0));
    }
    rank += 1;
  }
  return rank;
}

/** Sets of groups with one to four leaders that have a value, or that have none and are one to four leaders. */
function solved(sizes: readonly number[], values: readonly number[], told: readonly boolean[]): readonly string[] {
  const places = sizes.map((_, at) => at).filter((at) => (sizes[at] ?? 0) > 0);
  const rows = [
    places.map(() => 1),
    ...places.filter((at) => told[at]).map((at) => places.map((p) => (p === at ? 1 : 0))),
  ];
  const found: string[] = [];
  for (let set = 1; set < 2 ** places.length; set += 1) {
    const vector = places.map((_, at) => (set >> at) & 1);
    const sum = (of: readonly number[]) =>
      places.reduce((all, place, at) => all + (vector[at] ? (of[place] ?? 0) : 0), 0);
    const isFew = sum(values) > 0 ? sum(values) < 5 : sum(sizes) < 5;
    if (isFew && isInRowSpace(rows, vector)) found.push(vector.join(''));
  }
  return found;
}

describe('groups of every size from 0 to 6, with every number of them that has a value', () => {
  const pairs = Array.from({ length: 7 }, (_, size) =>
    Array.from({ length: size + 1 }, (__, value) => [size, value] as const),
  ).flat();
  test('no set of one to four leaders can be solved', () => {
    let looked = 0;
    for (const a of pairs) {
      for (const b of pairs) {
        for (const c of pairs) {
          const sizes = [a[0], b[0], c[0]];
          const values = [a[1], b[1], c[1]];
          if (a[1] + b[1] + c[1] < 5) continue;
          looked += 1;
          const told = toldGroups(sizes, values, toldGroups(sizes, sizes));
          const hit = solved(sizes, values, told);
          if (hit.length > 0) expect({ sizes, values, told, hit }).toBeNull();
        }
      }
    }
    expect(looked).toBe(14_658);
  });

  test.each([
    [
      [6, 6, 6],
      [true, true, true],
    ],
    [
      [6, 6, 0],
      [true, true, false],
    ],
    [
      [6, 7, 3],
      [false, true, false],
    ],
    [
      [6, 3, 3],
      [true, false, false],
    ],
    [
      [9, 2],
      [false, false],
    ],
    [
      [5, 5, 5, 1],
      [true, true, false, false],
    ],
    [
      [20, 4, 4, 4],
      [true, false, false, false],
    ],
  ])('sizes %j: %j', (sizes, told) => {
    expect(toldGroups(sizes, sizes)).toEqual(told);
  });
});

const ROLES = ['first_line', 'second_line', 'vp'] as const;

/** Leaders by role; of each the first so many have a score in "hiring". */
function leadersBy(sizes: readonly number[], values: readonly number[]) {
  return sizes.flatMap((size, at) => {
    const points = Array.from({ length: size }, (_, place) => (place < (values[at] ?? 0) ? 10 + place : null));
    return leadersWith(points, { role: ROLES[at] ?? 'owner' });
  });
}

test('the report tells of groups what may be told, and its heat map nothing else', () => {
  for (let code = 0; code < 7 ** 3; code += 1) {
    const sizes = [code % 7, Math.floor(code / 7) % 7, Math.floor(code / 49)];
    const values = sizes.map((size) => Math.max(0, size - (code % 3)));
    const { rubrics, groups } = reportOf(leadersBy(sizes, values), 'role');
    const [rubric] = rubrics;
    if (rubric === undefined) continue;
    const shown = ROLES.filter((_, at) => (sizes[at] ?? 0) > 0);
    expect(groups.map(({ group }) => group)).toEqual(shown);
    const cells = ROLES.map((role) => rubric.groups[shown.indexOf(role)] ?? null);
    expect(
      solved(
        sizes,
        values,
        cells.map((cell) => cell !== null),
      ),
    ).toEqual([]);
    expect(
      solved(
        sizes,
        sizes,
        ROLES.map((role) => groups[shown.indexOf(role)]?.leaders != null),
      ),
    ).toEqual([]);
    for (const cell of cells) if (cell !== null) expect(cell.leaders).toBeGreaterThanOrEqual(5);
    for (const group of groups) if (group.leaders !== null) expect(group.leaders).toBeGreaterThanOrEqual(5);
  }
});

/**
 * One rubric, every number of leaders below the target and at it: with the class counts the shortfall is the sum over
 * those below, and with the mean what is left is the sum over the others.
 */
test('no sum over one to four leaders follows from mean, shortfall and classes', () => {
  for (let below = 0; below <= 8; below += 1) {
    for (let above = 0; above <= 8; above += 1) {
      const points = [
        ...Array.from({ length: below }, (_, at) => at),
        ...Array.from({ length: above }, (_, at) => 60 + at),
      ];
      const [rubric] = reportOf(leadersWith(points)).rubrics;
      if (rubric === undefined) continue;
      const sums = [[1, 1], ...(rubric.shortfall === null ? [] : [[1, 0]])].map(
        (row) => [below > 0 ? row[0] : 0, above > 0 ? row[1] : 0] as Vector,
      );
      for (const [set, size] of [
        [[1, 0], below],
        [[0, 1], above],
      ] as const)
        if (size > 0 && size < 5) expect(isInRowSpace(sums, set), `${below} below, ${above} above`).toBe(false);
    }
  }
});

describe('who could coach whom', () => {
  const agreed = { agreed_to: ['pairing'] as const };
  const strong = (id: string, more = {}) => sheet(id, { hiring: scored(90) }, { ...agreed, ...more });
  const weak = (id: string, more = {}) => sheet(id, { hiring: scored(10) }, { ...agreed, ...more });
  const quiet = (count: number) => leadersWith(Array.from({ length: count }, () => 50));

  test('names the strongest and those with the largest gap, with levels, three at most', () => {
    const sheets = [
      ...quiet(9),
      ...'abcd'.split('').map((id) => strong(id)),
      ...'efgh'.split('').map((id) => weak(id)),
    ];
    expect(reportOf(sheets).pairs).toEqual([
      {
        rubric: 'hiring',
        title: 'hiring',
        about: 'leader',
        coaches: ['d', 'c', 'b'].map((leader) => ({ leader, level: 4.6 })),
        learners: ['e', 'f', 'g'].map((leader) => ({ leader, level: 1.4 })),
      },
    ]);
  });

  test('only those who agreed', () => {
    const sheets = [...quiet(9), strong('a'), sheet('e', { hiring: scored(10) })];
    expect(reportOf(sheets).pairs).toEqual([]);
  });

  test('a strength is proven: credited level 3.5, target met', () => {
    const claimed = sheet('a', { hiring: scored(90, { credited_points: 62.4 }) }, agreed);
    const proven = sheet('a', { hiring: scored(90, { credited_points: 62.5 }) }, agreed);
    expect(reportOf([...quiet(9), claimed, weak('e')]).pairs).toEqual([]);
    expect(reportOf([...quiet(9), proven, weak('e')]).pairs[0]?.coaches).toEqual([{ leader: 'a', level: 3.5 }]);
  });

  test.each([
    [4, 0],
    [5, 2],
    [6, 2],
    [7, 2],
  ])('with %i others, %i are named: five have to be left of whom nothing follows', (others, named) => {
    const [pair] = reportOf([...quiet(others), strong('a'), weak('e')]).pairs;
    expect((pair?.coaches.length ?? 0) + (pair?.learners.length ?? 0)).toBe(named);
  });

  test('and five in every group that is told', () => {
    const inRole = (role: 'first_line' | 'vp', count: number) =>
      leadersWith(
        Array.from({ length: count }, () => 50),
        { role },
      );
    const two = [strong('a', { profile: { role: 'vp' } }), weak('e', { profile: { role: 'vp' } })];
    expect(reportOf([...inRole('first_line', 9), ...inRole('vp', 4), ...two], 'role').pairs).toEqual([]);
    expect(reportOf([...inRole('first_line', 9), ...inRole('vp', 5), ...two], 'role').pairs).toHaveLength(1);
  });
});
