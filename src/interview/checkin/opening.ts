import { daysBetween } from '../../core/calendar_day.js';
import { isOftenMoved, openActions } from '../../core/checkin/state.js';
import type { ActionState } from '../../core/checkin/types.js';
import { agendaOf, waitsFor } from './agenda.js';
import { type Held, type Sitting, sittingOf } from './sitting.js';
import { counted, inQuotes, listed } from './words.js';

/** What is said before the first question, a paragraph each: what stands well first, then facts and what helps. */
export function openingOf(held: Held, today: string): readonly string[] {
  const sitting = sittingOf(held, today);
  if (sitting.again) return [];
  return [begins(sitting), ...late(sitting), ...coming(sitting), ...waiting(sitting), ...strangers(sitting)];
}

function begins(sitting: Sitting): string {
  const { begun, on, now } = sitting;
  const done = now.actions.filter(({ status }) => status === 'done').length;
  const all = now.actions.filter(({ status }) => status !== 'replaced').length;
  const far = done === 0 ? '' : ` ${done} of ${counted(all, 'action')} ${done === 1 ? 'is' : 'are'} done.`;
  if (begun) return `Going on with the check-in of ${on}: what was answered is not asked again.${far}`;
  const { moves, actions } = agendaOf(sitting);
  const parts = [
    ...(moves.length === 0 ? [] : [counted(moves.length, 'small move')]),
    ...(actions.length === 0 ? [] : [counted(actions.length, 'action')]),
    'a small move for the coming week',
  ];
  return `Two minutes: ${listed(parts)}.${far} Every answer is saved before the next question.`;
}

/** Facts, and what helps: a blame has never moved a date. */
function late(sitting: Sitting): string[] {
  const { now, today } = sitting;
  const open = openActions(now);
  return open.flatMap((action) => {
    const facts = [...overdue(action, today), ...oftenMoved(action)];
    return facts.length === 0 ? [] : [`${inQuotes(action.planned.title)} ${listed(facts)}. ${helps(action)}`];
  });
}

function overdue({ due_on }: ActionState, today: string): string[] {
  return due_on < today ? [`was due on ${due_on}, ${counted(daysBetween(due_on, today), 'day')} ago`] : [];
}

function oftenMoved(action: ActionState): string[] {
  const { times_moved } = action;
  return isOftenMoved(action) ? [`has been moved ${times_moved === 2 ? 'twice' : `${times_moved} times`}`] : [];
}

function helps(action: ActionState): string {
  const { status, cause } = action;
  if (status === 'stuck' && cause !== null) return 'What stands in the way is named: what of it fits into one hour?';
  return isOftenMoved(action)
    ? 'It helps to make it smaller, or to say "stuck" and name what stands in the way.'
    : 'If it is done, say so; else a new day or what stands in the way helps.';
}

/** "Begins today: “A” and “B”." A line for each day. */
function coming(sitting: Sitting): string[] {
  const { coming: actions } = agendaOf(sitting);
  const days = [...new Set(actions.map(({ planned }) => planned.starts_on))].sort();
  return days.map((day) => {
    const titles = actions.filter(({ planned }) => planned.starts_on === day).map(({ planned }) => planned.title);
    return `Begins ${day === sitting.today ? 'today' : `on ${day}`}: ${listed(titles.map(inQuotes))}.`;
  });
}

function waiting(sitting: Sitting): string[] {
  return agendaOf(sitting).waiting.flatMap((action) => {
    const needs = waitsFor(action, sitting.now).map(inQuotes);
    return needs.length === 0
      ? []
      : `Not asked today: ${inQuotes(action.planned.title)}, since it waits for ${listed(needs)}.`;
  });
}

/** Somebody edited the plan after something had been said. */
function strangers({ now }: Sitting): string[] {
  const gone = now.strangers.map(({ of }) => of);
  if (gone.length === 0) return [];
  return [
    `The plan no longer holds ${listed(gone)}. What was said about ${gone.length === 1 ? 'it' : 'them'} is kept.`,
  ];
}
