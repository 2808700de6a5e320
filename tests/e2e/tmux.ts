import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** A real terminal of a given size, driven by tmux. */
export class Terminal {
  readonly #name = `salgap-${randomUUID().slice(0, 8)}`;

  constructor(columns: number, rows: number, folder: string, env: NodeJS.ProcessEnv) {
    const settings = Object.entries({ ...env, PS1: '> ', TERM: 'tmux-256color' }).flatMap(([key, value]) => [
      '-e',
      `${key}=${value}`,
    ]);
    this.#tmux([
      '-f',
      '/dev/null',
      'new-session',
      '-d',
      '-x',
      `${columns}`,
      '-y',
      `${rows}`,
      '-c',
      folder,
      ...settings,
      'bash --norc --noprofile',
    ]);
  }

  #tmux(args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#name, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Types text, or presses a key by its tmux name (Enter, Up, C-c). */
  press(...keys: readonly string[]): void {
    for (const key of keys) this.#tmux(['send-keys', key]);
  }

  type(text: string): void {
    this.#tmux(['send-keys', '-l', text]);
    this.press('Enter');
  }

  /** As from the clipboard: in one go, marked as a paste where the program asks for that. */
  paste(text: string): void {
    execFileSync('tmux', ['-L', this.#name, 'load-buffer', '-'], { input: text });
    this.#tmux(['paste-buffer', '-p', '-r']);
  }

  resize(columns: number, rows: number): void {
    this.#tmux(['resize-window', '-x', `${columns}`, '-y', `${rows}`]);
  }

  screen(): string {
    return this.#tmux(['capture-pane', '-p']);
  }

  /** Everything that scrolled by, too. */
  history(): string {
    return this.#tmux(['capture-pane', '-p', '-S', '-']);
  }

  isCursorVisible(): boolean {
    return this.#tmux(['display-message', '-p', '#{cursor_flag}']).trim() === '1';
  }

  /** Waits until the screen shows something. Errors: what it shows instead after 20 seconds. */
  async shows(expected: RegExp): Promise<string> {
    for (let tries = 0; tries < 200; tries++) {
      const screen = this.screen();
      if (expected.test(screen)) return screen;
      await wait(100);
    }
    throw new Error(`the screen never showed ${expected}:\n${this.screen()}`);
  }

  close(): void {
    this.#tmux(['kill-server']);
  }
}
