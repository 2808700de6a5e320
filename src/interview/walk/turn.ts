import { applyEntry, type Entry } from '../../core/answers/entries.js';
import type { Message, Page, Turn, WalkOutcome, WalkState } from './state.js';

/** A turn that changes nothing on the sheet. */
export function turnTo(state: WalkState): Turn {
  return { state, entries: [] };
}

/** Opens a page. */
export function show(state: WalkState, page: Page): WalkState {
  return { ...state, page };
}

export function say(state: WalkState, tone: Message['tone'], text: string): WalkState {
  return { ...state, message: { tone, text } };
}

/** Says something before what is said already. */
export function sayBefore(state: WalkState, text: string): WalkState {
  const { message } = state;
  return message === null ? say(state, 'notice', text) : say(state, message.tone, `${text} ${message.text}`);
}

/** Says one thing more, so that it is not overlooked. */
export function addNews(state: WalkState, text: string): WalkState {
  return say(state, 'news', state.message === null ? text : `${state.message.text} ${text}`);
}

/** Stays where it is and says what is wrong. */
export function refuse(state: WalkState, text: string): Turn {
  return turnTo(say(state, 'problem', text));
}

/** An entry, and the sheet with it. The first change to a finished sheet reopens it. */
export function record(state: WalkState, entry: Entry): Turn {
  const entries: Entry[] = state.held.finished ? [{ kind: 'reopened', on: entry.on }, entry] : [entry];
  return { state: { ...state, held: entries.reduce(applyEntry, state.held) }, entries };
}

/** The same turn, going on from its state. */
export function chain(turn: Turn, goOn: (state: WalkState) => Turn): Turn {
  const next = goOn(turn.state);
  return { ...next, entries: [...turn.entries, ...next.entries] };
}

export function end(state: WalkState, outcome: WalkOutcome): Turn {
  return { state, entries: [], outcome };
}
