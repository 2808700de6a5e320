import { describe, expect, it } from 'vitest';
import { gapsToExplain, scoreAnswers } from '../../src/core/assess.js';
import { findGaps } from '../../src/core/gaps.js';
import type { Gap } from '../../src/core/report/types.js';
import { parsePack } from '../../src/core/rubric/parse.js';
import { ROLES } from '../../src/core/words.js';
import {
  type Answers,
  level,
  MAY_NOT_APPLY,
  notApplicable,
  orThrow,
  pack,
  packFile,
  rubric,
  type SheetParts,
  seen,
  sheet,
  sheetOver,
} from './samples.js';

const skill = rubric([
  level('a', MAY_NOT_APPLY),
  level('b', MAY_NOT_APPLY),
  level('c', { must: true, ...MAY_NOT_APPLY }),
]);

/** The gap of one rubric against a target. */
function gapOf(answers: Answers, target = 3, parts: SheetParts = {}): Gap | undefined {
  const [gap] = findGaps(
    scoreAnswers([skill], sheet(answers, parts)),
    pack([skill], { skill: { target } }),
    sheet(answers, parts),
  );
  return gap;
}

describe('a gap is target − level score, in one of five classes', () => {
  it.each<[string, Answers, number, SheetParts, string, number | null, number | null]>([
    // answers, target, class, claimed gap, credited gap
    ['claimed below the target', { a: 2, b: 2, c: 2 }, 3, {}, 'real', 1, 1],
    ['claimed below, and less of it proven', { a: 3, b: 3, c: 3 }, 4, {}, 'real', 1, 2],
    ['claimed at the target, not proven', { a: 3, b: 3, c: 3 }, 3, {}, 'unproven', 0, 1],
    ['claimed above, not proven', { a: 5, b: 5, c: 5 }, 3, {}, 'unproven', -2, 1],
    ['proven, but a must stands below', { a: seen(5), b: seen(5), c: seen(2) }, 3, {}, 'blocked', -1, -1],
    ['proven, the must at the target', { a: seen(3), b: seen(3), c: seen(3) }, 3, {}, 'met', 0, 0],
    ['proven above', { a: seen(5), b: seen(4), c: seen(3) }, 3, {}, 'met', -1, -1],
    // A target between levels is met by its score and the level below.
    ['a target of 3.5: score 4, must 3', { a: seen(5), b: seen(4), c: seen(3) }, 3.5, {}, 'met', -0.5, -0.5],
    ['too little answered for a score', { a: 5 }, 3, {}, 'unknown', null, null],
    ['nothing answered', {}, 3, {}, 'unknown', null, null],
    ['few answers, all good: no promise', { a: seen(5), c: seen(5) }, 3, {}, 'unknown', -2, -2],
    ['few answers, all bad: a real gap', { a: 1, c: 1 }, 3, {}, 'real', 2, 2],
    ['a screen never meets a target', { a: seen(5), b: seen(5) }, 3, { form: 'screen' }, 'unknown', -2, -2],
    ['a screen finds a real gap', { a: 2, b: 1 }, 3, { form: 'screen' }, 'real', 1.5, 1.5],
    ['a screen finds what is unproven', { a: 4, b: 4 }, 3, { form: 'screen' }, 'unproven', -1, 1],
  ])('%s', (_name, answers, target, parts, kind, claimed_gap, credited_gap) => {
    const gap = gapOf(answers, target, parts);
    expect(gap).toMatchObject({ class: kind, target });
    expect([gap?.claimed_gap, gap?.credited_gap]).toEqual([claimed_gap, credited_gap]);
  });

  it('a limit counts as reached: sums that are 3 on paper, and 2.999999999999999 in a computer, meet a target of 3', () => {
    const uneven = rubric([level('a', { weight: 0.1 }), level('b', { weight: 1 }), level('c', { weight: 0.1 })]);
    const all = sheet({ a: seen(3), b: seen(3), c: seen(3) });
    const scores = scoreAnswers([uneven], all);
    expect(scores[0]?.claimed.level).toBeLessThan(3);
    expect(findGaps(scores, pack([uneven]), all)[0]?.class).toBe('met');
  });

  it('a rubric that does not apply has no gap', () => {
    expect(gapOf({ a: notApplicable, b: notApplicable, c: notApplicable })).toBeUndefined();
  });
});

