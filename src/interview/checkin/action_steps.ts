import { daysAfter } from '../../core/calendar_day.js';
import type { ActionState, ActionStatus, CheckinEntry } from '../../core/checkin/types.js';
import { dayTyped, problemOfComing, problemOfPast } from './day_typed.js';
import { evidenceStep } from './evidence_steps.js';
import { aDay, fittingPart, partOf, type Sitting, saidOf } from './sitting.js';
import { type Asked, type ChooseStep, type Kept, part, type Step, tooLong } from './step.js';
import { type Alternatives, stuckStep } from './stuck_steps.js';
import { counted, ended, inQuotes, OWNER_IN_WORDS } from './words.js';

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

function statusStep({ again }: Sitting, action: ActionState): Step {
  const { planned, due_on, status } = action;
  const { title, do: wording, done_when, owner, who } = planned;
  const whose = who ?? OWNER_IN_WORDS[owner];
  const kept: ChooseStep['choices'] =
    again && status !== null
      ? [{ label: `As it is: ${STATUS_SAID[status]}`, value: part(`${planned.action}.kept`, status) }]
      : [];
  return {
    as: 'choose',
    ask: `${inQuotes(title)}${whose === null ? '' : ` (${whose})`}, due ${due_on}: where does it stand?`,
    why: `${ended(wording)} Done when: ${ended(done_when)}`,
    choices: [
      ...kept,
      { label: 'Done', value: withStatus(action, 'done') },
      { label: 'Under way', value: withStatus(action, 'under_way') },
      { label: 'Moved to another day', value: part(`${planned.action}.status`, 'moved') },
      { label: 'Stuck: something stands in the way', value: withStatus(action, 'stuck') },
    ],
  };
}

const STATUS_SAID: Readonly<Record<Exclude<ActionState['status'], null>, string>> = {
  done: 'done',
  under_way: 'under way',
  moved: 'moved to another day',
  stuck: 'stuck',
  replaced: 'replaced',
};

/** The day it was done matters only where a day that was named has passed. */
function doneStep(sitting: Sitting, action: ActionState, { on, to }: Pick<ActionSaid, 'on' | 'to'>): Asked {
  const { action: key, done_when, proof, due_on } = action.planned;
  const late = due_on < on && to === null;
  if (late && partOf(sitting, `${key}.done_on`) === undefined) return doneDayStep(sitting, action);
  const examples = proof.length === 0 ? '' : ` For example: ${proof.join('; ')}.`;
  return evidenceStep(sitting, {
    of: key,
    ask: `What shows that ${inQuotes(action.planned.title)} is done?`,
    why: `Done when: ${ended(done_when)}${examples}`,
    first: null,
    none: action.evidence.length === 0 ? 'Nothing yet: it is said, not shown' : 'Nothing more',
  });
}

function doneDayStep({ today }: Sitting, action: ActionState): Step {
  return {
    as: 'text',
    ask: 'On which day was it done?',
    why: `As year-month-day, for example ${action.planned.due_on}. Enter: today.`,
    problem: (text) => problemOfPast(text, today),
    keep: (text) => {
      const day = text === null ? null : dayTyped(text, today);
      return day === null || day === today
        ? part(`${action.planned.action}.done_on`, day)
        : withStatus(action, 'done', { to: day });
    },
  };
}

/** The new day, then what came in between: the note completes the entry. */
function movedStep(sitting: Sitting, action: ActionState): Step {
  const key = action.planned.action;
  const { today } = sitting;
  const to = fittingPart(sitting, `${key}.to`, aDay) ?? null;
  if (to !== null) return noteStep(action, to);
  const example = daysAfter(today, 7);
  return {
    as: 'text',
    ask: 'To which day?',
    why: `As year-month-day, for example ${example}.${beforeMoved(action)}`,
    problem: (text) => problemOfComing(text, today, example),
    keep: (text) => part(`${key}.to`, dayTyped(text ?? '', today)),
  };
}

function beforeMoved({ times_moved }: ActionState): string {
  if (times_moved === 0) return '';
  return ` It has been moved ${times_moved === 1 ? 'once' : counted(times_moved, 'time')} before. A smaller step helps: what of it fits into one hour?`;
}

function noteStep(action: ActionState, to: string): Step {
  return {
    as: 'text',
    ask: 'What came in between?',
    why: 'In one line; Enter leaves it out.',
    problem: tooLong,
    keep: (note) => withStatus(action, 'moved', { to, note }),
  };
}
