import { daysAfter } from '../../core/calendar_day.js';
import { nextMoveId, openActions } from '../../core/checkin/state.js';
import { ACTORS, type Actor, type MoveState } from '../../core/checkin/types.js';
import type { Plan } from '../../core/plan/types.js';
import { agendaOf } from './agenda.js';
import { dayTyped, problemOfComing } from './day_typed.js';
import { fittingPart, oneOf, partOf, type Sitting, saidOf, wishOf } from './sitting.js';
import { type Asked, missingOrTooLong, part, type Step, tooLong } from './step.js';
import { ACTOR_IN_WORDS, inQuotes } from './words.js';

/** One place for a small move: what its parts are called, and the move it changes, if it is one. */
interface Slot {
  readonly id: string;
  readonly changes: MoveState | null;
}

/** Small moves for the coming week: first those that were to be changed, then as many as come to mind. */
export function moveStep(sitting: Sitting): Asked {
  const changed = changedMoves(sitting).map((changes): Slot => ({ id: `change_${changes.move}`, changes }));
  let planned = saidOf(sitting, 'move').length;
  for (let at = 0; ; at++) {
    const fresh = at - changed.length;
    const slot = changed[at] ?? { id: `try_${fresh + 1}`, changes: null };
    const tried = partOf(sitting, `${slot.id}.tried`);
    if (tried === undefined) return fresh >= 0 && wishOf(sitting) === 'correct' ? null : triedStep(slot, fresh);
    if (tried === null && fresh >= 0) return null;
    if (tried !== null && planned-- <= 0) return restStep(sitting, slot, tried);
  }
}

function changedMoves(sitting: Sitting): readonly MoveState[] {
  const told = saidOf(sitting, 'happened');
  return agendaOf(sitting).moves.filter(({ move }) => told.findLast((each) => each.move === move)?.next === 'change');
}

function triedStep({ id, changes }: Slot, fresh: number): Step {
  return {
    as: 'text',
    ...(changes === null ? askedFresh(fresh) : askedAgain(changes)),
    problem: tooLong,
    keep: (text) => part(`${id}.tried`, text),
  };
}

function askedAgain({ tried }: MoveState) {
  return {
    ask: `You want to change ${inQuotes(tried)}. What will you try?`,
    why: 'In one line; Enter: not this week.',
  };
}

function askedFresh(fresh: number) {
  if (fresh > 0) return { ask: 'One more small move? What will you try?', why: 'Enter: no more.' };
  return {
    ask: 'A small move for the coming week: what will you try?',
    why: 'Small enough for one call, for example: “ask at the start what has changed since last time”. Enter: not this week.',
  };
}

/** What belongs to a move beside what is tried. The day completes it. */
function restStep(sitting: Sitting, { id, changes }: Slot, tried: string): Step {
  const actions = openActions(sitting.now).map(({ planned }) => planned);
  const belongs = fittingPart(sitting, `${id}.action`, oneOf(sitting.now.actions.map(({ planned }) => planned.action)));
  if (belongs === undefined && changes === null && actions.length > 0) return belongsStep(id, actions);
  const whose = fittingPart(sitting, `${id}.whose`, oneOf(ACTORS));
  if (whose == null) return whoseStep(id);
  const expected = partOf(sitting, `${id}.expected`);
  if (expected == null) return expectedStep(id, whose);
  return byStep(sitting, { action: changes?.action ?? belongs ?? null, tried, whose, expected });
}

function belongsStep(id: string, actions: Plan['actions']): Step {
  return {
    as: 'choose',
    ask: 'Which action does it belong to?',
    choices: [
      ...actions.map(({ action, title }) => ({ label: title, value: part(`${id}.action`, action) })),
      { label: 'None of them', value: part(`${id}.action`, null) },
    ],
  };
}

function whoseStep(id: string): Step {
  return {
    as: 'choose',
    ask: 'Whose act will show whether it works?',
    choices: ACTORS.map((actor) => ({ label: WHOSE[actor], value: part(`${id}.whose`, actor) })),
  };
}

const WHOSE: Readonly<Record<Actor, string>> = { buyer: "The buyer's", rep: "A rep's" };

function expectedStep(id: string, whose: Actor): Step {
  return {
    as: 'text',
    ask: `What will ${ACTOR_IN_WORDS[whose]} do if it works?`,
    why: CAN_BE_SEEN[whose],
    problem: missingOrTooLong,
    keep: (text) => part(`${id}.expected`, text),
  };
}

const CAN_BE_SEEN: Readonly<Record<Actor, string>> = {
  buyer:
    "An act that anybody could see, for example: “sends last year's figures”. Not “understands our value”: nobody can see that.",
  rep: 'An act that anybody could see, for example: “brings a written plan to the call”. Not “is motivated”: nobody can see that.',
};

function byStep(sitting: Sitting, move: Pick<MoveState, 'action' | 'tried' | 'whose' | 'expected'>): Step {
  const { today, now } = sitting;
  const next = nextCheckin(sitting);
  return {
    as: 'text',
    ask: 'By which day should it be seen?',
    why: `As year-month-day. Enter: ${next}, the next check-in.`,
    problem: (text) => (text === '' ? null : problemOfComing(text, today, next)),
    keep: (text) => ({ kind: 'move', move: nextMoveId(now), ...move, by: dayTyped(text ?? next, today) }),
  };
}

/** As the plan has it, else in a week. */
export function nextCheckin({ plan, today }: Pick<Sitting, 'plan' | 'today'>): string {
  return plan.dates.checkins.find((day) => day > today) ?? daysAfter(today, 7);
}
