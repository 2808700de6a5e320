import { describe, expect, it } from 'vitest';
import { assessRaters } from '../../../src/core/assess_raters.js';
import type { Released } from '../../../src/core/raters/types.js';
import { both, by, settings, toldItem, toldOfReports } from './people.js';

const round = (released: Released) => ({
  subject: { id: 'jd' },
  form: 'full' as const,
  answered_on: '2026-11-20',
  profile: {},
  named: [{ sheet: by('self', 'jd', [3, 3, 3, 3]), hash: null }],
  released,
  themes: [],
  earlier: [],
});

const ratersIn = (released: Released) =>
  assessRaters(settings, both, round(released), { tool_version: '0.1.0', rubric_hashes: {} }).raters;

const levelOf = (released: Released) =>
  ratersIn(released)?.rubrics[0]?.levels.find(({ source }) => source === 'report');

describe('what is told of a group', () => {
  it('hidden: no level, no items, and others without it', () => {
    const raters = ratersIn(toldOfReports(4, [{ items: null }]));
    expect(raters?.rubrics[0]?.levels.at(-1)).toMatchObject({
      level: null,
      hidden: true,
      agreement: null,
      interval: null,
    });
    expect(raters?.rubrics[0]?.others).toBeNull();
    expect(raters?.rubrics[0]?.items[0]?.levels.at(-1)).toMatchObject({ level: null, hidden: true });
  });

  it('below half of the weight: no level', () => {
    const told = toldOfReports(4, [{ items: [toldItem('page', 3), toldItem('bench', null)] }]);
    expect(levelOf(told)?.level).toBe(3);
    expect(levelOf(toldOfReports(4, [{ items: [toldItem('page', null), toldItem('bench', null)] }]))?.level).toBeNull();
  });

  it.each([
    [4, true],
    [5, false],
  ])('a mean of %s raters: few is %s', (raters, few) => {
    expect(levelOf(toldOfReports(raters, [{ items: [toldItem('page', 3), toldItem('bench', 3)] }]))?.few).toBe(few);
  });

  it('agreement comes from the spreads, the split before the calm', () => {
    const of = (low: number, middle: number, high: number) =>
      levelOf(
        toldOfReports(10, [{ items: [toldItem('page', 3, { spread: { low, middle, high } }), toldItem('bench', 3)] }]),
      );
    expect([of(5, 0, 5), of(2, 6, 2), of(2, 8, 0)].map((each) => each?.agreement)).toEqual(['none', 'weak', 'strong']);
    expect(levelOf(toldOfReports(10, [{ items: [toldItem('page', 3)] }]))?.agreement).toBeNull();
  });

  it.each([
    ['t', 6, { low: 2, middle: 2, high: 2 }, 1.59, 4.41],
    ['bootstrap', 8, { low: 3, middle: 2, high: 3 }, 2.06, 3.94],
  ])('an interval by %s lies around the level', (_name, raters, spread, low, high) => {
    const items = [toldItem('page', 3, { spread }), toldItem('bench', 3, { spread })];
    const found = levelOf(toldOfReports(raters, [{ items }]))?.interval;
    expect(found?.low).toBeCloseTo(low, 1);
    expect(found?.high).toBeCloseTo(high, 1);
  });

  it('no interval where of one item no spread is told', () => {
    const items = [
      toldItem('page', 3, { spread: { low: 2, middle: 2, high: 2 } }),
      toldItem('bench', 3, { about: true }),
    ];
    expect(levelOf(toldOfReports(6, [{ items }]))?.interval).toBeNull();
  });

  it('batches are put together by how many are behind them; what is hidden in one leaves', () => {
    const one = toldOfReports(3, [{ items: [toldItem('page', 2), toldItem('bench', 2)], comments: ['b', 'c'] }]);
    const two = toldOfReports(6, [{ items: [toldItem('page', 5), toldItem('bench', null)], comments: ['a'] }]);
    const three = toldOfReports(3, [{ items: null }]);
    const batches = [one, two, three].flatMap(({ groups }) => groups.flatMap((group) => group.batches));
    const raters = ratersIn({ ...one, groups: [{ relations: ['report'], batches }] });
    expect(raters?.sources.at(-1)?.raters).toBe(12);
    expect(raters?.rubrics[0]?.items.map(({ levels }) => levels.at(-1)?.level)).toEqual([4, 2]);
    expect(raters?.comments).toEqual([
      { source: 'report', rubrics: [{ rubric: 'hiring', title: 'Hiring', comments: ['a', 'b', 'c'] }] },
    ]);
  });
});
