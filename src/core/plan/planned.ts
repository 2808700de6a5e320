import { daysAfter } from '../calendar_day.js';
import type { Report } from '../report/types.js';
import type { Rubric } from '../rubric/types.js';
import { asksFor } from './asks.js';
import type { Choice, Choices } from './choices.js';
import { datesOf, measuredOn } from './dates.js';
import { laterThan } from './later.js';
import type { PlannerSettings } from './planner.js';
import type { Plan, PlanHow, PlannedAction, PlanOutlook } from './types.js';

interface Parts {
  readonly choices: Choices;
  /** Positions, ascending. */
  readonly chosen: readonly number[];
  readonly outlook: PlanOutlook;
  readonly report: Report;
  readonly rubrics: readonly Rubric[];
  readonly settings: PlannerSettings;
  readonly how: PlanHow;
}

/** The plan of a choice that keeps to the rules. */
export function planFrom(parts: Parts): Plan {
  const { choices, chosen, outlook, report, settings, how } = parts;
  const { made_on, budget } = settings;
  const actions = plannedActions(parts);
  const last = actions.reduce<string | null>((day, { due_on }) => (day === null || due_on > day ? due_on : day), null);
  const again_on = measuredOn(made_on, budget, last);
  const content = {
    subject: report.subject,
    made_on,
    from: {
      answered_on: report.answered_on,
      pack: `${report.pack.id}@${report.pack.version}`,
      role: report.role,
      form: report.form,
    },
    budget,
    actions,
    later: laterThan(choices, chosen, settings, how),
    expected: outlook.expected,
    sponsor: asksFor(report, actions, made_on),
    dates: datesOf(made_on, last === null ? null : again_on),
    measured: {
      again_on,
      rubrics: [...new Set(actions.map(({ rubric }) => rubric))],
    },
    not_now: notNow(report, actions),
    best: how.by === 'person' ? null : how.best,
  };
  return { format: 1, id: planId(report.subject.id, settings.hash(JSON.stringify(content))), ...content };
}

/** A folder is called after it: small letters, digits and _ of the subject's id, at most 40, and no _ in front. */
function planId(subject: string, hash: string): string {
  const plain = subject
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '_')
    .replace(/^_+/, '')
    .slice(0, 40);
  return `${plain === '' ? 'plan' : plain}-${hash.slice(0, 8)}`;
}

function plannedActions({ choices, outlook, rubrics }: Parts): readonly PlannedAction[] {
  const { all } = choices;
  return outlook.schedule.flatMap(({ action, starts_on, due_on }, index): PlannedAction[] => {
    const choice = all.find((each) => each.action === action);
    if (choice === undefined) return [];
    const { shown } = choice;
    const rubric = rubrics.find(({ id }) => id === shown.rubric);
    return [
      {
        action,
        title: shown.title,
        rubric: shown.rubric,
        rubric_title: shown.rubric_title,
        owner: shown.owner,
        who: null,
        kind: shown.kind,
        horizon: shown.horizon,
        starts_on,
        due_on,
        hours: choice.hours,
        do: shown.do,
        done_when: shown.done_when,
        proof: proofFor(
          rubric,
          shown.moves.map(({ item }) => item),
        ),
        after: comesAfter(choice, all, outlook.schedule.slice(0, index)),
        moves: shown.moves,
        not_now: shown.not_now,
        template: shown.template,
        grade: shown.grade,
      },
    ];
  });
}

/** Of each question the first two examples of what would prove an answer to it. */
export function proofFor(rubric: Rubric | undefined, items: readonly string[]): readonly string[] {
  const examples = items.flatMap(
    (id) => rubric?.items.find((item) => item.id === id)?.evidence.examples.slice(0, 2) ?? [],
  );
  return [...new Set(examples)];
}

/** What it needs, and of every area it stands on the planned action that is set up first. `before`: what starts no later. */
function comesAfter(choice: Choice, all: readonly Choice[], before: PlanOutlook['schedule']): readonly string[] {
  const keys = (of: readonly number[]) => of.flatMap((at) => all[at]?.action ?? []);
  const areas = choice.one_of.flatMap((group) => {
    const own = before.flatMap(({ action, starts_on }) => {
      const days = group.map((at) => all[at]).find((each) => each?.action === action)?.days;
      return days === undefined ? [] : [{ action, day: daysAfter(starts_on, days) }];
    });
    return own.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))[0]?.action ?? [];
  });
  return [...new Set([...keys(choice.needs), ...areas])];
}

/** Said by the actions that were chosen, and by findings about the areas they are in. */
function notNow({ findings }: Report, actions: readonly PlannedAction[]): readonly string[] {
  const rubrics = new Set(actions.map(({ rubric }) => rubric));
  const concerned = findings.filter(({ facts, orphans }) =>
    [...facts.map(({ rubric }) => rubric), orphans?.rubric ?? null].some((id) => id !== null && rubrics.has(id)),
  );
  const texts = [...actions, ...concerned].map(({ not_now }) => not_now);
  return [...new Set(texts.filter((text) => text !== null))];
}
