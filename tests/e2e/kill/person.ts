import { setTimeout as wait } from 'node:timers/promises';
import type { Entry } from '../../../src/core/answers/entries.js';
import type { Prompter, Session } from '../../../src/interview/prompter.js';
import { stylesFor } from '../../../src/interview/view/styles.js';
import { view } from '../../../src/interview/view.js';
import type { WalkOutcome, WalkState } from '../../../src/interview/walk/state.js';
import type { Pty } from '../pty.js';
import type { Chance } from './chance.js';
import { type Step, somethingToType, type Typed, typed } from './typing.js';

/** When the process is killed: in the middle of the keys of an answer, while it is saved, or once that shows. */
export interface Moment {
  readonly at: 'keys' | 'write' | 'shown';
  /** Answers before that. */
  readonly after: number;
}

export const KILLED = Symbol('the process was killed');

/** How long answers took lately, from the keys to the next question, in milliseconds. It outlives a person. */
export interface Pace {
  lately: number;
}

/**
 * Answers an interview on a terminal as fast as the screen allows, beside a second copy of the walk that says
 * what should be on the screen and in the journal. To that copy it is the prompter.
 */
export class Person implements Prompter {
  readonly #pty: Pty;
  readonly #chance: Chance;
  readonly #moment: Moment;
  readonly #pace: Pace;
  readonly #saved: () => number;
  /** Where the walk may be since the screen was last as it should: there first. */
  #possible: Step[] = [];

  constructor(pty: Pty, chance: Chance, moment: Moment, pace: Pace, saved: () => number) {
    this.#pty = pty;
    this.#chance = chance;
    this.#moment = moment;
    this.#pace = pace;
    this.#saved = saved;
  }

  async walk(start: WalkState, session: Session): Promise<WalkOutcome> {
    let state = start;
    await this.#sees(state);
    for (let answers = 0; ; answers += 1) {
      const due = answers >= this.#moment.after ? this.#moment.at : null;
      if (due === 'shown') await this.#kill(0);
      const next = this.#next(state, session.today());
      if (due === 'keys') {
        this.#type(harmless(state, next, this.#chance, session.today()));
        await this.#kill(3);
      }
      this.#type(next);
      for (const entry of next.entries) session.save(entry);
      state = next.state;
      // From before the keys arrive until the next question has been on the screen for a while.
      if (due === 'write') await this.#kill(1.5 * this.#pace.lately);
      if (next.outcome !== null) return next.outcome;
      const typed_at = performance.now();
      await this.#sees(state);
      this.#pace.lately = performance.now() - typed_at;
    }
  }

  /** How many entries the screen has shown as saved, the last bytes before the kill included. */
  acknowledged(): number {
    const screen = this.#pty.screen();
    return /^Saved as /m.test(screen) ? this.#saved() : this.#savedWhere((shown) => screen.endsWith(shown));
  }

  choose = notAsked;
  text = notAsked;
  confirm = notAsked;
  switches = notAsked;

  /** One answer; now and then a burst, typed ahead. */
  #next(state: WalkState, today: string): Typed {
    let bytes = '';
    let last = somethingToType(state, this.#chance, today);
    for (let more = this.#chance.below(8) - 4; more > 0 && last.outcome === null; more -= 1) {
      bytes += last.bytes;
      last = somethingToType(last.state, this.#chance, today);
    }
    return typed(state, bytes + last.bytes, today);
  }

  #type({ bytes, steps }: Typed): void {
    const before = this.#saved();
    this.#possible.push(...steps.map(({ state, saved }) => ({ state, saved: before + saved })));
    this.#pty.write(bytes);
  }

  #screenOf(state: WalkState): string {
    const screen = view(state, { width: this.#pty.columns, rows: this.#pty.rows, styles: stylesFor(0) });
    return screen.replace(/ +$/gm, '').trimEnd();
  }

  async #sees(state: WalkState): Promise<void> {
    const wanted = this.#screenOf(state);
    await this.#pty.shows((screen) => screen.endsWith(wanted));
    const saved = this.#possible.length === 0 ? this.#saved() : this.#savedWhere((shown) => shown === wanted);
    this.#possible = [{ state, saved }];
  }

  /** What a screen says. Now and then two states look the same; the one with less is meant then. */
  #savedWhere(holds: (screen: string) => boolean): number {
    const shown = this.#possible.filter(({ state }) => holds(this.#screenOf(state)));
    return Math.min(...(shown.length === 0 ? this.#possible.slice(0, 1) : shown).map(({ saved }) => saved));
  }

  async #kill(most: number): Promise<never> {
    const pid = await this.#pty.pid();
    const delay = this.#chance.next() * most;
    if (delay > 1) await wait(delay);
    killProcess(pid);
    await this.#pty.ended;
    throw KILLED;
  }
}

/** At once, whatever it does; it may have come to its end a moment before. */
export function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The first keys of an answer, as far as they save nothing. */
function harmless(state: WalkState, { bytes }: Typed, chance: Chance, today: string): Typed {
  const lengths = chance.shuffled(Array.from(bytes, (_, index) => index + 1));
  const parts = lengths.map((length) => typed(state, bytes.slice(0, length), today));
  return parts.find(({ entries }) => entries.length === 0) ?? typed(state, '', today);
}

async function notAsked(): Promise<never> {
  throw new Error('this question is no part of the walk');
}

/** Entries without their day, which may change during a run. */
export function withoutDay({ on: _, ...entry }: Entry): Omit<Entry, 'on'> {
  return entry;
}
