import { voiceOf } from '../../core/answers/heard.js';
import type { Profile } from '../../core/answers/types.js';
import type { ProfileChoice, ProfileQuestion } from '../profile/questions.js';
import { type Offer, offers } from '../walk/card.js';
import { askContext, contextQuestions, openContextField } from '../walk/context_steps.js';
import type { Body, Field, FieldsInput, Option, PickInput } from '../walk/input.js';
import { startPick } from '../walk/pick.js';
import { recordProfile } from '../walk/recording.js';
import type { PageOf, Turn, WalkState } from '../walk/state.js';
import { chain, refuse, show, turnTo } from '../walk/turn.js';
import { answerLine } from './answer_line.js';
import type { PageKind } from './page_kind.js';

type ContextField = PageOf<'context_field'>;

/** One question about the context: on the way in one after the other, later from the list. */
export const contextField: PageKind<ContextField> = {
  card(state, { question, list, input }) {
    const body = bodyFor(question, input);
    return {
      header: list === null ? positionOf(state, question) : ['Context'],
      ask: question.ask[voiceOf(state.held) === 'self' ? 'self' : 'other'],
      hints: [question.why],
      body,
      answer: answerLine(body, undefined),
      enter: 'confirm',
      commands: list === null ? ON_THE_WAY : offers('back', 'leave', 'help'),
      refused: { go_to: 'The questions come after this; then go anywhere.' },
      side: list !== null,
      short: list === null,
    };
  },
  confirm(state, page, today) {
    const given = givenIn(page);
    if ('problem' in given) return refuse(state, given.problem);
    const { [page.question.field]: former, ...others } = state.held.sheet.profile;
    const profile: Profile = given.value === undefined ? others : { ...others, [page.question.field]: given.value };
    const turn = former === given.value ? turnTo(state) : recordProfile(state, profile, today);
    return chain(turn, (next) => turnTo(goOn(next, page)));
  },
  command: goBack,
};

const ON_THE_WAY: readonly Offer[] = offers('back', 'leave', 'help');

function bodyFor({ field, answer, name }: ProfileQuestion, input: PickInput | FieldsInput): Body {
  if (input.as === 'pick') {
    const choices = 'choices' in answer ? answer.choices : [];
    return { as: 'pick', options: choices.map(optionOf), input };
  }
  const typed: Partial<Field> = 'typed' in answer ? answer.typed : {};
  const { hint, unit } = typed;
  const only: Field = {
    id: field,
    label: name,
    ...(hint === undefined ? {} : { hint }),
    ...(unit === undefined ? {} : { unit }),
  };
  return { as: 'fields', fields: [only], input };
}

function optionOf({ text, letter }: ProfileChoice, index: number): Option {
  return { label: `${index + 1}`, text, ...(letter === undefined ? {} : { letter }) };
}

function givenIn({ question: { answer }, input }: ContextField) {
  if (input.as === 'fields') {
    return 'typed' in answer ? answer.typed.read((input.texts[0] ?? '').trim()) : { value: undefined };
  }
  const choice = 'choices' in answer && input.chosen !== null ? answer.choices[input.chosen] : undefined;
  return choice === undefined ? { problem: 'Choose what comes nearest.' } : { value: choice.value };
}

/** Corrected from the list: what was offered for this line is settled, whatever was said. */
function goOn(state: WalkState, { question, list }: ContextField): WalkState {
  if (list === null) return askContext(state, question);
  const { [question.field]: _settled, ...offered } = list.offered;
  return show(state, { ...list, offered, input: startPick() });
}

function goBack(state: WalkState, { question, list }: ContextField): Turn {
  if (list !== null) return turnTo(show(state, list));
  const questions = contextQuestions(state);
  const before = questions[questions.findIndex(({ field }) => field === question.field) - 1];
  return before === undefined ? refuse(state, 'It begins here.') : turnTo(openContextField(state, before, null));
}

function positionOf(state: WalkState, { field }: ProfileQuestion): string[] {
  const questions = contextQuestions(state);
  const position = `${questions.findIndex((each) => each.field === field) + 1} of ${questions.length}`;
  return [`Before the questions · ${position}`, position];
}
