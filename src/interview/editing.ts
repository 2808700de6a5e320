import { cardOf } from './pages/index.js';
import { MOST_CHARACTERS, startFields } from './walk/fields.js';
import type { Edited, Page, Turn, WalkState } from './walk/state.js';
import { refuse, say, show, turnTo } from './walk/turn.js';

/** Asks the host to let the person edit the text they are at. Nothing changes before `afterEdit`. */
export function askForEdit(state: WalkState): Turn {
  const { body } = cardOf(state);
  if (body.as !== 'fields') return turnTo(state);
  const { texts, at } = body.input;
  return { ...turnTo(state), edit: { text: texts[at] ?? '', most: body.fields[at]?.most ?? MOST_CHARACTERS } };
}

/** The walk once the editor is closed: its text stands in the field, and Enter accepts it as if it had been typed. */
export function afterEdit(state: WalkState, edited: Edited): WalkState {
  if ('problem' in edited) return refuse(state, edited.problem).state;
  if ('unchanged' in edited) return say(state, 'notice', 'The text is as it was.');
  const { input } = state.page;
  if (input.as !== 'fields') return state;
  const texts = input.texts.map((text, index) => (index === input.at ? edited.text : text));
  const next = { ...startFields(texts), at: input.at, caret: edited.text.length, untouched: false };
  return say(
    show(state, { ...state.page, input: next } as Page),
    'notice',
    'This came from your editor; Enter takes it.',
  );
}
