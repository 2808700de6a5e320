import { daysBetween } from '../../core/calendar_day.js';
import { isOftenMoved, openActions } from '../../core/checkin/state.js';
import type { ActionState } from '../../core/checkin/types.js';
import { agendaOf, waitsFor } from './agenda.js';
import { type Held, type Sitting, sittingOf } from './sitting.js';
import type { CheckinTexts } from './texts/en.js';
import { inQuotes } from './words.js';

/** What is said before the first question, a paragraph each: what stands well first, then facts and what helps. */
export function openingOf(held: Held, today: string): readonly string[] {
  const sitting = sittingOf(held, today);
  if (sitting.again) return [];
  return [begins(sitting), ...late(sitting), ...coming(sitting), ...waiting(sitting), ...strangers(sitting)];
}

function begins(sitting: Sitting): string {
  const { begun, on, now, texts } = sitting;
  const own = texts.opening;
  const done = now.actions.filter(({ status }) => status === 'done').length;
  const all = now.actions.filter(({ status }) => status !== 'replaced').length;
  const far = done === 0 ? '' : own.far(done, all);
  if (begun) return `${own.goingOn(on)}${far}`;
  const { moves, actions } = agendaOf(sitting);
  const parts = [
    ...(moves.length === 0 ? [] : [own.smallMoves(moves.length)]),
    ...(actions.length === 0 ? [] : [own.actions(actions.length)]),
    own.newMove,
  ];
  return `${own.minutes(texts.listed(parts))}${far} ${own.saved}`;
}

/** Facts, and what helps: a blame has never moved a date. */
function late(sitting: Sitting): string[] {
  const { now, texts } = sitting;
  const open = openActions(now);
  return open.flatMap((action) => {
    const facts = [...overdue(action, sitting), ...oftenMoved(action, texts)];
    return facts.length === 0
      ? []
      : [`${texts.opening.late(inQuotes(action.planned.title, texts), texts.listed(facts))} ${helps(action, texts)}`];
  });
}

function overdue({ due_on }: ActionState, { today, texts }: Sitting): string[] {
  return due_on < today ? [texts.opening.overdue(due_on, daysBetween(due_on, today))] : [];
}

function oftenMoved(action: ActionState, { opening }: CheckinTexts): string[] {
  return isOftenMoved(action) ? [opening.oftenMoved(action.times_moved)] : [];
}

function helps(action: ActionState, { opening }: CheckinTexts): string {
  const { status, cause } = action;
  if (status === 'stuck' && cause !== null) return opening.named;
  return isOftenMoved(action) ? opening.smaller : opening.sayDone;
}

/** "Begins today: “A” and “B”." A line for each day. */
function coming(sitting: Sitting): string[] {
  const { coming: actions } = agendaOf(sitting);
  const { texts, today } = sitting;
  const days = [...new Set(actions.map(({ planned }) => planned.starts_on))].sort();
  return days.map((day) => {
    const titles = actions.filter(({ planned }) => planned.starts_on === day).map(({ planned }) => planned.title);
    const all = texts.listed(titles.map((title) => inQuotes(title, texts)));
    return day === today ? texts.opening.beginsToday(all) : texts.opening.begins(day, all);
  });
}

function waiting(sitting: Sitting): string[] {
  const { texts } = sitting;
  return agendaOf(sitting).waiting.flatMap((action) => {
    const needs = waitsFor(action, sitting.now).map((title) => inQuotes(title, texts));
    return needs.length === 0 ? [] : texts.opening.waits(inQuotes(action.planned.title, texts), texts.listed(needs));
  });
}

/** Somebody edited the plan after something had been said. */
function strangers({ now, texts }: Sitting): string[] {
  const gone = now.strangers.map(({ of }) => of);
  if (gone.length === 0) return [];
  return [texts.opening.strangers(texts.listed(gone), gone.length)];
}
