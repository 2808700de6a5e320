import { askingHere, isPerson } from './asking.js';
import type { Environment } from './environment.js';
import { EXIT, type ExitCode } from './exit_codes.js';
import { Failure } from './failure.js';
import { tell } from './tell.js';

export interface Asked {
  /** What would happen; raw text. */
  readonly words: readonly string[];
  readonly ask: string;
  /** Said where nobody can be asked, with how to do without, and what follows it. */
  readonly unasked: readonly string[];
}

/** null: yes; else the exit code of a no. Errors: usage, where nobody can be asked. */
export async function askFirst(environment: Environment, { words, ask, unasked }: Asked): Promise<ExitCode | null> {
  if (!isPerson(environment) || askingHere(environment) === null) throw new Failure(EXIT.usage, ...unasked);
  await tell(environment, environment.stderr, words);
  const { refusalOf } = await import('./confirm.js');
  return refusalOf(environment, ask);
}
