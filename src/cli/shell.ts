import { visible, visibleLines } from '../core/visible.js';
import { askingHere, isPerson } from './asking.js';
import { type Environment, processEnvironment, withArgs } from './environment.js';
import { EXIT, type ExitCode } from './exit_codes.js';
import { asFailure, failureText, misuseText } from './failure.js';
import { write } from './output.js';
import { buildProgram } from './program.js';

/** What this module is to the bin, which loads it as a script. */
export interface Shell {
  runProcess(args: readonly string[]): Promise<ExitCode>;
  run(environment: Environment): Promise<ExitCode>;
}

/** Runs the process's own command line. */
export function runProcess(args: readonly string[]): Promise<ExitCode> {
  return run(processEnvironment(args));
}

/** Runs a command line and gives the exit code. The only place where errors end. */
export async function run(environment: Environment): Promise<ExitCode> {
  try {
    return await dispatch(environment);
  } catch (error) {
    return explain(error, environment);
  }
}

async function dispatch(environment: Environment): Promise<ExitCode> {
  const { args } = environment;
  const accessible = args.length === 1 && args[0] === '--accessible';
  if ((args.length === 0 || accessible) && isPerson(environment) && askingHere(environment, { accessible }) !== null) {
    const { showMenu } = await import('./menu.js');
    return showMenu(environment, accessible, (chosen) => parse(withArgs(environment, chosen)));
  }
  return parse(accessible ? withArgs(environment, []) : environment);
}

async function parse(environment: Environment): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine;
  const program = buildProgram(environment, (code) => {
    exit = code;
  });
  let help = '';
  const width = Math.min(environment.stdout.columns ?? 80, 100);
  configureOutput(program, (text) => (help += text), environment, width);
  try {
    if (environment.args.length === 0) program.outputHelp();
    else await program.parseAsync([...environment.args], { from: 'user' });
  } catch (error) {
    exit = commanderExit(error);
  }
  if (help !== '') await write(environment.stdout, help);
  return exit;
}

type Program = import('commander').Command;

/** Help goes to stdout when asked for, everything else to stderr; sub-commands share the settings. */
function configureOutput(
  program: Program,
  writeOut: (text: string) => void,
  environment: Environment,
  width: number,
): void {
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.configureOutput({
      writeOut,
      writeErr: (text) => environment.stderr.write(misuseText(text, environment.args)),
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }
}

/** commander has said what is wrong; it calls every misuse 1, we call it usage. */
function commanderExit(error: unknown): ExitCode {
  const { code } = error as { code?: string };
  if (code?.startsWith('commander.') !== true) throw error;
  return ['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(code) ? EXIT.fine : EXIT.usage;
}

async function explain(error: unknown, environment: Environment): Promise<ExitCode> {
  // A reader of stderr that went away must not end in a trace.
  environment.stderr.on('error', () => undefined);
  if (error instanceof Error && error.name === 'PipeClosed') return EXIT.pipe_closed;
  const failure = asFailure(error);
  const text = failure === null ? internalText(error, environment) : failureText(failure);
  await write(environment.stderr, text).catch(() => undefined);
  return failure?.exit ?? EXIT.internal_error;
}

/** A fault of ours, to be passed on to us: it names files of ours only, and nothing of what people answered. */
function internalText(error: unknown, { env }: Environment): string {
  const name = error instanceof Error ? error.name : typeof error;
  const trace = env.SALESGAP_DEBUG && error instanceof Error ? `${placesIn(error).join('\n')}\n` : '';
  return `salesgap: This is a fault in salesgap, not in what you did (${visible(name)}).
Answers that were acknowledged are saved. Run it again with SALESGAP_DEBUG=1 and report what it prints.
${trace}`;
}

/** Where it happened, without the message: that may quote the text that was at hand. */
function placesIn({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  const places = at === -1 ? stack : stack.slice(at + message.length);
  return visibleLines(places).filter((line) => /^ +at /.test(line));
}
