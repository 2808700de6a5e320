import type { ActionKey, PlanBudget, PlanCandidate, Planner, PlanOutlook } from '../../core/plan/types.js';
import type { LevelChange, SwitchesEntry, SwitchesQuestion, SwitchesView } from '../../interview/prompter.js';
import { english } from '../../render/language/english.js';
import { problemText } from './problems.js';

/** The actions of a plan as switches, with what they come to. */
export function actionSwitches(
  planner: Planner,
  budget: PlanBudget,
  name: string,
  limits: { readonly with: readonly ActionKey[]; readonly without: readonly ActionKey[] },
): SwitchesQuestion {
  const { candidates } = planner;
  const best = () => switchesOf(candidates, planner.best(limits).chosen);
  const start = best();
  return {
    title: `Plan of ${name}`,
    ask: `Which of these will be done in ${budget.weeks === 1 ? 'one week' : `${budget.weeks} weeks`}?`,
    why: 'What is on was chosen to close most of the gaps within the hours.',
    entries: candidates.map((candidate, index) => entryOf(candidate, candidates, start[index] === true)),
    view: (on) => viewOf(planner.outlook(new Set(chosenOf(candidates, on))), { candidates, budget, on }),
    best,
  };
}

/** The keys of what is on. */
export function chosenOf(candidates: readonly PlanCandidate[], on: readonly boolean[]): ActionKey[] {
  return candidates.flatMap(({ action }, index) => (on[index] === true ? [action] : []));
}

function switchesOf(candidates: readonly PlanCandidate[], chosen: readonly ActionKey[]): boolean[] {
  return candidates.map(({ action }) => chosen.includes(action));
}

function entryOf(candidate: PlanCandidate, all: readonly PlanCandidate[], on: boolean): SwitchesEntry {
  const { words } = english.texts;
  const titles = candidate.needs.map((key) => all.find(({ action }) => action === key)?.title ?? key);
  return {
    label: candidate.title,
    about: [candidate.rubric_title, words.owner[candidate.owner], words.kind[candidate.kind]].join(' · '),
    details: [
      candidate.do,
      `Done when: ${candidate.done_when}`,
      `${hoursText(candidate)} ${words.horizonSpan[candidate.horizon]}.`,
      ...(titles.length === 0 ? [] : [`Needs first: ${titles.join('; ')}.`]),
    ],
    on,
  };
}

function hoursText({ hours, counted_hours }: PlanCandidate): string {
  const text = english.hours(hours);
  return counted_hours === 0 ? `${text} of others` : text;
}

interface Chosen {
  readonly candidates: readonly PlanCandidate[];
  readonly budget: PlanBudget;
  readonly on: readonly boolean[];
}

function viewOf(outlook: PlanOutlook, { candidates, budget, on }: Chosen): SwitchesView {
  const due = new Map(outlook.schedule.map(({ action, due_on }) => [action, due_on]));
  const beside = candidates.map(({ action, hours, counted_hours }) => {
    const day = due.get(action);
    const effort = `${english.amount(hours)} h${counted_hours === 0 ? ' of others' : ''}`;
    return day === undefined ? effort : `${effort}, due ${day}`;
  });
  return {
    beside,
    facts: factsOf(outlook, budget),
    levels: outlook.expected.map(levelOf),
    problems: on.includes(true)
      ? outlook.problems.map((problem) => ({
          text: problemText(problem, budget, candidates),
          stops: problem.kind === 'needs',
        }))
      : [{ text: 'Nothing is on yet: a plan has at least one action.', stops: true }],
  };
}

function factsOf({ hours, schedule }: PlanOutlook, budget: PlanBudget): string[] {
  const last = schedule
    .map(({ due_on }) => due_on)
    .sort()
    .at(-1);
  const count = schedule.length === 1 ? '1 action' : `${schedule.length} actions, the last`;
  return [
    `${english.amount(hours)} of ${english.hours(budget.hours)}`,
    ...(last === undefined ? [] : [`${count} due ${last}`]),
  ];
}

function levelOf({ title, now, then, target }: PlanOutlook['expected'][number]): LevelChange {
  const words = (level: number | null) => (level === null ? 'unknown' : english.level(level, target));
  return { label: title, from: now, to: then, before: words(now), after: words(then), target };
}