describe('caps: the gap is that of the score they leave', () => {
  const held = rubric([level('key', MAY_NOT_APPLY), ...['b', 'c', 'd', 'e'].map((id) => level(id))], {
    caps: [{ item: 'key', below: 3, at_most: 2, because: 'Nothing makes up for it.', grade: 'J' }],
  });
  const best = { b: seen(5), c: seen(5), d: seen(5), e: seen(5) };
  it.each<[string, Answers, string, number | null, number | null]>([
    ['the key is low: a real gap, however good the rest', { ...best, key: 2 }, 'real', 1, 1],
    ['it is claimed only: the proof is missing', { ...best, key: 3 }, 'unproven', -1.6, 1],
    ['it is seen', { ...best, key: seen(3) }, 'met', -1.6, -1.6],
    ['it is open: the rest alone does not meet the target', best, 'unknown', -2, -2],
    ['it does not apply', { ...best, key: notApplicable }, 'met', -2, -2],
    ['another one is open', { ...best, key: seen(3), e: undefined }, 'met', -1.5, -1.5],
  ])('%s', (_name, answers, kind, claimed_gap, credited_gap) => {
    const over = sheet(Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)));
    const [gap] = findGaps(scoreAnswers([held], over), pack([held]), over);
    expect(gap?.class).toBe(kind);
    expect(gap?.claimed_gap).toBeCloseTo(claimed_gap ?? Number.NaN, 9);
    expect(gap?.credited_gap).toBeCloseTo(credited_gap ?? Number.NaN, 9);
  });

  it('what is blocked is blocked, whatever else is open', () => {
    const both = rubric([level('key'), level('must', { must: true }), ...['c', 'd', 'e', 'f'].map((id) => level(id))], {
      caps: [{ item: 'key', below: 3, at_most: 2, because: 'Nothing makes up for it.', grade: 'J' }],
    });
    const over = sheet({ must: seen(2), c: seen(5), d: seen(5), e: seen(5), f: seen(5) });
    expect(findGaps(scoreAnswers([both], over), pack([both]), over)[0]?.class).toBe('blocked');
  });
});

describe('real gaps are ordered by importance × ((1 + claimed gap)² − 1)', () => {
  it.each([
    // importance, claimed, target, order
    [10, 2, 3, 30],
    [8, 1, 3, 64],
    [16, 2.5, 3, 20],
    [1, 1, 5, 24],
    [0, 1, 5, 0],
  ])('importance %d, claimed %d of %d: %d', (importance, claimed, target, order) => {
    const answers = { a: Math.floor(claimed), b: Math.ceil(claimed) };
    const two = rubric([level('a'), level('b')]);
    const settings = pack([two], { skill: { importance, target } });
    const [gap] = findGaps(scoreAnswers([two], sheet(answers)), settings, sheet(answers));
    expect(gap).toMatchObject({ class: 'real', order, importance });
  });

  it('only real gaps have an order', () => {
    expect(gapOf({ a: 5, b: 5, c: 5 })?.order).toBeNull();
    expect(gapOf({})?.order).toBeNull();
  });
});

/** Several areas at one level each, all proven: the ids in the order to work on them. */
type Area = { claimed: number | null; importance?: number; target?: number; proven?: boolean };
function ordered(areas: Record<string, Area>, links: readonly [string, string][] = [], parts: SheetParts = {}) {
  const rubrics = Object.keys(areas).map((id) => rubric([level('a'), level('b')], { id }));
  const settings = pack(rubrics, areas, {
    prerequisites: links.map(([prerequisite, dependent]) => ({
      prerequisite,
      dependent,
      because: `${prerequisite} first`,
    })),
  });
  const answers = Object.entries(areas).map(([id, { claimed, proven = true }]) => {
    if (claimed === null) return [id, {}] as const;
    const [a, b] = [Math.floor(claimed), Math.ceil(claimed)].map((each) => (proven ? seen(each) : each));
    return [id, { a, b }] as const;
  });
  const over = sheetOver(Object.fromEntries(answers), parts);
  return findGaps(scoreAnswers(rubrics, over), settings, over);
}
const ids = (gaps: readonly Gap[]) => gaps.map(({ rubric: id }) => id);

describe('the order to work in', () => {
  it('importance and size together', () => {
    // coaching 16 × (2² − 1) = 48 · hiring 5 × (3² − 1) = 40 · plans 1 × (3² − 1) = 8
    const gaps = ordered({
      plans: { claimed: 1, importance: 1 },
      hiring: { claimed: 1, importance: 5 },
      coaching: { claimed: 2, importance: 16 },
    });
    expect(ids(gaps)).toEqual(['coaching', 'hiring', 'plans']);
  });

  it('ties by id, whatever the order of the files', () => {
    expect(ids(ordered({ c: { claimed: 2 }, a: { claimed: 2 }, b: { claimed: 2 } }))).toEqual(['a', 'b', 'c']);
  });

  it('real gaps first, then blocked, unproven, unknown, met; inside a class by importance, then id', () => {
    const gaps = ordered({
      met_small: { claimed: 4, importance: 1 },
      met_large: { claimed: 4, importance: 90 },
      unknown: { claimed: null, importance: 80 },
      unproven_b: { claimed: 4, proven: false },
      unproven_a: { claimed: 4, proven: false },
      real: { claimed: 2, importance: 1 },
    });
    expect(ids(gaps)).toEqual(['real', 'unproven_a', 'unproven_b', 'unknown', 'met_large', 'met_small']);
    expect(gaps.map((gap) => gap.class)).toEqual(['real', 'unproven', 'unproven', 'unknown', 'met', 'met']);
  });
});

