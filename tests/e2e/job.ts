import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Pty } from './pty.js';
import { bin, type emptyPlace } from './salesgap.js';

/** The installed program as a job in the foreground of a shell: it can be stopped, brought back, and told to end. */
export class Job {
  readonly pty: Pty;
  readonly #folder: string;

  constructor(args: string, { folder, env }: ReturnType<typeof emptyPlace>) {
    this.#folder = mkdtempSync(join(folder, 'job-'));
    const script = join(import.meta.dirname, 'job.sh');
    const command = `exec bash --norc --noprofile ${script} ${process.execPath} ${bin()} ${args}`;
    this.pty = new Pty({ command, folder: this.#folder, env: { ...env, NO_COLOR: '1' } });
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    process.kill(await this.pty.pid(), signal);
  }

  /** Waits until it is stopped, and looks at what the shell got. */
  async stopped(): Promise<Left> {
    await this.pty.shows((screen) => screen.includes(STOPPED));
    return this.#left('stopped');
  }

  bringBack(): void {
    writeFileSync(join(this.#folder, 'bring_back'), '');
  }

  /** Tells it to end while it is stopped, as `kill %1` does. */
  letGo(): void {
    writeFileSync(join(this.#folder, 'let_go'), '');
  }

  /** A file that it wrote where it was started, null if it did not. */
  read(name: string): string | null {
    const file = join(this.#folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  }

  /** The exit code, as the shell sees it. */
  async code(): Promise<number> {
    const file = join(this.#folder, 'code');
    for (let tries = 0; tries < 3000; tries += 1) {
      if (existsSync(file)) return Number(readFileSync(file, 'utf8'));
      await wait(10);
    }
    throw new Error(`it never ended:\n${this.pty.screen()}`);
  }

  /** The terminal after the end. */
  async left(): Promise<Left> {
    await this.pty.ended;
    return this.#left('after');
  }

  #left(when: 'stopped' | 'after'): Left {
    const modes = (name: string) => readFileSync(join(this.#folder, `modes.${name}`), 'utf8');
    return {
      modes: modes(when) === modes('before') ? 'as before' : modes(when),
      cursor: this.pty.isCursorVisible() ? 'visible' : 'hidden',
      paste: this.pty.isPasteBracketed() ? 'bracketed' : 'plain',
    };
  }
}

/** What the shell says then. */
export const STOPPED = 'the job is stopped';

/** The terminal as the shell gets it back. */
export interface Left {
  readonly modes: string;
  readonly cursor: 'visible' | 'hidden';
  readonly paste: 'plain' | 'bracketed';
}

export const CLEAN: Left = { modes: 'as before', cursor: 'visible', paste: 'plain' };
