import type { ActionState } from '../../core/checkin/types.js';
import type { PlannedAction } from '../../core/plan/types.js';
import { CAUSES, type Cause } from '../../core/words.js';
import { CAUSE_IN_WORDS } from '../plain_words.js';
import { partOf, type Sitting, saidOf } from './sitting.js';
import { type Asked, type Kept, part, type Step, tooLong } from './step.js';
import { counted, ended, inQuotes, KIND_IN_WORDS, OWNER_IN_WORDS } from './words.js';

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
  if (cause === null && partOf(sitting, `${key}.cause`) === undefined) return causeStep(action);
  const settled = partOf(sitting, `${key}.instead`) !== undefined;
  if (settled || saidOf(sitting, 'replaced').some((entry) => entry.action === key)) return null;
  const offered = cause === null ? [] : alternatives(action, cause).slice(0, MOST_OFFERED);
  if (offered.length > 0) return insteadStep(action, cause, offered);
  const noted = saidOf(sitting, 'action').some((entry) => entry.action === key && entry.note !== null);
  return noted || partOf(sitting, `${key}.help`) !== undefined ? null : helpStep(action, cause);
}

/** Where no other way is known, what would help is in one's own hands, or in those of whoever reads it. */
function helpStep(action: ActionState, cause: Cause | null): Step {
  return {
    as: 'text',
    ask: 'What would help?',
    why: 'In one line: a smaller step that fits into one hour, or whom to ask for what. Enter leaves it out.',
    problem: tooLong,
    keep: (note) => (note === null ? part(`${action.planned.action}.help`, null) : withStuck(action, { cause, note })),
  };
}

function withStuck(
  { planned: { action } }: ActionState,
  more: { readonly cause: Cause | null; readonly note?: string },
): Kept {
  return { kind: 'action', action, status: 'stuck', to: null, note: null, ...more };
}

function causeStep(stuck: ActionState): Step {
  const { action } = stuck.planned;
  const causes = CAUSES.map((cause) => ({ label: CAUSE_IN_WORDS[cause], value: withStuck(stuck, { cause }) }));
  return {
    as: 'choose',
    ask: 'What stands in the way most?',
    why: 'It decides what may help instead. No score depends on it.',
    choices: [...causes, { label: 'Not sure', value: part(`${action}.cause`, null) }],
  };
}

/** To keep trying is to be under way again, whatever stands in the way; to leave it keeps it stuck, until next week. */
function insteadStep({ planned }: ActionState, cause: Cause | null, offered: readonly PlannedAction[]): Step {
  const { action, title } = planned;
  const [only] = offered.length === 1 ? offered : [];
  return {
    as: 'choose',
    ask:
      only === undefined
        ? `Other ways to the same end as ${inQuotes(title)}. Does one fit better?`
        : `Another way to the same end as ${inQuotes(title)}: ${inQuotes(only.title)}. Does it fit better?`,
    why: offered.map((each) => (only === undefined ? `${inQuotes(each.title)}: ` : '') + ended(each.do)).join(' '),
    choices: [
      ...offered.map((by) => ({ label: takeIt(by), value: { kind: 'replaced', action, by } satisfies Kept })),
      {
        label: `Keep trying ${inQuotes(title)}`,
        value: { kind: 'action', action, status: 'under_way', to: null, cause, note: null },
      },
      { label: 'Leave it for now: it stays stuck', value: part(`${action}.instead`, 'leave') },
    ],
  };
}

function takeIt({ title, kind, hours, owner }: PlannedAction): string {
  const whose = OWNER_IN_WORDS[owner];
  const by = whose === null ? '' : `, for ${whose} to do`;
  return `Take ${inQuotes(title)} instead: ${KIND_IN_WORDS[kind]}, ${hoursInWords(hours)}${by}`;
}

function hoursInWords(hours: number): string {
  if (hours < 1) return `about ${counted(Math.round(hours * 60), 'minute')}`;
  return `about ${counted(Math.round(hours * 2) / 2, 'hour')}`;
}
