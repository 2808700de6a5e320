import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AnswerSheet } from '../../../src/core/answers/types.js';
import { compareResults } from '../../../src/core/compare/compare.js';
import { respondentOf } from '../../../src/core/compare/respondent.js';
import type { Side } from '../../../src/core/compare/side.js';
import { trendOf } from '../../../src/core/compare/trend.js';
import type { Comparison } from '../../../src/core/compare/types.js';
import { both, by, reportOn } from '../raters/people.js';
import { VERSION } from './sides.js';

/*
 * Who joins alone is disclosed by later − earlier (scoring method §11.2): each group counts three reps at least, and a
 * change that fewer of them made is not told, whichever way it could be worked out.
 */

const OPTIONS = { tool_version: VERSION };
const NAMED = [by('self', 'jd', [3, 3, 3, 3]), by('manager', 'boss', [2, 2, 2, 2])];

/** One rep: an id, four levels, and the day. */
type Rep = readonly [id: string, levels: readonly (number | null)[], day?: string | undefined];

const A: Rep = ['a', [2, 3, 2, 3]];
const B: Rep = ['b', [3, 3, 2, 4]];
const C: Rep = ['c', [4, 2, 3, 3]];
const later = ([id, levels]: Rep): Rep => [id, levels.map((level) => level && level + 1), '2027-02-20'];

function sheetOf([id, levels, answered_on = '2026-11-20']: Rep): AnswerSheet {
  return {
    ...by('report', id, [levels[0] ?? null, levels[1] ?? null, levels[2] ?? null, levels[3] ?? null]),
    answered_on,
  };
}

/** A round; `closed`: of which nobody knows who answered. */
function round(reps: readonly Rep[], closed = false): Side {
  const sheets = reps.map(sheetOf);
  return {
    where: 'round',
    report: reportOn([...NAMED, ...sheets]),
    sheets: NAMED.map((sheet) => ({ sheet, rubrics: both })),
    ...(closed ? {} : { respondents: sheets.map((sheet) => respondentOf('report', sheet)) }),
  };
}

const whyOf = ({ views }: Comparison, source: string, rubric = 'hiring') =>
  views.find((view) => view.source === source)?.rubrics.find((each) => each.rubric === rubric)?.why_not;
const compared = (then: readonly Rep[], now: readonly Rep[], closed = false) =>
  compareResults(round(then, closed), round(now, closed), OPTIONS);

const D: Rep = ['d', [5, 5, 5, 5]];
const E: Rep = ['e', [1, 2, 1, 2]];
const F: Rep = ['f', [2, 2, 2, 2]];

describe('what a group changed', () => {
  test.each<[string, 'told' | 'hidden', readonly Rep[], readonly Rep[]]>([
    ['the same sheets', 'told', [A, B, C], [A, B, C]],
    ['all answered anew', 'told', [A, B, C], [later(A), later(B), later(C)]],
    ['all anew and alike', 'told', [A, B, C], [A, B, C].map(([id, levels]) => [id, levels, '2027-02-20'] as const)],
    ['one joined', 'hidden', [A, B, C], [A, B, C, D]],
    ['one joined, the others anew', 'hidden', [A, B, C], [later(A), later(B), later(C), D]],
    ['one left', 'hidden', [A, B, C, D], [A, B, C]],
    ['one came for another', 'hidden', [A, B, C], [A, B, D]],
    ['two joined', 'hidden', [A, B, C], [A, B, C, D, E]],
    ['three joined', 'told', [A, B, C], [A, B, C, D, E, F]],
    ['three left', 'told', [A, B, C, D, E, F], [A, B, C]],
    ['all others', 'told', [A, B, C], [D, E, F]],
    ['one answered anew', 'hidden', [A, B, C], [later(A), B, C]],
    ['one answered otherwise on the same day', 'hidden', [A, B, C], [['a', [5, 5, 5, 5]], B, C]],
    ['two answered anew', 'hidden', [A, B, C], [later(A), later(B), C]],
  ])('%s: %s', (_, expected, then, now) => {
    const found = compared(then, now);
    const why = expected === 'told' ? null : 'few_changed';
    expect([whyOf(found, 'report'), whyOf(found, 'report', 'coaching')]).toEqual([why, why]);
    // From the others together and the manager, who is named, the group could be worked out.
    expect(whyOf(found, 'others') === null).toBe(expected === 'told');
    if (expected === 'hidden')
      expect(JSON.stringify(found.views.filter(({ named }) => !named))).not.toMatch(/"total":/);
    expect(whyOf(found, 'manager')).toBeNull();
  });

  it('three joined, and one of them answered: hidden where it was one, told where all did', () => {
    const dont_know = (id: string): Rep => [id, [null, null, 3, 2]];
    const found = compared([A, B, C], [A, B, C, dont_know('x'), dont_know('y'), ['z', [5, 5, 2, 2]]]);
    expect([whyOf(found, 'report'), whyOf(found, 'report', 'coaching')]).toEqual(['few_changed', null]);
  });

  test.each([
    ['as many', 3, 3, null],
    ['one more', 3, 4, 'few_changed'],
    ['two fewer', 6, 4, 'few_changed'],
    ['three more', 3, 6, null],
  ] as const)('of closed rounds the number of raters tells: %s', (_, then, now, why) => {
    const all = [A, B, C, D, E, F];
    expect(whyOf(compared(all.slice(0, then), all.slice(0, now), true), 'report')).toBe(why);
  });
});

describe('a trend', () => {
  it('tells no two points whose difference tells of few; first and last stay', () => {
    const rounds = [round([A, B, C]), round([A, B, C, D]), round([later(A), later(B), later(C)])];
    const found = trendOf(rounds, OPTIONS);
    const [first, middle, last] = found.rubrics.find(({ rubric }) => rubric === 'hiring')?.claimed ?? [];
    expect(found.source).toMatchObject({ source: 'others' });
    expect([first, middle, last]).toEqual([expect.any(Number), null, expect.any(Number)]);
  });
});

describe('any two rounds', () => {
  it('where a change is told, three or more made it, or nobody', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'];
    const some = fc.subarray(people, { minLength: 3 });
    const levels = fc.constantFrom(2, 3);
    fc.assert(
      fc.property(
        some,
        some,
        fc.array(levels, { minLength: 6, maxLength: 6 }),
        fc.subarray(people),
        (one, two, at, anew) => {
          const rep = (id: string, day?: string): Rep => {
            const level = at[people.indexOf(id)] ?? 2;
            return [id, [level, level, level, level], day];
          };
          const then = one.map((id) => rep(id));
          const now = two.map((id) => rep(id, anew.includes(id) ? '2027-02-20' : undefined));
          const moved = people.filter((id) => {
            const [before, after] = [then, now].map((all) => all.find(([each]) => each === id));
            return JSON.stringify(before) !== JSON.stringify(after);
          });
          if (whyOf(compared(then, now), 'report') === null) expect([1, 2]).not.toContain(moved.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});
