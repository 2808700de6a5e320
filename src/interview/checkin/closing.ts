import { openActions } from '../../core/checkin/state.js';
import { type CheckinEntry, OUTCOMES_OF_A_MOVE } from '../../core/checkin/types.js';
import { nextCheckin } from './move_steps.js';
import { type Held, type Sitting, saidOf, sittingOf } from './sitting.js';
import { inQuotes } from './words.js';

/** The last line of a check-in that is finished: what came of it, and the next day that comes. */
export function closingOf(held: Held, today: string): string {
  const sitting = sittingOf({ ...held, entries: withoutEnd(held.entries) }, today);
  return `${whatCame(sitting)} ${isOld(sitting) ? ofAnEarlierDay(sitting) : whatComes(sitting)}`;
}

/** It was broken off, and by its end the next one is due. */
function isOld({ plan, on, today }: Sitting): boolean {
  return nextCheckin({ plan, today: on }) <= today;
}

function ofAnEarlierDay({ on, texts }: Sitting): string {
  return texts.closing.earlier(on);
}

/** As it was before it was finished, to see what was said in it. */
function withoutEnd(entries: readonly CheckinEntry[]): readonly CheckinEntry[] {
  return entries.at(-1)?.kind === 'finished' ? entries.slice(0, -1) : entries;
}

/** The best that can be said of it. What is told as it is keeps a plan true, and that is something as well. */
function whatCame(sitting: Sitting): string {
  const { now, texts } = sitting;
  const { closing, listed } = texts;
  const quoted = (text: string) => inQuotes(text, texts);
  const said = new Set(saidOf(sitting, 'action').map(({ action }) => action));
  const done = now.actions.filter(({ planned, status }) => said.has(planned.action) && status === 'done');
  if (done.length > 0) return closing.done(listed(done.map(({ planned }) => quoted(planned.title))));
  const told = saidOf(sitting, 'happened');
  const [worked] = now.moves.filter(
    ({ move, outcome }) => outcome === OUTCOMES_OF_A_MOVE[0] && told.some((each) => each.move === move),
  );
  if (worked !== undefined) return closing.worked(quoted(worked.tried));
  const replaced = saidOf(sitting, 'replaced').map(({ by }) => quoted(by.title));
  if (replaced.length > 0) return closing.newWay(listed(replaced));
  const planned = saidOf(sitting, 'move').map(({ tried }) => quoted(tried));
  if (planned.length > 0) return closing.thisWeek(listed(planned));
  return closing.noted;
}

function whatComes(sitting: Sitting): string {
  const { now, today, texts } = sitting;
  const own = texts.closing;
  const days = [
    ...openActions(now).map(({ planned, due_on }) => ({ on: due_on, what: inQuotes(planned.title, texts) })),
    ...now.moves
      .filter(({ outcome }) => outcome === null)
      .map(({ by, tried }) => ({ on: by ?? '', what: inQuotes(tried, texts) })),
  ];
  const [first] = days.filter(({ on }) => on > today).toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const again = nextCheckin(sitting);
  if (first === undefined) return own.next(again);
  return first.on <= again ? own.nextIs(first.what, first.on, again) : own.nextThen(again, first.what, first.on);
}
