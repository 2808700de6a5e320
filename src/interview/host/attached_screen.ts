import type { useEffect } from '@inquirer/core';
import type { Heard, HostedScreen, ScreenEnd } from './hosted_screen.js';
import type { Keypress } from './keypress.js';
import { hasEnded } from './terminal.js';

type Readline = Parameters<Parameters<typeof useEffect>[0]>[0];

/** What the prompt does for the screen that it hosts. */
export interface Host {
  readonly rl: Readline;
  redraw(): void;
  done(end: ScreenEnd<unknown>): void;
}

/** Everything a screen listens to, for as long as it lasts. */
export class AttachedScreen {
  readonly #hosted: HostedScreen<unknown>;
  readonly #host: Host;
  // A key that settles the prompt is still handed to the listeners behind the one that settled it.
  #attached = true;
  // While an editor has the terminal, keys that came in one burst with the wish for it wait.
  #lent = false;
  readonly #waiting: Keypress[] = [];

  constructor(hosted: HostedScreen<unknown>, host: Host) {
    this.#hosted = hosted;
    this.#host = host;
    const { input, output } = hosted.terminal;
    const { rl } = host;
    input.prependListener('keypress', this.#rest);
    input.on('keypress', this.#hear);
    output.on('resize', this.#redrawAll);
    rl.on('SIGCONT', this.#wake);
    rl.on('close', this.#end);
    rl.on('error', this.#end);
    hosted.write(PASTE_ON);
    // The input may have ended between the start of the prompt and now.
    if (hasEnded(hosted.terminal) || (rl as { closed?: boolean }).closed === true) this.#end();
  }

  detach(): void {
    this.#attached = false;
    const { input, output } = this.#hosted.terminal;
    const { rl } = this.#host;
    input.removeListener('keypress', this.#rest);
    input.removeListener('keypress', this.#hear);
    output.removeListener('resize', this.#redrawAll);
    rl.removeListener('SIGCONT', this.#wake);
    rl.removeListener('close', this.#end);
    // It goes on listening to errors: closing readline sets the modes of a terminal that may be gone.
    this.#hosted.caret.drop();
    this.#hosted.write(PASTE_OFF);
  }

  readonly #end = () => this.#host.done({ outcome: 'input_ended' });

  readonly #redrawAll = () => {
    if (this.#lent) return;
    this.#hosted.clear();
    this.#host.redraw();
  };

  readonly #hear = (_typed: unknown, pressed: Keypress) => {
    // Stopped and continued in between: #wake draws, once the terminal is ours again.
    if (!this.#attached || isRest(pressed)) return;
    // readline collects what is typed in a line of its own, which would move its idea of the cursor.
    this.#host.rl.clearLine(0);
    if (this.#lent) this.#waiting.push(pressed);
    else if (pressed.ctrl === true && pressed.name === 'l') this.#redrawAll();
    else this.#follow(this.#hosted.hear(pressed));
  };

  #follow(heard: Heard<unknown>): void {
    if (heard === 'something') this.#host.redraw();
    else if (heard === 'edit') this.#lend();
    // readline measures its prompt, the last line drawn, at every character: long pastes would take long.
    else if (heard === 'nothing') this.#host.rl.setPrompt('');
    else this.#host.done(heard);
  }

  /** Ctrl-Z: the shell gets the terminal as it gave it. readline stops the process right after this. */
  readonly #rest = (_typed: unknown, pressed: Keypress) => {
    if (!isRest(pressed)) return;
    this.#hosted.caret.drop();
    this.#hosted.write(`${PASTE_OFF}\n`);
  };

  readonly #wake = () => {
    // After Ctrl-Z and fg readline has paused its input, and the process would end quietly.
    this.#host.rl.resume();
    this.#hosted.write(PASTE_ON);
    this.#redrawAll();
  };

  /** Gives an editor the terminal as a shell would find it, and takes it back. */
  async #lend(): Promise<void> {
    this.#lent = true;
    this.#hosted.caret.drop();
    // An editor with a window of its own leaves the terminal as it is.
    this.#hosted.write(`${PASTE_OFF}\nYour editor has the text: save and close it to go on here.\n`);
    this.#host.rl.pause();
    this.#setRaw(false);
    // Reading stops a moment after it is paused; what is typed from then on is the editor's.
    await new Promise((resolve) => setImmediate(resolve));
    const failed = await this.#hosted.edit();
    if (!this.#attached) return;
    if (failed !== null) return this.#host.done(failed);
    this.#setRaw(true);
    this.#lent = false;
    this.#wake();
    for (const pressed of this.#waiting.splice(0)) this.#hear(undefined, pressed);
  }

  #setRaw(raw: boolean): void {
    (this.#hosted.terminal.input as { setRawMode?(raw: boolean): unknown }).setRawMode?.(raw);
  }
}

function isRest({ ctrl, name }: Keypress): boolean {
  return ctrl === true && name === 'z';
}

const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';
