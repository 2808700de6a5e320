import { exitAfter, openConversation } from './conversation.js';
import type { Environment } from './environment.js';
import { EXIT, type ExitCode } from './exit_codes.js';

/** Asks on the terminal. null: yes; else the exit code of a no, which Ctrl-C and an end of the input are as well. */
export async function refusalOf(environment: Environment, ask: string): Promise<ExitCode | null> {
  const conversation = openConversation(environment);
  try {
    const reply = await conversation.prompter.confirm({ ask, suggested: false });
    if ('ended' in reply) return exitAfter(conversation, reply.ended);
    return reply.value ? null : EXIT.fine;
  } finally {
    conversation.close();
  }
}
