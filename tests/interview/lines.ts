import { PassThrough } from 'node:stream';
import type { Entry } from '../../src/core/answers/entries.js';
import type { LineTerminal } from '../../src/interview/line/line_terminal.js';
import { linePrompter } from '../../src/interview/line_prompter.js';
import type { Session } from '../../src/interview/prompter.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { TODAY } from './fixtures.js';

/** Lines that go in and everything that is printed, in memory. */
export class FakeLines {
  readonly input = new PassThrough();
  readonly output = new PassThrough();
  readonly abort = new AbortController();
  readonly prompter: ReturnType<typeof linePrompter>;
  printed = '';
  /** A line of a script meant nothing. */
  misread = false;

  constructor({ width = 80, person = false }: { readonly width?: number; readonly person?: boolean } = {}) {
    this.output.on('data', (chunk: Buffer) => {
      this.printed += chunk.toString();
    });
    const terminal: LineTerminal = {
      input: this.input,
      output: this.output,
      width: () => width,
      person,
      signal: this.abort.signal,
      misread: () => {
        this.misread = true;
      },
    };
    this.prompter = linePrompter(terminal);
  }

  /** How many listeners are left on what was handed in. */
  listeners(): number {
    return ['data', 'end', 'error', 'close'].reduce((count, event) => count + this.input.listenerCount(event), 0);
  }
}

export interface Scripted {
  readonly outcome: string;
  readonly saved: readonly Entry[];
  readonly lines: FakeLines;
}

/** A walk to its end, or to the end of these lines. */
export async function script(
  state: WalkState,
  typed: readonly string[],
  lines = new FakeLines(),
  session: Partial<Session> = {},
): Promise<Scripted> {
  const saved: Entry[] = [];
  const save = (entry: Entry) => {
    session.save?.(entry);
    saved.push(entry);
  };
  const ended = lines.prompter.walk(state, { ...session, save, today: () => TODAY });
  lines.input.end(typed.map((line) => `${line}\n`).join(''));
  try {
    return { outcome: await ended, saved, lines };
  } finally {
    lines.prompter.close();
  }
}

/** What is written has been read, and what it led to has been printed. */
export async function settledLines(write: () => unknown): Promise<void> {
  write();
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
}
