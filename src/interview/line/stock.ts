import type { ChooseQuestion, ConfirmQuestion, Reply, TextQuestion } from '../prompter.js';
import { wrapText } from '../view/text.js';
import { optionLines, readingLines } from './card_text.js';
import { HOW_TO_TYPE } from './how_to_type.js';
import type { Talk } from './talk.js';
import { spokenIn } from './words.js';

type Read<V> = { readonly value: V } | { readonly problem: string };

/** One of several. */
export async function choose<V>(talk: Talk, { choices, ...question }: ChooseQuestion<V>): Promise<Reply<V>> {
  const options = choices.map(({ label, value }, index) => ({ label: `${index + 1}`, text: label, value }));
  const lines = options.flatMap((option) => optionLines(option, talk.width));
  const range = `Type ${options.length === 1 ? '1' : `1 to ${options.length}`}, or leave.`;
  const reply = await ask(talk, question, [...lines, range], WORDS, (text): Read<(typeof options)[number]> => {
    const said = text.toLowerCase();
    const option = options.find((each) => [each.label, `${each.label}.`, each.text.toLowerCase()].includes(said));
    return option === undefined ? { problem: range } : { value: option };
  });
  if ('ended' in reply) return reply;
  talk.tell(`Chosen: ${reply.value.text}`);
  return { value: reply.value.value };
}

export function text(talk: Talk, question: TextQuestion): Promise<Reply<string | null>> {
  return ask(talk, question, ['Type the answer, or /leave.'], SLASHED, (typed) => {
    const problem = question.problem?.(typed) ?? null;
    if (problem !== null) return { problem };
    return { value: typed === '' ? null : typed };
  });
}

export function confirm(talk: Talk, question: ConfirmQuestion): Promise<Reply<boolean>> {
  const line = `Type yes or no. Enter alone: ${question.suggested ? 'yes' : 'no'}.`;
  return ask(talk, question, [line], WORDS, (typed) => {
    if (typed === '') return { value: question.suggested };
    const said = typed.toLowerCase();
    if (said === 'y' || said === 'yes') return { value: true };
    return said === 'n' || said === 'no' ? { value: false } : { problem: line };
  });
}

interface Put {
  readonly ask: string;
  readonly why?: string;
}

/** Words as such, or with a slash where any word may be the answer. */
const WORDS = /^\/?(.+)$/;
const SLASHED = /^\/(.+)$/;

/** Asks until a line means something. Leaving ends as the end of the input does. */
async function ask<V>(
  talk: Talk,
  { ask: question, why }: Put,
  lines: readonly string[],
  words: RegExp,
  read: (text: string) => Read<V>,
): Promise<Reply<V>> {
  const { width } = talk;
  talk.print(['', ...wrapText(question, width), ...(why === undefined ? [] : wrapText(why, width)), ...lines]);
  for (;;) {
    const line = await talk.line('Answer: ');
    if (typeof line === 'string') return { ended: line };
    const text = line.text.trim();
    const word = spokenIn(words.exec(text)?.[1] ?? '', []);
    if (word?.name === 'leave' && word.rest === '') return { ended: 'input_ended' };
    if (word?.name === 'help' && word.rest === '') {
      talk.print(readingLines(HOW_TO_TYPE, width));
      continue;
    }
    const meant = read(text);
    if ('value' in meant) return meant;
    const ended = talk.refuse(line, meant.problem);
    if (ended !== null) return { ended };
  }
}
