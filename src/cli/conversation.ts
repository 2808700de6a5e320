import { inquirerPrompter } from '../interview/inquirer_prompter.js';
import { linePrompter } from '../interview/line_prompter.js';
import type { Ended, Prompter } from '../interview/prompter.js';
import { type AskingOptions, askingHere, isMintty, isPerson } from './asking.js';
import { colorLevel, widthOf } from './display.js';
import type { EndingSignal, Environment } from './environment.js';
import { EXIT, type ExitCode } from './exit_codes.js';
import { Failure } from './failure.js';

/** A terminal to ask on, or lines to read, and what ended it, if something did. */
export interface Conversation {
  readonly prompter: Prompter;
  /** Asks in plain lines: what follows has no colours either, unless they are asked for. */
  readonly inLines: boolean;
  /** What a command that goes on has to add to be asked in the same way: an option behind a space, or nothing. */
  readonly again: string;
  /** The exit code of the signal, or of the line of a script, that stopped it; null while none did. */
  stoppedBy(): ExitCode | null;
  /** Signals end the process as usual again: for when nothing is left to be saved. */
  stopListening(): void;
  /** Told to end by a signal, or the terminal gone, this ends the process: for when everything else is done. */
  close(): void;
}

/** Asks on the terminal, or in lines. Questions go to stderr, so that stdout stays free for the report. */
export function openConversation(environment: Environment, options: AskingOptions = {}): Conversation {
  const how = askingHere(environment, options);
  if (how === null) throw noTerminal();
  const { stdin: input, stderr: output } = environment;
  const stopping = listen(environment);
  const { signal, stoppedBy, stopListening } = stopping;
  const close = () => {
    stopListening();
    environment.endBySignal(SIGNALS.find(([, exit]) => exit === stoppedBy())?.[0] ?? null);
  };
  if (how === 'full_screen') {
    const prompter = inquirerPrompter({ input, output, signal, colour: colorLevel(environment, output) });
    return { prompter, inLines: false, again: '', stoppedBy, stopListening, close };
  }
  if (isMintty(environment)) output.write(MINTTY);
  const width = () => widthOf(environment, output, options);
  const misread = () => stopping.stop(EXIT.usage);
  const lines = linePrompter({ input, output, signal, width, person: isPerson(environment), misread });
  const closeLines = () => {
    lines.close();
    close();
  };
  const again = askingHere(environment) === 'lines' ? '' : ' --accessible';
  return { prompter: lines, inLines: true, again, stoppedBy, stopListening, close: closeLines };
}

/** The exit code after an end that nobody asked for. At the end of the input all that was confirmed is saved: fine. */
export function exitAfter({ stoppedBy }: Conversation, ended: Ended): ExitCode {
  return stoppedBy() ?? (ended === 'interrupted' ? EXIT.interrupted : EXIT.fine);
}

const MINTTY = 'Plain lines, since this window has no full screen for programs; Windows Terminal and winpty have.\n';

interface Stopping extends Pick<Conversation, 'stoppedBy' | 'stopListening'> {
  readonly signal: AbortSignal;
  stop(exit: ExitCode): void;
}

/** Signals, until nothing is left to be saved. The first that says why it stops is believed. */
function listen(environment: Environment): Stopping {
  const told = new AbortController();
  let stopped: ExitCode | null = null;
  const stop = (exit: ExitCode) => {
    stopped ??= exit;
    told.abort();
  };
  const listeners = SIGNALS.map(([signal, exit]) => {
    const silence = environment.onSignal(signal, () => {
      stop(exit);
      // Told once more it ends at once, whatever keeps it; not before the screen is cleared, though.
      setImmediate(silence);
    });
    return silence;
  });
  const stopListening = () => {
    for (const silence of listeners) silence();
  };
  return { signal: told.signal, stoppedBy: () => stopped, stopListening, stop };
}

/** Ctrl-C is a key while a question is open, and a signal otherwise. */
const SIGNALS: readonly (readonly [EndingSignal, ExitCode])[] = [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
  ['SIGHUP', EXIT.hung_up],
];

function noTerminal(): Failure {
  return new Failure(
    EXIT.usage,
    'An interview needs a terminal, and here is none (input or error output is redirected).',
    'Nothing was asked or saved.',
    'From a script or a pipe: add --accessible, and every line of the input is an answer.',
    'From a file: salesgap answers template essentials > answers.yaml, fill it in, then salesgap report answers.yaml',
  );
}
