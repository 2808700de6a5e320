import type { Profile } from '../../core/answers/types.js';
import type { ProfileQuestion } from '../profile/questions.js';
import { startFields } from './fields.js';
import { startPick } from './pick.js';
import type { Page, PageOf, Turn, WalkState } from './state.js';
import { openFirst } from './steps.js';
import { show, turnTo } from './turn.js';

/** The questions about the context that make sense now: a currency only with an amount. */
export function contextQuestions({ plan, held }: WalkState, offered: Profile = {}): ProfileQuestion[] {
  const profile: Profile = { ...offered, ...held.sheet.profile };
  return plan.context.filter(({ field, needs }) => {
    return needs === undefined || profile[needs] !== undefined || profile[field] !== undefined;
  });
}

/** The context before the first question: as it was last time, if there was one, then what is not known yet. */
export function openContextAtStart(state: WalkState): WalkState {
  const offered = offeredFrom(state);
  return Object.keys(offered).length === 0 ? askContext(state, null) : openContext(state, null, offered);
}

/** The context as a list. */
export function openContext(state: WalkState, under: Page | null, offered: Profile = {}): WalkState {
  const { profile: entered } = state.held.sheet;
  return show(state, { kind: 'context', under, offered, entered, input: startPick() });
}

/** The next question about the context that has no answer yet, or the first of the rubrics'. */
export function askContext(state: WalkState, after: ProfileQuestion | null): WalkState {
  const questions = contextQuestions(state);
  const from = after === null ? 0 : questions.findIndex(({ field }) => field === after.field) + 1;
  const next = questions.slice(from).find(({ field }) => state.held.sheet.profile[field] === undefined);
  return next === undefined ? openFirst(state) : openContextField(state, next, null);
}

/** One question about the context; from the list it leads back there. */
export function openContextField(
  state: WalkState,
  question: ProfileQuestion,
  list: PageOf<'context'> | null,
): WalkState {
  const { field, answer } = question;
  const value = state.held.sheet.profile[field] ?? list?.offered[field];
  const input =
    'typed' in answer
      ? startFields([value === undefined ? '' : String(value)])
      : startPick(value === undefined ? null : answer.choices.findIndex((choice) => choice.value === value));
  return show(state, { kind: 'context_field', question, list, input });
}

/** Back to what lay under the list; a question is opened anew if the context has changed what is asked. */
export function closeContext(state: WalkState, { under, entered }: PageOf<'context'>): Turn {
  if (under === null) return turnTo(askContext(state, null));
  const changed = state.held.sheet.profile !== entered;
  const asked = under.kind === 'question' || under.kind === 'talk';
  return turnTo(changed && asked ? openFirst(state, under.spot) : show(state, under));
}

/** What was known last time and is not said yet. Quarters come from files. */
function offeredFrom({ plan, held }: WalkState): Profile {
  const former = plan.former?.profile ?? {};
  const known = plan.context.filter(
    ({ field }) => former[field] !== undefined && held.sheet.profile[field] === undefined,
  );
  return Object.fromEntries(known.map(({ field }) => [field, former[field]]));
}
