import { columnsOf } from '../../core/text_width.js';
import { isHarmless, visible } from '../../core/visible.js';
import type { AskedIn } from '../prompter.js';
import { STOCK_WORDS } from '../stock_words.js';
import { stylesFor } from '../view/styles.js';
import { wrapText } from '../view/text.js';
import { sizeOf, type Terminal } from './terminal.js';

/** What a stock prompt says. */
export interface Put {
  readonly lang?: AskedIn;
  readonly ask: string;
  /** One plain line: why it is asked. */
  readonly why?: string;
}

/** Under the question mark that begins every question. */
const INDENT = '  ';

/** Under the first letter of a numbered choice: `❯ 1. `. */
const CHOICE_INDENT = '     ';

/**
 * The stock prompts in our words, wrapped at words. While it is asked, a question carries its reason and, for
 * what is typed, a line of its own; once answered, one line.
 */
export function themeFor(terminal: Terminal, { ask, why, lang = 'en' }: Put, typed: boolean) {
  const { quiet, strong, chosen, problem, legend } = stylesFor(terminal.colour);
  const words = STOCK_WORDS[lang];
  const lines = (text: string) => wrapped(terminal, text, INDENT);
  const reason = why === undefined ? '' : `\n${INDENT}${quiet(lines(why))}`;
  const asked = strong(lines(ask)) + reason + (typed ? `\n${INDENT}›` : '');
  return {
    indexMode: 'number',
    keywords: { yes: words.yes, no: words.no, error: () => words.yesOrNo },
    style: {
      message: (_text: string, status: string) => (status === 'done' ? strong(lines(ask)) : asked),
      answer: (text: string) => chosen(beside(terminal, ask, text)),
      error: (text: string) => problem(wrapped(terminal, `! ${text}`, '')),
      keysHelpTip: () => legend(words.keys),
    },
  };
}

/** What is being typed: each unit that steers or hides is one mark, as the prompt finds the cursor by counting units. */
export function whileTyped(text: string): string {
  if (isHarmless(text)) return text;
  const shown = (character: string) =>
    visible(character) === character ? character : '\ufffd'.repeat(character.length);
  return Array.from(text, shown).join('');
}

/** A choice whose further lines stand under its first. */
export function choiceText(terminal: Terminal, label: string): string {
  return wrapped(terminal, label, CHOICE_INDENT);
}

/** The answer behind its question, or below it where it does not fit. */
function beside(terminal: Terminal, ask: string, answer: string): string {
  const fits = columnsOf(ask) + columnsOf(answer) + INDENT.length + 2 <= sizeOf(terminal).width;
  return fits ? answer : `\n${INDENT}${wrapped(terminal, answer, INDENT)}`;
}

function wrapped(terminal: Terminal, text: string, indent: string): string {
  return wrapText(text, sizeOf(terminal).width - indent.length - 1).join(`\n${indent}`);
}
