import type { Report } from '../report/types.js';
import type { Rubric } from '../rubric/types.js';
import { type Choice, choicesIn } from './choices.js';
import { outlookOf } from './outlook.js';
import { planFrom } from './planned.js';
import type { Rules } from './rules.js';
import { choose, MOST_NODES } from './search.js';
import type { ActionKey, PlanBudget, PlanCandidate, PlanLimits, Planner } from './types.js';

/** What the planner is told besides the report. */
export interface PlannerSettings {
  readonly budget: PlanBudget;
  /** Day 0: YYYY-MM-DD. */
  readonly made_on: string;
  /** SHA-256 of a text in hexadecimal: the core has no cryptography of its own. */
  readonly hash: (text: string) => string;
  /** Parts of all choices that are looked at; absent: as many as take well under a second. */
  readonly most_nodes?: number;
}

/**
 * From a report and the rubrics it was made with. Every action weighs by what it adds to the first view, which the gaps are
 * measured by; where groups told the level of an area and of none of its questions, see `shortfallOf`.
 */
export function planner(report: Report, rubrics: readonly Rubric[], settings: PlannerSettings): Planner {
  const { budget, made_on } = settings;
  const choices = choicesIn(report, rubrics);
  const { all } = choices;
  const at = new Map(all.map(({ action }, index) => [action, index]));
  const positions = (keys: Iterable<ActionKey>) =>
    [...new Set([...keys].flatMap((key) => at.get(key) ?? []))].sort((a, b) => a - b);
  const outlook: Planner['outlook'] = (chosen) => outlookOf(choices, positions(chosen), report, budget, made_on);
  return {
    candidates: all.map((choice) => candidateOf(choice, all)),
    outlook,
    best: (limits) => bestOf({ ...choices, budget }, limits),
    plan(chosen, how) {
      const own = positions(chosen);
      const expected = outlookOf(choices, own, report, budget, made_on);
      const [problem] = expected.problems;
      if (problem !== undefined) throw new Error(`a plan that does not keep to its rules: ${JSON.stringify(problem)}`);
      return planFrom({ choices, chosen: own, outlook: expected, report, rubrics, settings, how });
    },
  };

  function bestOf(open: Omit<Rules, 'pinned'> & { readonly headline: number | null }, limits: PlanLimits = {}) {
    const pinned = positions(limits.with ?? []);
    const out = positions(limits.without ?? []);
    const { headline } = open;
    const most = settings.most_nodes ?? MOST_NODES;
    const search = (into: readonly number[]) => choose({ ...open, pinned: new Set(into) }, into, out, most);
    // The move for this week is in whenever it can be.
    const first = headline === null || out.includes(headline) ? null : search([...new Set([...pinned, headline])]);
    const found = first ?? search(pinned);
    const chosen = found?.chosen ?? withAllNeeds(all, pinned, out);
    return { chosen: chosen.flatMap((index) => all[index]?.action ?? []), best: found?.best ?? 1 };
  }
}

/** What was pinned and does not fit, with what it needs and is not excluded: whoever pinned it is told why it does not. */
function withAllNeeds(all: readonly Choice[], pinned: readonly number[], out: readonly number[]): readonly number[] {
  const isIn = (at: number) => !out.includes(at);
  const set = new Set(pinned.filter(isIn));
  for (const at of set) {
    for (const need of all[at]?.needs.filter(isIn) ?? []) set.add(need);
    for (const group of all[at]?.one_of ?? []) {
      const first = group.find(isIn);
      if (first !== undefined && !group.some((each) => set.has(each))) set.add(first);
    }
  }
  return [...set].sort((a, b) => a - b);
}

function candidateOf(choice: Choice, all: readonly Choice[]): PlanCandidate {
  const { action, shown, cause, counted, hours, needs, one_of } = choice;
  const keys = (of: readonly number[]) => of.flatMap((at) => all[at]?.action ?? []);
  return {
    action,
    title: shown.title,
    rubric: shown.rubric,
    rubric_title: shown.rubric_title,
    owner: shown.owner,
    kind: shown.kind,
    horizon: shown.horizon,
    hours,
    counted_hours: counted,
    cause,
    fits_cause: shown.fits_cause,
    needs: keys(needs),
    needs_one_of: one_of.map(keys),
    do: shown.do,
    done_when: shown.done_when,
  };
}
