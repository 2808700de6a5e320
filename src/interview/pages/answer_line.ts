import type { Answer } from '../../core/answers/types.js';
import { REASON_IN_WORDS } from '../plain_words.js';
import type { AnswerLine } from '../walk/card.js';
import type { Body } from '../walk/input.js';

/** What is chosen, in words: nothing on screen depends on colour alone. */
export function answerLine(body: Body, answer: Answer | undefined): AnswerLine {
  const given = chosenIn(body);
  const before = answer === undefined ? '' : withoutValue(answer);
  if (given === '' && before !== '') return { lead: 'Answer so far:', given: before };
  // Texts are typed where they stand; a second line to answer on would be one too many.
  return body.as === 'fields' ? { lead: '', given: '' } : { lead: 'Answer:', given };
}

function chosenIn(body: Body): string {
  switch (body.as) {
    case 'pick':
      return (body.input.chosen === null ? undefined : body.options[body.input.chosen]?.label) ?? body.input.typed;
    case 'tick':
      return body.input.ticked.map((index) => body.options[index]?.label ?? '').join(', ');
    default:
      return '';
  }
}

/** An answer that holds no value, in words. */
export function withoutValue(answer: Answer): string {
  switch (answer.state) {
    case 'answered':
      return '';
    case 'dont_know':
      return "don't know";
    case 'declined':
      return 'rather not say';
    case 'not_applicable': {
      const whose = answer.whose === undefined ? '' : ` (whose: ${answer.whose})`;
      return `doesn't apply: ${REASON_IN_WORDS[answer.reason]}${whose}`;
    }
  }
}
