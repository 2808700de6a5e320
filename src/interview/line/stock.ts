import type { AskedIn, ChooseQuestion, ConfirmQuestion, Reply, TextQuestion } from '../prompter.js';
import { STOCK_WORDS } from '../stock_words.js';
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
  const { typeNumber, chosen } = STOCK_WORDS[question.lang ?? 'en'];
  const range = typeNumber(options.length);
  const reply = await ask(talk, question, [...lines, range], WORDS, (text): Read<(typeof options)[number]> => {
    const said = text.toLowerCase();
    const option = options.find((each) => [each.label, `${each.label}.`, each.text.toLowerCase()].includes(said));
    return option === undefined ? { problem: range } : { value: option };
  });
  if ('ended' in reply) return reply;
  talk.tell(chosen(reply.value.text));
  return { value: reply.value.value };
}

export function text(talk: Talk, question: TextQuestion): Promise<Reply<string | null>> {
  return ask(talk, question, [STOCK_WORDS[question.lang ?? 'en'].typeAnswer], SLASHED, (typed) => {
    const problem = question.problem?.(typed) ?? null;
    if (problem !== null) return { problem };
    return { value: typed === '' ? null : typed };
  });
}

export function confirm(talk: Talk, question: ConfirmQuestion): Promise<Reply<boolean>> {
  const words = STOCK_WORDS[question.lang ?? 'en'];
  const line = words.typeYesNo(question.suggested);
  return ask(talk, question, [line], WORDS, (typed) => {
    if (typed === '') return { value: question.suggested };
    const said = typed.toLowerCase();
    if (['y', 'yes', words.yes.toLowerCase()].includes(said)) return { value: true };
    return ['n', 'no', words.no.toLowerCase()].includes(said) ? { value: false } : { problem: line };
  });
}

interface Put {
  readonly lang?: AskedIn;
  readonly ask: string;
  readonly why?: string;
}

/** Words as such, or with a slash where any word may be the answer. */
const WORDS = /^\/?(.+)$/;
const SLASHED = /^\/(.+)$/;

/** Asks until a line means something. Leaving ends as the end of the input does. */
async function ask<V>(
  talk: Talk,
  { ask: question, why, lang = 'en' }: Put,
  lines: readonly string[],
  words: RegExp,
  read: (text: string) => Read<V>,
): Promise<Reply<V>> {
  const { width } = talk;
  const { prompt, leave } = STOCK_WORDS[lang];
  talk.print(['', ...wrapText(question, width), ...(why === undefined ? [] : wrapText(why, width)), ...lines]);
  for (;;) {
    const line = await talk.line(prompt);
    if (typeof line === 'string') return { ended: line };
    const text = line.text.trim();
    const said = words.exec(text)?.[1] ?? '';
    if (said.toLowerCase() === leave) return { ended: 'input_ended' };
    const word = spokenIn(said, []);
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
