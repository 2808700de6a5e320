import { type ChildProcess, spawn } from 'node:child_process';
import xterm from '@xterm/headless';

export interface PtySettings {
  /** For sh, which starts it in a terminal of its own. */
  readonly command: string;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * A command on a pseudo-terminal, faster than tmux and with nothing between: what is typed goes in as bytes,
 * every byte that comes out is kept and drawn on a screen. The terminal is that of "script", a part of util-linux.
 */
export class Pty {
  /** Every byte so far. */
  sent = '';
  /** The exit code as the outer shell sees it; null when the terminal itself was killed. */
  readonly ended: Promise<number | null>;
  readonly columns: number;
  readonly rows: number;
  readonly #script: ChildProcess;
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  readonly #listeners = new Set<() => void>();
  #over = false;

  constructor({ command, folder, env, columns = 80, rows = 24 }: PtySettings) {
    this.columns = columns;
    this.rows = rows;
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const inside = `stty cols ${columns} rows ${rows}; ${command}`;
    this.#script = spawn('script', ['-qfec', inside, '/dev/null'], {
      cwd: folder,
      env: { ...env, TERM: 'xterm-256color', SHELL: '/bin/sh' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#script.stdin?.on('error', () => undefined);
    this.#script.stdout?.on('data', (bytes: Buffer) => {
      this.sent += bytes.toString('latin1');
      this.#screen.write(bytes, () => this.#tell());
    });
    this.ended = new Promise((resolve, reject) => {
      this.#script.on('error', () => reject(new Error('these tests need "script" (Debian: apt-get install bsdutils)')));
      this.#script.on('close', (code) => {
        this.#screen.write('', () => {
          this.#over = true;
          this.#tell();
          resolve(code);
        });
      });
    });
  }

  write(bytes: string): void {
    this.#script.stdin?.write(bytes);
  }

  /** The lines on the screen, without blanks at their ends. */
  screen(): string {
    const { active } = this.#screen.buffer;
    const lines = Array.from(
      { length: this.#screen.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  }

  isCursorVisible(): boolean {
    return this.sent.lastIndexOf('\u001b[?25l') <= this.sent.lastIndexOf('\u001b[?25h');
  }

  isPasteBracketed(): boolean {
    return this.#screen.modes.bracketedPasteMode;
  }

  /** Called after each change of the screen, and at the end. Returns how to stop it. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits until the screen shows something. Errors: what it shows instead, at the end or after 30 seconds. */
  shows(expected: RegExp | ((screen: string) => boolean)): Promise<string> {
    const holds = (screen: string) => (typeof expected === 'function' ? expected(screen) : expected.test(screen));
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => settle(), 30_000);
      const settle = () => {
        const screen = this.screen();
        clearTimeout(late);
        stop();
        if (holds(screen)) resolve(screen);
        else reject(new Error(`the screen never showed ${expected}:\n${screen}`));
      };
      const stop = this.watch(() => {
        if (this.#over || holds(this.screen())) settle();
      });
      if (this.#over || holds(this.screen())) settle();
    });
  }

  /** The number of the process that wrote `pid <number>` first: what is started with `TELLS_PID` before it. */
  async pid(): Promise<number> {
    await this.shows(() => PID.test(this.sent));
    return Number(PID.exec(this.sent)?.[1]);
  }

  /** Reads no more, as a terminal does that is stopped or slow. */
  stall(): void {
    this.#script.stdout?.pause();
  }

  goOn(): void {
    this.#script.stdout?.resume();
  }

  /** The window is closed: the terminal is gone at once for whatever runs in it. */
  close(): void {
    this.#script.kill('SIGKILL');
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Goes before the program in a command. */
export const TELLS_PID = 'echo "pid $$"; exec';
const PID = /pid (\d+)\r?\n/;
