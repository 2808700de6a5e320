import type { Entry } from '../../../src/core/answers/entries.js';
import { cardOf } from '../../../src/interview/pages/index.js';
import type { Body } from '../../../src/interview/walk/input.js';
import type { Key } from '../../../src/interview/walk/key.js';
import type { WalkOutcome, WalkState } from '../../../src/interview/walk/state.js';
import { press } from '../../../src/interview/walk.js';
import type { Chance } from './chance.js';

/** Bytes for the terminal, and what the walk's own reducer makes of them. */
export interface Typed {
  readonly bytes: string;
  readonly state: WalkState;
  readonly entries: readonly Entry[];
  readonly outcome: WalkOutcome | null;
  /** After each key: the state, and the number of entries so far. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly state: WalkState;
  readonly saved: number;
}

export function typed(start: WalkState, bytes: string, today: string): Typed {
  const entries: Entry[] = [];
  const steps: Step[] = [];
  let state = start;
  for (const each of bytes) {
    const turn = press(state, keyOf(each), { today });
    entries.push(...turn.entries);
    state = turn.state;
    steps.push({ state, saved: entries.length });
    if (turn.outcome !== undefined) return { bytes, state, entries, outcome: turn.outcome, steps };
  }
  return { bytes, state, entries, outcome: null, steps };
}

function keyOf(byte: string): Key {
  if (byte === '\r') return { press: 'enter' };
  if (byte === CLEAR) return { press: 'delete_line' };
  return { press: 'character', text: byte };
}

/** Ctrl-U. */
const CLEAR = '\u0015';

/** What a person might type on the page that is open: something that is accepted and leads on. */
export function somethingToType(state: WalkState, chance: Chance, today: string): Typed {
  for (const bytes of wishes(state, chance)) {
    const done = typed(state, bytes, today);
    const refused = done.state.message?.tone === 'problem' || done.outcome === 'left';
    if (!refused && (done.outcome !== null || done.state.page !== state.page)) return done;
  }
  throw new Error(`nothing to type on the page "${state.page.kind}"`);
}

/** Mostly answers, now and then something beside them. */
function wishes(state: WalkState, chance: Chance): string[] {
  const beside = state.page.kind === 'question' ? ['d', 'x', 'b', 'w', 's'] : ['b'];
  const answers = answersTo(cardOf(state).body, chance);
  if (state.page.kind === 'review') return ['f', ...answers];
  return chance.below(6) === 0 ? [...chance.shuffled(beside), ...answers] : [...answers, ...beside];
}

function answersTo(body: Body, chance: Chance): string[] {
  switch (body.as) {
    case 'pick':
      return chance.shuffled(body.options.map(({ label }) => `${label}\r`));
    case 'tick':
      return chance.shuffled(body.options.map(({ label }) => `${label}\r`));
    case 'fields':
      return chance.shuffled(TEXTS).map((text) => `${CLEAR}${text}\r`);
    case 'reading':
      return ['\r'];
  }
}

const TEXTS = ['7', '40', '100', '2026-10-02', 'notes of the last call', 'CRM export, Q3', 'EUR', '', '/s', '/d'];
