import type { Command } from 'commander';
import type { Environment } from './environment.js';
import type { ExitCode } from './exit_codes.js';

/** What a command does. `args` and `options` are commander's, as the command's own `configure` declared them. */
export type Run = (environment: Environment, args: never, options: never) => Promise<ExitCode>;

/** How one command is called. What it does is loaded when it runs: help and misuse need none of it. */
export interface CommandSpec {
  /** Name with its arguments, e.g. "report <files...>". */
  readonly usage: string;
  readonly summary: string;
  /** Shown under the help: command line and what it does. */
  readonly examples?: readonly (readonly [string, string])[];
  readonly commands?: readonly CommandSpec[];
  configure?(command: Command): void;
  readonly load?: () => Promise<Run>;
}
