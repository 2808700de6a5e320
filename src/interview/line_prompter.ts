import type { LineTerminal } from './line/line_terminal.js';
import { LineWalk } from './line/line_walk.js';
import { choose, confirm, text } from './line/stock.js';
import { Talk } from './line/talk.js';
import type { Prompter } from './prompter.js';

/**
 * Asks in plain lines: for screen readers, for terminals that cannot move a cursor, and for scripts.
 * `close` stops reading; until then lines typed ahead wait for the next question.
 */
export function linePrompter(terminal: LineTerminal): Prompter & { close(): void } {
  const talk = new Talk(terminal);
  return {
    async walk(state, session) {
      const end = await new LineWalk(state, session, talk).hold();
      if (end === 'finished' || end === 'left') talk.over();
      return end;
    },
    choose: (question) => choose(talk, question),
    text: (question) => text(talk, question),
    confirm: (question) => confirm(talk, question),
    // For plans alone.
    switches: async (question) => (await import('./line/switches.js')).switches(talk, question),
    close: () => talk.close(),
  };
}
