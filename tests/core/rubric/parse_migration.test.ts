import { describe, expect, it } from 'vitest';
import { wayBetween } from '../../../src/core/rubric/migration.js';
import { parseMigration } from '../../../src/core/rubric/parse.js';
import { orThrow, problemsIn } from '../samples.js';

const HEAD = 'format: 1\nrubric: hiring\nfrom: 1\nto: 2\n';

describe('a migration file', () => {
  it('says what became of the items of an older major version', () => {
    const text = `${HEAD}renamed: {bench: second_row}
split: {scorecard: [profile, rating]}
retired: {gut_feel: It said nothing about the hire.}
options: {rhythm: {often: weekly}}
`;
    expect(orThrow(parseMigration(text))).toEqual({
      kind: 'rubric',
      id: 'hiring',
      from: 1,
      to: 2,
      renamed: { bench: 'second_row' },
      split: { scorecard: ['profile', 'rating'] },
      retired: { gut_feel: 'It said nothing about the hire.' },
      options: { rhythm: { often: 'weekly' } },
    });
  });

  it('of a pack says which rubrics it asked', () => {
    const text =
      'format: 1\npack: team_check\nfrom: 1\nto: 2\nasked: {hiring: 1}\ngone: {ramp: It is a part of hiring.}\n';
    expect(orThrow(parseMigration(text))).toEqual({
      kind: 'pack',
      id: 'team_check',
      from: 1,
      to: 2,
      asked: { hiring: 1 },
      gone: { ramp: 'It is a part of hiring.' },
    });
  });

  it.each<[string, string, string]>([
    [
      'a key that is none',
      `${HEAD}rename: {a: b}`,
      '5:1 unknown key "rename"; the keys here are format, rubric, from, to, renamed, split, retired, options (renamed)',
    ],
    ['backwards', 'format: 1\nrubric: hiring\nfrom: 2\nto: 2\n', '4:1 expected a later major version than 2, found 2'],
    ['to its own id', `${HEAD}renamed: {a: a}`, '5:11 a keeps its id; leave it out'],
    ['two into one', `${HEAD}renamed: {a: c, b: c}`, '5:17 c has its answer from another item already'],
    ['two ways', `${HEAD}renamed: {a: b}\nsplit: {a: [c, d]}`, '6:9 a goes another way already: it is renamed as well'],
    ['twice the same part', `${HEAD}split: {a: [c, c]}`, '5:16 c has its answer from another item already'],
    [
      'retired and split',
      `${HEAD}split: {a: [c, d]}\nretired: {a: Gone.}`,
      '6:11 a goes another way already: it is renamed or split as well',
    ],
  ])('is refused with its line: %s', (_name, text, expected) => {
    expect(problemsIn(parseMigration(text))).toEqual([expected]);
  });
});

describe('the way between two majors', () => {
  const step = (from: number, to: number) => ({ kind: 'pack', id: 'p', from, to, asked: {}, gone: {} }) as const;
  it.each<[string, readonly (readonly [number, number])[], number, number, string | null]>([
    ['is one step', [[1, 2]], 1, 2, '1-2'],
    [
      'is several',
      [
        [2, 3],
        [1, 2],
      ],
      1,
      3,
      '1-2 2-3',
    ],
    [
      'is the shortest',
      [
        [1, 2],
        [2, 3],
        [1, 3],
      ],
      1,
      3,
      '1-3',
    ],
    [
      'goes round what leads nowhere',
      [
        [1, 3],
        [1, 2],
        [2, 4],
      ],
      1,
      4,
      '1-2 2-4',
    ],
    ['is none where there is nothing to do', [[1, 2]], 2, 2, ''],
    ['does not go past the end', [[1, 3]], 1, 2, null],
    ['does not go back', [[1, 2]], 2, 1, null],
  ])('%s', (_name, steps, from, to, expected) => {
    const way = wayBetween(
      steps.map(([a, b]) => step(a, b)),
      from,
      to,
    );
    expect(way?.map((each) => `${each.from}-${each.to}`).join(' ') ?? null).toBe(expected);
  });

  it('is found among more ways than could be tried', () => {
    const all = Array.from({ length: 40 }, (_, a) =>
      Array.from({ length: 39 - a }, (_, b) => step(a, a + b + 1)),
    ).flat();
    expect(wayBetween(all, 0, 39)?.map(({ from, to }) => [from, to])).toEqual([[0, 39]]);
    expect(wayBetween(all, 0, 50)).toBeNull();
  });
});
