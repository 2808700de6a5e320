import type { ActionState } from '../../core/checkin/types.js';
import type { PlannedAction } from '../../core/plan/types.js';
import { CAUSES, type Cause } from '../../core/words.js';
import { partOf, type Sitting, saidOf } from './sitting.js';
import { type Asked, type Kept, part, type Step, tooLong } from './step.js';
import type { CheckinTexts } from './texts/en.js';
import { ended, inQuotes } from './words.js';

/** Actions of another kind to the same end, the best first, made for what stands in the way. */
export type Alternatives = (action: ActionState, cause: Cause) => readonly PlannedAction[];

/** More would be a catalogue. */
const MOST_OFFERED = 3;

/** What stands in the way, and another way to the same end where there is one. */
export function stuckStep(
  sitting: Sitting,
  action: ActionState,
  cause: Cause | null,
  alternatives: Alternatives,
): Asked {
  const key = action.planned.action;
  if (cause === null && partOf(sitting, `${key}.cause`) === undefined) return causeStep(action, sitting.texts);
  const settled = partOf(sitting, `${key}.instead`) !== undefined;
  if (settled || saidOf(sitting, 'replaced').some((entry) => entry.action === key)) return null;
  const offered = cause === null ? [] : alternatives(action, cause).slice(0, MOST_OFFERED);
  if (offered.length > 0) return insteadStep(action, cause, offered, sitting.texts);
  const noted = saidOf(sitting, 'action').some((entry) => entry.action === key && entry.note !== null);
  return noted || partOf(sitting, `${key}.help`) !== undefined ? null : helpStep(action, cause, sitting.texts);
}

/** Where no other way is known, what would help is in one's own hands, or in those of whoever reads it. */
function helpStep(action: ActionState, cause: Cause | null, texts: CheckinTexts): Step {
  return {
    as: 'text',
    ask: texts.stuck.help,
    why: texts.stuck.helpWhy,
    problem: tooLong(texts),
    keep: (note) => (note === null ? part(`${action.planned.action}.help`, null) : withStuck(action, { cause, note })),
  };
}

function withStuck(
  { planned: { action } }: ActionState,
  more: { readonly cause: Cause | null; readonly note?: string },
): Kept {
  return { kind: 'action', action, status: 'stuck', to: null, note: null, ...more };
}

function causeStep(stuck: ActionState, texts: CheckinTexts): Step {
  const { action } = stuck.planned;
  const causes = CAUSES.map((cause) => ({ label: texts.cause[cause], value: withStuck(stuck, { cause }) }));
  return {
    as: 'choose',
    ask: texts.stuck.cause,
    why: texts.stuck.causeWhy,
    choices: [...causes, { label: texts.stuck.notSure, value: part(`${action}.cause`, null) }],
  };
}

/** To keep trying is to be under way again, whatever stands in the way; to leave it keeps it stuck, until next week. */
function insteadStep(
  { planned }: ActionState,
  cause: Cause | null,
  offered: readonly PlannedAction[],
  texts: CheckinTexts,
): Step {
  const { action } = planned;
  const title = inQuotes(planned.title, texts);
  const [only] = offered.length === 1 ? offered : [];
  return {
    as: 'choose',
    ask: texts.stuck.instead(title, only === undefined ? null : inQuotes(only.title, texts)),
    why: offered
      .map((each) => (only === undefined ? `${inQuotes(each.title, texts)}: ` : '') + ended(each.do))
      .join(' '),
    choices: [
      ...offered.map((by) => ({ label: takeIt(by, texts), value: { kind: 'replaced', action, by } satisfies Kept })),
      {
        label: texts.stuck.keep(title),
        value: { kind: 'action', action, status: 'under_way', to: null, cause, note: null },
      },
      { label: texts.stuck.leave, value: part(`${action}.instead`, 'leave') },
    ],
  };
}

function takeIt({ title, kind, hours, owner }: PlannedAction, texts: CheckinTexts): string {
  return texts.stuck.take(inQuotes(title, texts), texts.kind[kind], hoursInWords(hours, texts), texts.owner[owner]);
}

function hoursInWords(hours: number, { stuck }: CheckinTexts): string {
  return hours < 1 ? stuck.minutes(Math.round(hours * 60)) : stuck.hours(Math.round(hours * 2) / 2);
}
