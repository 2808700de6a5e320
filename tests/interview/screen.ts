import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import type { Entry } from '../../src/core/answers/entries.js';
import type { Terminal } from '../../src/interview/host/terminal.js';
// Loaded beforehand: a few turns of the event loop then suffice for a walk to be drawn.
import '../../src/interview/host/screen_prompt.js';
import { inquirerPrompter } from '../../src/interview/inquirer_prompter.js';
import type { Prompter, Session } from '../../src/interview/prompter.js';
import type { WalkState } from '../../src/interview/walk/state.js';
import { TODAY } from './fixtures.js';

type Output = PassThrough & { columns: number; rows: number; isTTY: true; _isStdio: true };

/** A terminal in memory: what is typed into it, what is on its screen, and every byte it was sent. */
export class FakeTerminal {
  /** Every change of the mode, in order: raw, or as a shell has it. */
  readonly modes: ('raw' | 'cooked')[] = [];
  readonly input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => this.modes.push(raw ? 'raw' : 'cooked'),
  });
  readonly output: Output;
  readonly abort = new AbortController();
  readonly prompter: Prompter;
  sent = '';
  readonly #screen: InstanceType<typeof xterm.Terminal>;

  constructor(columns = 80, rows = 24, colour: Terminal['colour'] = 0) {
    // _isStdio: like the real stream it is not closed by what is piped into it.
    this.output = Object.assign(new PassThrough(), { columns, rows, isTTY: true, _isStdio: true } as const);
    // The terminal driver turns line feeds into new lines, in raw mode as well.
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
    this.output.on('data', (chunk: Buffer) => {
      this.sent += chunk.toString();
      this.#screen.write(chunk);
    });
    this.prompter = inquirerPrompter({ input: this.input, output: this.output, colour, signal: this.abort.signal });
  }

  /** Typed in one go, as a burst arrives. */
  async type(text: string): Promise<void> {
    this.input.write(text);
    await settled();
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    Object.assign(this.output, { columns, rows });
    this.output.emit('resize');
  }

  /** The visible lines, without blanks at their ends. */
  async lines(): Promise<string[]> {
    await settled();
    await new Promise<void>((resolve) => this.#screen.write('', resolve));
    const { active } = this.#screen.buffer;
    return Array.from({ length: this.#screen.rows }, (_, row) => {
      return active.getLine(active.baseY + row)?.translateToString(true) ?? '';
    });
  }

  async text(): Promise<string> {
    return `${(await this.lines()).join('\n').trimEnd()}\n`;
  }

  cursor(): { row: number; column: number } {
    const { cursorX: column, cursorY: row } = this.#screen.buffer.active;
    return { row, column };
  }

  get pasteMode(): boolean {
    return this.#screen.modes.bracketedPasteMode;
  }
}

/** Everything that was written has been read, and what it led to has been drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export interface Hosted {
  readonly terminal: FakeTerminal;
  readonly saved: Entry[];
  readonly ended: Promise<unknown>;
}

/** A walk on a fake terminal, drawn for the first time. */
export async function host(
  state: WalkState,
  terminal = new FakeTerminal(),
  save?: (entry: Entry) => void,
  edit?: Session['edit'],
): Promise<Hosted> {
  const saved: Entry[] = [];
  const keep = (entry: Entry) => {
    save?.(entry);
    saved.push(entry);
  };
  const ended = terminal.prompter.walk(state, {
    save: keep,
    today: () => TODAY,
    ...(edit === undefined ? {} : { edit }),
  });
  ended.catch(() => {});
  await settled();
  return { terminal, saved, ended };
}