describe('a low prerequisite goes before what stands on it, with the link', () => {
  // Alone, coaching (20 × 3) would go before hiring (1 × 3).
  const areas = (hiring: number, more: Partial<Area> = {}) => ({
    coaching: { claimed: 2, importance: 20 },
    hiring: { claimed: hiring, importance: 1, ...more },
  });
  const link: [string, string] = ['hiring', 'coaching'];

  it.each<[string, number, Partial<Area>, string[], string[]]>([
    ['at 1: low', 1, {}, ['hiring', 'coaching'], ['hiring']],
    ['at 2: low', 2, {}, ['hiring', 'coaching'], ['hiring']],
    ['above 2: stays', 2.5, {}, ['coaching', 'hiring'], []],
    ['well above: stays', 3, { target: 5 }, ['coaching', 'hiring'], []],
    ['low, and the target asks for no more: no gap to close first', 2, { target: 2 }, ['coaching', 'hiring'], []],
  ])('%s', (_name, claimed, more, order, after) => {
    const gaps = ordered(areas(claimed, more), [link]);
    expect(ids(gaps)).toEqual(order);
    const coaching = gaps.find(({ rubric: id }) => id === 'coaching');
    expect(coaching?.after).toEqual(after.map((id) => ({ rubric: id, because: `${id} first` })));
  });

  it('a chain is followed to its beginning', () => {
    const gaps = ordered(
      { a: { claimed: 1, importance: 9 }, b: { claimed: 1, importance: 5 }, c: { claimed: 1, importance: 1 } },
      [
        ['b', 'a'],
        ['c', 'b'],
      ],
    );
    expect(ids(gaps)).toEqual(['c', 'b', 'a']);
  });

  it('two prerequisites of one area, by id; unrelated gaps keep their places', () => {
    const gaps = ordered(
      {
        big: { claimed: 1, importance: 50 },
        top: { claimed: 2, importance: 20 },
        z_base: { claimed: 2, importance: 2 },
        a_base: { claimed: 2, importance: 1 },
      },
      [
        ['z_base', 'top'],
        ['a_base', 'top'],
      ],
    );
    expect(ids(gaps)).toEqual(['big', 'a_base', 'z_base', 'top']);
    expect(gaps[3]?.after.map(({ rubric: id }) => id)).toEqual(['a_base', 'z_base']);
  });

  it('a link moves real gaps only', () => {
    expect(ids(ordered({ coaching: { claimed: 4, proven: false }, hiring: { claimed: 1 } }, [link]))).toEqual([
      'hiring',
      'coaching',
    ]);
  });
});

describe('targets and importance are those of the role', () => {
  const column = { first_line: 2, second_line: 3, vp: 4, owner: 5 };
  const file = packFile([skill], {}, { rubrics: [{ id: 'skill', importance: column, target: column }] });
  const settings = orThrow(parsePack(JSON.stringify(file), [skill]));
  it.each([...ROLES.map((role) => [role, column[role]] as const), [undefined, column.first_line] as const])(
    '%s: %i',
    (role, expected) => {
      const over = sheet({ a: 1, b: 1, c: 1 }, { profile: role === undefined ? {} : { role } });
      const [gap] = findGaps(scoreAnswers([skill], over), settings, over);
      expect(gap).toMatchObject({ target: expected, importance: expected, claimed_gap: expected - 1 });
    },
  );
});

describe('what stands in the way is stored, and never scored', () => {
  const areas = { hiring: { claimed: 2 }, coaching: { claimed: 2 } };
  const plain = ordered(areas);
  const caused = ordered(areas, [], { causes: { hiring: 'not_allowed' } });

  it('it stands in the gap it was named for', () => {
    expect(caused.map(({ rubric: id, cause }) => [id, cause])).toEqual([
      ['coaching', null],
      ['hiring', 'not_allowed'],
    ]);
  });

  it('and changes nothing else', () => {
    expect(caused.map((gap) => ({ ...gap, cause: null }))).toEqual(plain);
  });

  it('is asked for the first five real gaps', () => {
    const rubrics = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => rubric([level('x'), level('y')], { id }));
    const bad = { x: 1, y: 1 };
    const good = { x: 4, y: 4 };
    const over = sheetOver({ a: bad, b: good, c: bad, d: bad, e: bad, f: bad, g: bad });
    expect(ids(gapsToExplain(pack(rubrics), rubrics, over))).toEqual(['a', 'c', 'd', 'e', 'f']);
    // Of a gap that is only unproven nobody asks what stands in the way.
    const few = sheetOver({ a: good, b: bad, c: good, d: {}, e: good, f: good, g: good });
    expect(ids(gapsToExplain(pack(rubrics), rubrics, few))).toEqual(['b']);
  });
});

it('a rubric the pack has no settings for is a mistake of the program, not of the person', () => {
  const over = sheet({ a: 1 });
  expect(() => findGaps(scoreAnswers([skill], over), { ...pack([skill]), rubrics: [] }, over)).toThrow(
    'the pack trial has no settings for skill',
  );
});
