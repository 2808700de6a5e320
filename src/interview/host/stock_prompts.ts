import inquirer from 'inquirer';
import { visible } from '../../core/visible.js';
import type { ChooseQuestion, ConfirmQuestion, Reply, TextQuestion } from '../prompter.js';
import { endOf, INPUT_ENDED } from './endings.js';
import type { Keypress } from './keypress.js';
import { LastDrawing } from './last_drawing.js';
import { choiceText, type Put, themeFor, whileTyped } from './stock_theme.js';
import { hasEnded, type Terminal } from './terminal.js';

/** One of several. */
export async function choose<V>(terminal: Terminal, { choices, ...question }: ChooseQuestion<V>): Promise<Reply<V>> {
  // Positions instead of values: a value of undefined would count as the default and start highlighted.
  const named = choices.map(({ label }, value) => ({
    name: choiceText(terminal, label),
    short: visible(label),
    value,
  }));
  const reply = await ask<number>(terminal, question, { type: 'select', choices: named, pageSize: 12, loop: false });
  if ('ended' in reply) return reply;
  const chosen = choices[reply.value];
  if (chosen === undefined) throw new Error('the prompt gave back a choice it was not given');
  return { value: chosen.value };
}

export async function text(terminal: Terminal, question: TextQuestion): Promise<Reply<string | null>> {
  const validate = (typed: string) => question.problem?.(typed.trim()) ?? true;
  const reply = await ask<string>(terminal, question, { type: 'input', validate });
  if ('ended' in reply) return reply;
  const typed = reply.value.trim();
  return { value: typed === '' ? null : typed };
}

export function confirm(terminal: Terminal, question: ConfirmQuestion): Promise<Reply<boolean>> {
  return ask(terminal, question, { type: 'confirm', default: question.suggested });
}

/** Runs one stock prompt to its answer, or to the end of the input. */
async function ask<V>(terminal: Terminal, put: Put, config: Readonly<Record<string, unknown>>): Promise<Reply<V>> {
  if (hasEnded(terminal)) return { ended: 'input_ended' };
  const output = new LastDrawing(terminal.output);
  const watched = watch(terminal, output);
  const { input } = terminal;
  const prompt = inquirer.createPromptModule({ input, output, signal: watched.signal });
  const theme = themeFor(terminal, put, config.type !== 'select');
  const question = {
    ...config,
    name: 'answer',
    message: put.ask,
    theme,
    // What is pasted may hold anything, and a stock prompt shows it as it is.
    ...(config.type === 'input' && {
      transformer: (typed: string, { isFinal }: { readonly isFinal: boolean }) =>
        isFinal ? theme.style.answer(visible(typed)) : whileTyped(typed),
    }),
  };
  try {
    const answers = await prompt([question] as never);
    return { value: (answers as { answer: V }).answer };
  } catch (error) {
    return { ended: endOf(error) };
  } finally {
    watched.stop();
  }
}

/** Stock prompts never settle when their input ends, and know nothing of Ctrl-Z; this is beside them for both. */
function watch(
  { input, output, signal }: Terminal,
  drawing: LastDrawing,
): { readonly signal: AbortSignal; stop(): void } {
  const ended = new AbortController();
  let resting = false;
  const end = () => ended.abort(INPUT_ENDED);
  const hear = (_typed: unknown, { ctrl, name }: Keypress) => {
    if (ctrl === true && name === 'd') end();
    resting = ctrl === true && name === 'z';
    // readline stops the process right after this; the shell gets a terminal with a cursor.
    if (resting) output.write(`${SHOW_CURSOR}\n`);
  };
  const stay = () => {
    // After Ctrl-Z and fg readline has paused its input, and the process would end quietly.
    input.resume();
    if (resting) drawing.drawAgain();
    resting = false;
  };
  // What listens to errors from here on is readline; it tells them to nobody, which would end the process.
  const keepErrors = (event: string, listener: () => void) => {
    if (event === 'error') queueMicrotask(() => input.removeListener(event, listener));
  };
  const listeners = [
    ['end', end],
    ['close', end],
    ['error', end],
    ['keypress', hear],
    ['pause', stay],
    ['newListener', keepErrors],
  ] as const;
  for (const [event, listener] of listeners) input.on(event, listener);
  return {
    signal: signal === undefined ? ended.signal : AbortSignal.any([ended.signal, signal]),
    stop() {
      for (const [event, listener] of listeners) input.removeListener(event, listener);
      input.pause();
    },
  };
}

const SHOW_CURSOR = '\u001b[?25h';
