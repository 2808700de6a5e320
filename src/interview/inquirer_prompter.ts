import { endOf } from './host/endings.js';
import type { HostedScreen } from './host/hosted_screen.js';
import { HostedWalk } from './host/hosted_walk.js';
import { hasEnded, type Terminal } from './host/terminal.js';
import type { Ended, Prompter } from './prompter.js';

/** Asks on a terminal, full screen for the walk and for switches. What brings a library is loaded when it is needed first: plain lines need none. */
export function inquirerPrompter(terminal: Terminal): Prompter {
  // A terminal that is gone must not take the process with it: readline reports the end of the input as well.
  terminal.output.on('error', () => {});
  terminal.input.on('error', () => {});
  const stock = () => import('./host/stock_prompts.js');
  return {
    async walk(state, session) {
      if (hasEnded(terminal)) return 'input_ended';
      return onScreen(new HostedWalk(state, session, terminal));
    },
    choose: async (question) => (await stock()).choose(terminal, question),
    text: async (question) => (await stock()).text(terminal, question),
    confirm: async (question) => (await stock()).confirm(terminal, question),
    async switches(question) {
      if (hasEnded(terminal)) return { ended: 'input_ended' };
      const { HostedSwitches } = await import('./host/hosted_switches.js');
      const outcome = await onScreen(new HostedSwitches(question, terminal));
      return typeof outcome === 'string' ? { ended: outcome } : { value: outcome };
    },
  };
}

/** A screen to its end. Whatever failed on it is thrown on. */
async function onScreen<O>(hosted: HostedScreen<O>): Promise<O | Ended> {
  const { runScreen } = await import('./host/screen_prompt.js');
  const end = await runScreen(hosted).catch((error: unknown) => ({ outcome: endOf(error) }));
  await hosted.home();
  if ('failed' in end) throw end.failed;
  return end.outcome;
}
