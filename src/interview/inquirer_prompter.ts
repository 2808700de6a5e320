import { endOf } from './host/endings.js';
import { HostedWalk } from './host/hosted_walk.js';
import { hasEnded, type Terminal } from './host/terminal.js';
import type { Prompter } from './prompter.js';

/** Asks on a terminal, full screen for the walk. What brings a library is loaded when it is needed first: plain lines need none. */
export function inquirerPrompter(terminal: Terminal): Prompter {
  // A terminal that is gone must not take the process with it: readline reports the end of the input as well.
  terminal.output.on('error', () => {});
  terminal.input.on('error', () => {});
  const stock = () => import('./host/stock_prompts.js');
  return {
    async walk(state, session) {
      if (hasEnded(terminal)) return 'input_ended';
      const { walkPrompt } = await import('./host/walk_prompt.js');
      const hosted = new HostedWalk(state, session, terminal);
      const end = await walkPrompt(hosted, {
        input: terminal.input,
        output: terminal.output,
        clearPromptOnDone: true,
        ...(terminal.signal === undefined ? {} : { signal: terminal.signal }),
      }).catch((error: unknown) => ({ outcome: endOf(error) }));
      await hosted.home();
      if ('failed' in end) throw end.failed;
      return end.outcome;
    },
    choose: async (question) => (await stock()).choose(terminal, question),
    text: async (question) => (await stock()).text(terminal, question),
    confirm: async (question) => (await stock()).confirm(terminal, question),
  };
}
