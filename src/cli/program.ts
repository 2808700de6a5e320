import { Command } from 'commander';
import type { CommandSpec } from './command.js';
import { commands } from './commands/index.js';
import type { Environment } from './environment.js';
import type { ExitCode } from './exit_codes.js';

declare const __SALESGAP_VERSION__: string;

const INTRO = `Where does a sales leader stand, what does the role need, and what comes first?
Interviews in the terminal, a scored gap report with actions. For development, not selection.`;

const OUTRO = `
Start here:
  salesgap demo                        ten questions and a report
  salesgap assess --screen             three priorities in about five minutes
  salesgap report answers.yaml         the report of an answers file
  salesgap --accessible                plain lines instead of full screen, for a screen reader

Exit codes: 0 fine, 1 policy failed, 2 usage, 3 rubric or policy invalid,
4 answers invalid, 5 lower than the baseline, 6 storage failed,
7 in use by another, 8 partly done, 70 our fault.
Nothing is sent anywhere: no network, no telemetry.`;

/** commander's program. `ran` receives the exit code of the command that was run. */
export function buildProgram(environment: Environment | null, ran: (exit: ExitCode) => void): Command {
  const program = new Command('salesgap')
    .description(INTRO)
    .version(__SALESGAP_VERSION__, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', OUTRO)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, print) => print(errorText(text, program)) });
  for (const spec of wanted(environment)) add(program, spec, environment, ran);
  return program;
}

/** The command that is called, if it is one: describing the others would cost every start. Else all of them. */
function wanted(environment: Environment | null): readonly CommandSpec[] {
  const called = commands.filter(({ usage }) => usage.split(' ')[0] === environment?.args[0]);
  return called.length > 0 ? called : commands;
}

function add(parent: Command, spec: CommandSpec, environment: Environment | null, ran: (exit: ExitCode) => void): void {
  const command = parent.command(spec.usage).description(spec.summary).copyInheritedSettings(parent);
  command.configureOutput({ outputError: (text, print) => print(errorText(text, command)) });
  spec.configure?.(command);
  const examples = spec.examples ?? [];
  if (examples.length > 0) {
    const width = Math.max(...examples.map(([line]) => line.length));
    const lines = examples.map(([line, what]) => `  ${line.padEnd(width)}  ${what}`);
    command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
  }
  for (const child of spec.commands ?? []) add(command, child, environment, ran);
  const { load } = spec;
  if (load === undefined || environment === null) return;
  command.action(async (...given: unknown[]) => {
    const run = await load();
    ran(await run(environment, given.slice(0, -2) as never, command.optsWithGlobals() as never));
  });
}

/** What is missing is said with where to read on: commander names the piece alone. */
function errorText(text: string, command: Command): string {
  const said = `salesgap: ${text.replace(/^error: /, '')}`;
  if (!/^error: (missing required argument|required option)/.test(text)) return said;
  return `${said}Nothing was changed. What it takes: ${pathOf(command)} --help\n`;
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** The help text at a fixed width, as it is built into the program. */
export function helpText(width: number): string {
  const program = buildProgram(null, () => undefined);
  let text = '';
  program.configureOutput({
    getOutHelpWidth: () => width,
    getOutHasColors: () => false,
    writeOut: (part) => (text += part),
  });
  program.outputHelp();
  return text;
}
