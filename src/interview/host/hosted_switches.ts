import type { SwitchesQuestion } from '../prompter.js';
import { frameOfSwitches } from '../switches/frame.js';
import { pressSwitch } from '../switches/press.js';
import { type SwitchesState, startSwitches } from '../switches/state.js';
import type { Frame, Size } from '../view/frame.js';
import { type Heard, HostedScreen } from './hosted_screen.js';
import { keyReader } from './key_reader.js';
import type { Keypress } from './keypress.js';
import type { Terminal } from './terminal.js';

/** Switches on a screen. Leaving ends as the end of the input does. */
export class HostedSwitches extends HostedScreen<readonly boolean[]> {
  readonly #read = keyReader();
  #state: SwitchesState;

  constructor(question: SwitchesQuestion, terminal: Terminal) {
    super(terminal);
    this.#state = startSwitches(question);
  }

  hear(pressed: Keypress): Heard<readonly boolean[]> {
    const key = this.#read(pressed);
    if (key === 'pasting') return 'nothing';
    if (key === null) return 'something';
    try {
      const { state, outcome } = pressSwitch(this.#state, key);
      this.#state = state;
      if (outcome === undefined) return 'something';
      return { outcome: outcome === 'done' ? state.on : 'input_ended' };
    } catch (failed) {
      return { failed };
    }
  }

  protected frame(size: Size): Frame {
    return frameOfSwitches(this.#state, size);
  }
}
