import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { savedSheet } from '../../../src/cli/saved.js';
import type { Entry } from '../../../src/core/answers/entries.js';
import { gapsToExplain } from '../../../src/core/assess.js';
import { rulesFor } from '../../../src/core/findings.js';
import { holdInterview } from '../../../src/interview/interview.js';
import { readSession } from '../../../src/store/saved_session.js';
import { placeIn, sessionsFolder } from '../../../src/store/session_place.js';
import { Pty, TELLS_PID } from '../pty.js';
import { bin, emptyPlace } from '../salesgap.js';
import { Chance } from './chance.js';
import { KILLED, killProcess, type Moment, type Pace, Person, withoutDay } from './person.js';

/** What came of it. */
export interface Tally {
  kills: number;
  /** Interviews begun, and those that came to their end in between. */
  begun: number;
  finished: number;
  /** Entries the screen had shown as saved at the kills, and those found on disk beyond them. */
  acknowledged: number;
  saved_unseen: number;
  /** Kills by moment: `start` before the first question, `keys`, `write`, `shown` as in `Moment`. */
  moments: Record<'start' | Moment['at'], number>;
  /** Locks that a killed process left behind and the next one took over. */
  locks_taken_over: number;
  /** From the start of a resumed interview to its question, in milliseconds, the longest. */
  slowest_resume: number;
  /** What was lost or changed, in words. */
  lost: string[];
}

/** Answers interviews until the program was killed so many times, and looks after each kill for what is missing. */
export async function killLoop(kills: number, seed: number): Promise<Tally> {
  const loop = new Loop(seed);
  while (loop.tally.kills < kills) await loop.sitting();
  return loop.tally;
}

const ASKED = [
  '--screen',
  'hiring',
  'coaching --screen',
  'comp_plans --screen',
  'essentials --screen',
  'forecasting',
] as const;

class Loop {
  readonly tally: Tally = {
    kills: 0,
    begun: 0,
    finished: 0,
    acknowledged: 0,
    saved_unseen: 0,
    moments: { start: 0, keys: 0, write: 0, shown: 0 },
    locks_taken_over: 0,
    slowest_resume: 0,
    lost: [],
  };
  readonly #chance: Chance;
  readonly #place = emptyPlace();
  readonly #pace: Pace = { lately: 10 };
  /** Sessions that were seen so far; the last may be open. */
  readonly #known = new Map<string, readonly Entry[]>();
  #open: string | null = null;

  constructor(seed: number) {
    this.#chance = new Chance(seed);
  }

  /** From a start of the program to its kill, or to the end of the interview. */
  async sitting(): Promise<void> {
    const resumed = this.#open;
    const begun = performance.now();
    const pty = this.#start(resumed);
    if (this.#chance.below(5) === 0) return this.#killAtStart(pty, resumed);
    await pty.shows(QUESTION);
    if (resumed !== null) this.tally.slowest_resume = Math.max(this.tally.slowest_resume, performance.now() - begun);
    const id = resumed ?? this.#newSession(true);
    if (id !== null) await this.#answer(pty, id);
  }

  #start(resumed: string | null): Pty {
    const what = resumed === null ? `${this.#chance.one(ASKED)} --subject Kill` : `--resume ${resumed}`;
    return new Pty({
      command: `${TELLS_PID} ${process.execPath} ${bin()} assess ${what}`,
      folder: this.#place.folder,
      env: { ...this.#place.env, NO_COLOR: '1' },
    });
  }

  async #killAtStart(pty: Pty, resumed: string | null): Promise<void> {
    const pid = await pty.pid();
    await wait(this.#chance.below(400));
    killProcess(pid);
    await pty.ended;
    const id = resumed ?? this.#newSession(QUESTION.test(pty.screen()));
    this.#count('start', id, this.#known.get(id ?? '')?.length ?? 0);
  }

  async #answer(pty: Pty, id: string): Promise<void> {
    const saved = readSession(this.#workspace, id);
    const { instrument, state } = savedSheet(saved);
    const entries = [...saved.entries];
    this.#known.set(id, entries);
    const rubrics = instrument.rubrics.map(({ rubric }) => rubric);
    const moment = { at: this.#chance.one(MOMENTS), after: this.#chance.below(5) };
    const person = new Person(pty, this.#chance, moment, this.#pace, () => entries.length);
    const today = () => new Date().toISOString().slice(0, 10);
    try {
      await holdInterview({
        prompter: person,
        rubrics,
        conditions: rulesFor(instrument.pack, rubrics, state.sheet).map(({ when }) => when),
        state,
        openGaps: (sheet) => gapsToExplain(instrument.pack, rubrics, sheet),
        save: (entry) => entries.push(entry),
        today,
      });
    } catch (error) {
      if (error !== KILLED) throw error;
      return this.#count(moment.at, id, person.acknowledged());
    }
    const code = await pty.ended;
    if (code !== 0) this.tally.lost.push(`${id} ended with ${code}`);
    this.#compare(id, entries.length);
  }

  #count(at: keyof Tally['moments'], id: string | null, acknowledged: number): void {
    this.tally.kills += 1;
    this.tally.moments[at] += 1;
    if (id === null) return;
    this.tally.acknowledged += acknowledged;
    if (existsSync(placeIn(join(sessionsFolder(this.#workspace), id)).lock)) this.tally.locks_taken_over += 1;
    this.#compare(id, acknowledged);
  }

  /** The journal holds what was typed, in order, and at least what was acknowledged. Goes on from what it holds. */
  #compare(id: string, acknowledged: number): void {
    const typed = this.#known.get(id) ?? [];
    const { entries } = readSession(this.#workspace, id);
    const same = entries.every((entry, index) => {
      const other = typed[index];
      return other !== undefined && isDeepStrictEqual(withoutDay(entry), withoutDay(other));
    });
    if (!same) this.tally.lost.push(`${id} holds something else than was typed`);
    if (entries.length < acknowledged) {
      this.tally.lost.push(`${id} holds ${entries.length} of ${acknowledged} acknowledged entries`);
    }
    this.tally.saved_unseen += Math.max(0, entries.length - acknowledged);
    this.#known.set(id, entries);
    const finished = entries.at(-1)?.kind === 'finished';
    if (finished) this.tally.finished += 1;
    this.#open = finished ? null : id;
  }

  /** The session that was not there before; none is a loss where a question was on the screen. */
  #newSession(asked: boolean): string | null {
    const folder = sessionsFolder(this.#workspace);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
    const [id] = names.filter((name) => !this.#known.has(name));
    if (id === undefined) {
      if (asked) this.tally.lost.push('a session of which a question was on the screen');
      return null;
    }
    this.tally.begun += 1;
    this.#known.set(id, readSession(this.#workspace, id).entries);
    return id;
  }

  get #workspace(): string {
    return join(this.#place.folder, 'data', 'salesgap');
  }
}

/** Most kills while an answer is saved: there is most to be lost. */
const MOMENTS = ['write', 'write', 'write', 'keys', 'keys', 'shown'] as const;

/** The last line of every page of the interview. */
const QUESTION = /\? help$/;
