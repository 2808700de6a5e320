import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/texts.js';
import { planner } from '../../../src/core/plan/planner.js';
import type { ActionKey, PlanBudget, Planner } from '../../../src/core/plan/types.js';
import type { Report } from '../../../src/core/report/types.js';
import { reportOn } from '../samples.js';
import { budgets, type Case, cases, hash, MADE_ON } from './small_reports.js';

const of = ({ report, rubrics }: Case, budget: PlanBudget, most_nodes = 5000) =>
  planner(report, rubrics, { budget, made_on: MADE_ON, hash, most_nodes });

const FEW = { numRuns: 150 };
const NEAR = 1e-7;

/** Every choice there is, by trying them all. */
function everyChoice({ candidates }: Planner): readonly (readonly ActionKey[])[] {
  const all: ActionKey[][] = [[]];
  for (const { action } of candidates) all.push(...all.map((chosen) => [...chosen, action]));
  return all;
}

interface Tried {
  readonly chosen: readonly ActionKey[];
  readonly removes: number;
  readonly hours: number;
  readonly all_hours: number;
}

/** Those that keep to the rules: nothing made for another cause without what stands on it, and the headline where it can be. */
function allowed(own: Planner, report: Report): readonly Tried[] {
  const byKey = new Map(own.candidates.map((candidate) => [candidate.action, candidate]));
  const headline = report.headline?.action ?? null;
  const first = headline === null ? null : `${headline.rubric}.${headline.id}`;
  const fitting = everyChoice(own).filter((chosen) => {
    const ofOtherCause = chosen.filter((key) => {
      const same = own.candidates.filter(({ rubric }) => rubric === byKey.get(key)?.rubric);
      return byKey.get(key)?.fits_cause === false && same.some(({ fits_cause }) => fits_cause === true);
    });
    const carried = ofOtherCause.every(
      (key) => key === first || chosen.some((other) => byKey.get(other)?.needs.includes(key)),
    );
    return carried && own.outlook(new Set(chosen)).problems.length === 0;
  });
  const withFirst = fitting.filter((chosen) => first !== null && chosen.includes(first));
  return (withFirst.length > 0 ? withFirst : fitting).map((chosen) => ({
    chosen,
    removes: own.outlook(new Set(chosen)).removes,
    hours: own.outlook(new Set(chosen)).hours,
    all_hours: chosen.reduce((sum, key) => sum + (byKey.get(key)?.hours ?? 0), 0),
  }));
}

function theBest(tried: readonly Tried[]): Tried {
  const notably = (difference: number) => (Math.abs(difference) > NEAR ? difference : 0);
  const ids = ({ chosen }: Tried) => [...chosen].sort().join(' ');
  const [best] = [...tried].sort(
    (a, b) =>
      notably(b.removes - a.removes) ||
      notably(a.hours - b.hours) ||
      notably(a.all_hours - b.all_hours) ||
      (ids(a) < ids(b) ? -1 : 1),
  );
  if (best === undefined) throw new Error('the empty choice is always allowed');
  return best;
}

describe('the choice that removes most', () => {
  it('is the one that trying them all finds; of equals the one with fewer hours, then by ids', () => {
    fc.assert(
      fc.property(cases, budgets, (each, budget) => {
        const own = of(each, budget);
        const { chosen, best } = own.best();
        expect([...chosen].sort()).toEqual([...theBest(allowed(own, each.report)).chosen].sort());
        expect(best).toBeCloseTo(1, 9);
      }),
      FEW,
    );
  });

  it('given up early, it says truly how far from the best it can be', () => {
    fc.assert(
      fc.property(cases, budgets, fc.integer({ min: 1, max: 6 }), (each, budget, nodes) => {
        const own = of(each, budget, nodes);
        const { chosen, best } = own.best();
        const most = theBest(allowed(own, each.report)).removes;
        expect(own.outlook(new Set(chosen)).removes).toBeGreaterThanOrEqual(best * most - NEAR);
        expect(own.outlook(new Set(chosen)).problems).toEqual([]);
        expect(best).toBeLessThanOrEqual(1);
      }),
      FEW,
    );
  });

  it('does not depend on the order of the rubrics', () => {
    fc.assert(
      fc.property(cases, budgets, (each, budget) => {
        const turned = { ...each, rubrics: [...each.rubrics].reverse() };
        expect(of(turned, budget).best()).toEqual(of(each, budget).best());
      }),
      { numRuns: 50 },
    );
  });

  it('what is pinned is in with what it needs, what is excluded is not', () => {
    fc.assert(
      fc.property(cases, budgets, fc.nat(9), fc.nat(9), (each, budget, one, other) => {
        const own = of(each, budget);
        const key = (at: number) => own.candidates[at % own.candidates.length]?.action;
        const [pin, out] = [key(one), key(other)];
        if (pin === undefined || out === undefined || pin === out) return;
        const { chosen } = own.best({ with: [pin], without: [out] });
        expect(chosen).toContain(pin);
        expect(chosen).not.toContain(out);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a choice comes to', () => {
  it('removes what a new interview with these answers would show', () => {
    fc.assert(
      fc.property(cases, budgets, (each, budget) => {
        const own = of(each, budget);
        const { chosen } = own.best();
        const plan = own.plan(chosen, { by: 'program', best: 1 });
        const reached = plan.actions.flatMap(({ rubric, moves }) => moves.map((move) => ({ rubric, ...move })));
        const after = reached
          .toSorted((a, b) => a.to - b.to)
          .reduce(
            (sheet, { rubric, item, to }) =>
              withAnswer(sheet, { rubric, item }, { state: 'answered', value: to, evidence: [] }),
            each.sheet,
          );
        const again = reportOn(each.rubrics, after, each.settings);
        const level = (report: Report, id: string) =>
          report.views[0]?.scores.find(({ rubric }) => rubric === id)?.claimed.level ?? 0;
        const removed = each.report.gaps.reduce((sum, { rubric, importance, target }) => {
          const [now, then] = [level(each.report, rubric), level(again, rubric)];
          return sum + importance * Math.max(0, Math.min(then, target) - now);
        }, 0);
        expect(own.outlook(new Set(chosen)).removes).toBeCloseTo(removed, 6);
        for (const { rubric, now, then } of plan.expected) {
          expect(now).toBe(level(each.report, rubric));
          expect(then).toBeCloseTo(level(again, rubric), 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});
