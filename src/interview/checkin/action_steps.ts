import { daysAfter } from '../../core/calendar_day.js';
import type { ActionState, ActionStatus, CheckinEntry } from '../../core/checkin/types.js';
import { dayTyped, problemOfComing, problemOfPast } from './day_typed.js';
import { evidenceStep } from './evidence_steps.js';
import { aDay, fittingPart, partOf, type Sitting, saidOf } from './sitting.js';
import { type Asked, type ChooseStep, type Kept, part, type Step, tooLong } from './step.js';
import { type Alternatives, stuckStep } from './stuck_steps.js';
import type { CheckinTexts } from './texts/en.js';
import { ended, inQuotes } from './words.js';

type ActionSaid = Extract<CheckinEntry, { readonly kind: 'action' }>;

/** Where one action stands, and what follows from it. `action`: as it was when the check-in began. */
export function actionStep(sitting: Sitting, action: ActionState, alternatives: Alternatives): Asked {
  const key = action.planned.action;
  if (partOf(sitting, `${key}.kept`) !== undefined) return null;
  const said = saidOf(sitting, 'action').findLast((entry) => entry.action === key);
  if (said === undefined) {
    return partOf(sitting, `${key}.status`) === undefined ? statusStep(sitting, action) : movedStep(sitting, action);
  }
  switch (said.status) {
    case 'done':
      return doneStep(sitting, action, said);
    case 'stuck':
      return stuckStep(sitting, action, said.cause, alternatives);
    case 'under_way':
    case 'moved':
      return null;
  }
}

/** An entry about an action with nothing in it but its status. */
export function withStatus(
  { planned: { action } }: ActionState,
  status: ActionStatus,
  more: Partial<ActionSaid> = {},
): Kept {
  return { kind: 'action', action, status, to: null, cause: null, note: null, ...more };
}

function statusStep({ again, texts }: Sitting, action: ActionState): Step {
  const { planned, due_on, status } = action;
  const { title, do: wording, done_when, owner, who } = planned;
  const own = texts.status;
  const whose = who ?? texts.owner[owner];
  const kept: ChooseStep['choices'] =
    again && status !== null
      ? [{ label: own.asItIs(own.said[status]), value: part(`${planned.action}.kept`, status) }]
      : [];
  return {
    as: 'choose',
    ask: own.ask(inQuotes(title, texts), whose, due_on),
    why: `${ended(wording)} ${own.doneWhen(ended(done_when))}`,
    choices: [
      ...kept,
      { label: own.done, value: withStatus(action, 'done') },
      { label: own.underWay, value: withStatus(action, 'under_way') },
      { label: own.moved, value: part(`${planned.action}.status`, 'moved') },
      { label: own.stuck, value: withStatus(action, 'stuck') },
    ],
  };
}

/** The day it was done matters only where a day that was named has passed. */
function doneStep(sitting: Sitting, action: ActionState, { on, to }: Pick<ActionSaid, 'on' | 'to'>): Asked {
  const { action: key, done_when, proof, due_on } = action.planned;
  const late = due_on < on && to === null;
  if (late && partOf(sitting, `${key}.done_on`) === undefined) return doneDayStep(sitting, action);
  const { texts } = sitting;
  const examples = proof.length === 0 ? '' : texts.done.forExample(proof.join('; '));
  return evidenceStep(sitting, {
    of: key,
    ask: texts.done.ask(inQuotes(action.planned.title, texts)),
    why: `${texts.status.doneWhen(ended(done_when))}${examples}`,
    first: null,
    none: action.evidence.length === 0 ? texts.done.nothingYet : texts.done.nothingMore,
  });
}

function doneDayStep(sitting: Sitting, action: ActionState): Step {
  const { today, texts } = sitting;
  return {
    as: 'text',
    ask: texts.done.day,
    why: texts.done.dayWhy(action.planned.due_on),
    problem: (text) => problemOfPast(text, sitting),
    keep: (text) => {
      const day = text === null ? null : dayTyped(text, sitting);
      return day === null || day === today
        ? part(`${action.planned.action}.done_on`, day)
        : withStatus(action, 'done', { to: day });
    },
  };
}

/** The new day, then what came in between: the note completes the entry. */
function movedStep(sitting: Sitting, action: ActionState): Step {
  const key = action.planned.action;
  const { today, texts } = sitting;
  const to = fittingPart(sitting, `${key}.to`, aDay) ?? null;
  if (to !== null) return noteStep(action, to, texts);
  const example = daysAfter(today, 7);
  return {
    as: 'text',
    ask: texts.moved.ask,
    why: `${texts.moved.why(example)}${action.times_moved === 0 ? '' : texts.moved.before(action.times_moved)}`,
    problem: (text) => problemOfComing(text, sitting, example),
    keep: (text) => part(`${key}.to`, dayTyped(text ?? '', sitting)),
  };
}

function noteStep(action: ActionState, to: string, texts: CheckinTexts): Step {
  return {
    as: 'text',
    ask: texts.moved.note,
    why: texts.inOneLine,
    problem: tooLong(texts),
    keep: (note) => withStatus(action, 'moved', { to, note }),
  };
}
