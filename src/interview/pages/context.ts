import { knownInWords } from '../profile/questions.js';
import { offers } from '../walk/card.js';
import { closeContext, contextQuestions, openContextField } from '../walk/context_steps.js';
import type { Option } from '../walk/input.js';
import { recordProfile } from '../walk/recording.js';
import type { Context, PageOf, Turn, WalkState } from '../walk/state.js';
import { chain, refuse, turnTo } from '../walk/turn.js';
import { answerLine } from './answer_line.js';
import type { PageKind } from './page_kind.js';

type ContextPage = PageOf<'context'>;

/** What is known about role and team, each line a number away from being corrected. */
export const context: PageKind<ContextPage> = {
  card(state, page) {
    const { under, input } = page;
    const body = { as: 'pick', options: optionsFor(state, page), input } as const;
    const enter = under === null ? 'take it as it is' : 'close';
    return {
      header: [under === null ? 'Before the questions' : 'Context'],
      ask: under === null ? 'Is the context still the same?' : 'The context of these answers',
      hints: [hintFor(state, page)],
      body,
      answer: { ...answerLine(body, undefined), lead: 'Correct line:' },
      enter: input.chosen === null ? enter : 'correct it',
      commands: under === null ? offers('leave', 'help') : offers('back', 'go_to', 'leave', 'help'),
      side: under !== null,
      short: under === null,
    };
  },
  confirm(state, page, today) {
    const { input, offered } = page;
    const question = input.chosen === null ? undefined : contextQuestions(state, offered)[input.chosen];
    if (question !== undefined) return turnTo(openContextField(state, question, page));
    if (input.typed !== '') return refuse(state, `There is no line ${input.typed}.`);
    return chain(taken(state, page, today), (next) => closeContext(next, page));
  },
  command: (state, page) => closeContext(state, page),
};

function optionsFor(state: WalkState, { offered }: ContextPage): Option[] {
  const { profile } = state.held.sheet;
  return contextQuestions(state, offered).map((question, index) => {
    const text = `${question.name}: ${knownInWords(question, { ...offered, ...profile })}`;
    const former = profile[question.field] === undefined && offered[question.field] !== undefined;
    return { label: `${index + 1}`, text, ...(former ? { aside: 'last time' } : {}) };
  });
}

function hintFor({ plan }: WalkState, { under }: ContextPage): string {
  if (under === null) return `As it was on ${plan.former?.on ?? ''}. A number corrects a line.`;
  return 'Targets and some questions depend on it. A number corrects a line.';
}

/** What was offered counts once it is taken. */
function taken(state: WalkState, { offered }: ContextPage, today: Context): Turn {
  if (Object.keys(offered).length === 0) return turnTo(state);
  return recordProfile(state, { ...offered, ...state.held.sheet.profile }, today);
}
