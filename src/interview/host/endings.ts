import type { Ended } from '../prompter.js';

/**
 * What an error thrown by a prompt means. Errors are told apart by name: several copies of
 * @inquirer/core may be loaded, each with its own classes. Anything else is thrown on.
 */
export function endOf(error: unknown): Ended {
  if (error instanceof Error && error.name === 'ExitPromptError') return 'interrupted';
  if (error instanceof Error && error.name === 'AbortPromptError') {
    return error.cause === INPUT_ENDED ? 'input_ended' : 'interrupted';
  }
  throw error;
}

/** Why a prompt was given up when its input ended. */
export const INPUT_ENDED = Symbol('the input has ended');
