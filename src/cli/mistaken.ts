import { asTyped } from './as_typed.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';

/** Whether a key stands at the top of a YAML file, or somewhere in a JSON file. */
function names(text: string, key: string): boolean {
  return new RegExp(`^${key}[ \\t]*:|[{,]\\s*"${key}"\\s*:`, 'm').test(text);
}

/** Answers where a plan was asked for: one sentence helps more than a list of keys. null: it does not look like answers. */
export function answersForAPlan(file: string, text: string): Failure | null {
  if (!looksLikeAnswers(text)) return null;
  return new Failure(
    EXIT.answers_invalid,
    `${file} holds answers, and a plan is needed here. The file was not changed.`,
    `A plan is made of them: salesgap plan ${asTyped(file)} --auto -o plan.yaml`,
  );
}

/** By its keys. */
export function looksLikeAnswers(text: string): boolean {
  return names(text, 'answers') && names(text, 'rater');
}

/** By its keys; whether it can be used is for the reader of plans. */
export function looksLikeAPlan(text: string): boolean {
  return names(text, 'actions') && names(text, 'budget');
}

/** A plan where answers were asked for. null: it does not look like a plan. */
export function planForAnswers(file: string, text: string): Failure | null {
  if (!looksLikeAPlan(text)) return null;
  return new Failure(
    EXIT.answers_invalid,
    `${file} is a plan, and answers are needed here. The file was not changed.`,
    `The plan is shown by: salesgap plan --plan ${asTyped(file)}`,
  );
}
