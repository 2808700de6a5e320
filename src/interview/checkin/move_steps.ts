import { daysAfter } from '../../core/calendar_day.js';
import { nextMoveId, openActions } from '../../core/checkin/state.js';
import { ACTORS, type Actor, type MoveState } from '../../core/checkin/types.js';
import type { Plan } from '../../core/plan/types.js';
import { agendaOf } from './agenda.js';
import { dayTyped, problemOfComing } from './day_typed.js';
import { fittingPart, oneOf, partOf, type Sitting, saidOf, wishOf } from './sitting.js';
import { type Asked, missingOrTooLong, part, type Step, tooLong } from './step.js';
import type { CheckinTexts } from './texts/en.js';
import { inQuotes } from './words.js';

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
    if (tried === undefined)
      return fresh >= 0 && wishOf(sitting) === 'correct' ? null : triedStep(slot, fresh, sitting.texts);
    if (tried === null && fresh >= 0) return null;
    if (tried !== null && planned-- <= 0) return restStep(sitting, slot, tried);
  }
}

function changedMoves(sitting: Sitting): readonly MoveState[] {
  const told = saidOf(sitting, 'happened');
  return agendaOf(sitting).moves.filter(({ move }) => told.findLast((each) => each.move === move)?.next === 'change');
}

function triedStep({ id, changes }: Slot, fresh: number, texts: CheckinTexts): Step {
  return {
    as: 'text',
    ...(changes === null ? askedFresh(fresh, texts) : askedAgain(changes, texts)),
    problem: tooLong(texts),
    keep: (text) => part(`${id}.tried`, text),
  };
}

function askedAgain({ tried }: MoveState, texts: CheckinTexts) {
  return { ask: texts.move.again(inQuotes(tried, texts)), why: texts.move.againWhy };
}

function askedFresh(fresh: number, { move }: CheckinTexts) {
  return fresh > 0 ? { ask: move.more, why: move.moreWhy } : { ask: move.ask, why: move.why };
}

/** What belongs to a move beside what is tried. The day completes it. */
function restStep(sitting: Sitting, { id, changes }: Slot, tried: string): Step {
  const { texts } = sitting;
  const actions = openActions(sitting.now).map(({ planned }) => planned);
  const belongs = fittingPart(sitting, `${id}.action`, oneOf(sitting.now.actions.map(({ planned }) => planned.action)));
  if (belongs === undefined && changes === null && actions.length > 0) return belongsStep(id, actions, texts);
  const whose = fittingPart(sitting, `${id}.whose`, oneOf(ACTORS));
  if (whose == null) return whoseStep(id, texts);
  const expected = partOf(sitting, `${id}.expected`);
  if (expected == null) return expectedStep(id, whose, texts);
  return byStep(sitting, { action: changes?.action ?? belongs ?? null, tried, whose, expected });
}

function belongsStep(id: string, actions: Plan['actions'], { move }: CheckinTexts): Step {
  return {
    as: 'choose',
    ask: move.belongs,
    choices: [
      ...actions.map(({ action, title }) => ({ label: title, value: part(`${id}.action`, action) })),
      { label: move.none, value: part(`${id}.action`, null) },
    ],
  };
}

function whoseStep(id: string, { move }: CheckinTexts): Step {
  return {
    as: 'choose',
    ask: move.whose,
    choices: ACTORS.map((actor) => ({ label: move.actor[actor], value: part(`${id}.whose`, actor) })),
  };
}

function expectedStep(id: string, whose: Actor, texts: CheckinTexts): Step {
  return {
    as: 'text',
    ask: texts.move.expected(whose),
    why: texts.move.expectedWhy[whose],
    problem: missingOrTooLong(texts),
    keep: (text) => part(`${id}.expected`, text),
  };
}

function byStep(sitting: Sitting, move: Pick<MoveState, 'action' | 'tried' | 'whose' | 'expected'>): Step {
  const { now, texts } = sitting;
  const next = nextCheckin(sitting);
  return {
    as: 'text',
    ask: texts.move.by,
    why: texts.move.byWhy(next),
    problem: (text) => (text === '' ? null : problemOfComing(text, sitting, next)),
    keep: (text) => ({ kind: 'move', move: nextMoveId(now), ...move, by: dayTyped(text ?? next, sitting) }),
  };
}

/** As the plan has it, else in a week. */
export function nextCheckin({ plan, today }: Pick<Sitting, 'plan' | 'today'>): string {
  return plan.dates.checkins.find((day) => day > today) ?? daysAfter(today, 7);
}
