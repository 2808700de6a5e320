import type { ActionKey, PlanBudget, PlanCandidate, Planner, PlanOutlook } from '../../core/plan/types.js';
import type { LevelChange, SwitchesEntry, SwitchesQuestion, SwitchesView } from '../../interview/prompter.js';
import type { FollowUpLanguage } from '../../render/language/language.js';
import { problemText } from './problems.js';

/** The actions of a plan as switches, with what they come to. */
export function actionSwitches(
  planner: Planner,
  budget: PlanBudget,
  name: string,
  limits: { readonly with: readonly ActionKey[]; readonly without: readonly ActionKey[] },
  language: FollowUpLanguage,
): SwitchesQuestion {
  const { planSwitches: own, tag } = language.texts;
  const { candidates } = planner;
  const best = () => switchesOf(candidates, planner.best(limits).chosen);
  const start = best();
  return {
    lang: tag,
    title: own.title(name),
    ask: own.ask(budget.weeks),
    why: own.why,
    entries: candidates.map((candidate, index) => entryOf(candidate, candidates, start[index] === true, language)),
    view: (on) => viewOf(planner.outlook(new Set(chosenOf(candidates, on))), { candidates, budget, on, language }),
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

function entryOf(
  candidate: PlanCandidate,
  all: readonly PlanCandidate[],
  on: boolean,
  language: FollowUpLanguage,
): SwitchesEntry {
  const { words, planSwitches: own } = language.texts;
  const titles = candidate.needs.map((key) => all.find(({ action }) => action === key)?.title ?? key);
  return {
    label: candidate.title,
    about: [candidate.rubric_title, words.owner[candidate.owner], words.kind[candidate.kind]].join(' · '),
    details: [
      candidate.do,
      own.doneWhen(candidate.done_when),
      `${hoursText(candidate, language)} ${words.horizonSpan[candidate.horizon]}.`,
      ...(titles.length === 0 ? [] : [own.needsFirst(titles.join('; '))]),
    ],
    on,
  };
}

function hoursText({ hours, counted_hours }: PlanCandidate, language: FollowUpLanguage): string {
  const text = language.hours(hours);
  return counted_hours === 0 ? language.texts.planSwitches.ofOthers(text) : text;
}

interface Chosen {
  readonly candidates: readonly PlanCandidate[];
  readonly budget: PlanBudget;
  readonly on: readonly boolean[];
  readonly language: FollowUpLanguage;
}

function viewOf(outlook: PlanOutlook, { candidates, budget, on, language }: Chosen): SwitchesView {
  const { planSwitches: own } = language.texts;
  const due = new Map(outlook.schedule.map(({ action, due_on }) => [action, due_on]));
  const beside = candidates.map(({ action, hours, counted_hours }) => {
    const day = due.get(action);
    const effort = (counted_hours === 0 ? own.shortOfOthers : own.shortHours)(language.amount(hours));
    return day === undefined ? effort : own.due(effort, day);
  });
  return {
    beside,
    facts: factsOf(outlook, budget, language),
    levels: outlook.expected.map((each) => levelOf(each, language)),
    problems: on.includes(true)
      ? outlook.problems.map((problem) => ({
          text: problemText(problem, budget, candidates, language),
          stops: problem.kind === 'needs',
        }))
      : [{ text: own.nothingOn, stops: true }],
  };
}

function factsOf({ hours, schedule }: PlanOutlook, budget: PlanBudget, language: FollowUpLanguage): string[] {
  const { planSwitches: own } = language.texts;
  const last = schedule
    .map(({ due_on }) => due_on)
    .sort()
    .at(-1);
  return [
    own.ofBudget(language.amount(hours), language.hours(budget.hours)),
    ...(last === undefined ? [] : [own.last(schedule.length, language.day(last))]),
  ];
}

function levelOf(
  { title, now, then, target }: PlanOutlook['expected'][number],
  language: FollowUpLanguage,
): LevelChange {
  const words = (level: number | null) =>
    level === null ? language.texts.planSwitches.unknown : language.level(level, target);
  return { label: title, from: now, to: then, before: words(now), after: words(then), target };
}
