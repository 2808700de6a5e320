import type { Key, NamedKey } from '../walk/key.js';
import { obstacleTo } from './finish.js';
import { choosing, isSame, type SwitchesState, toggled } from './state.js';
import { wordsOf } from './words.js';

/** What a key led to; `outcome`: the person is done, or left. */
export interface SwitchesTurn {
  readonly state: SwitchesState;
  readonly outcome?: 'done' | 'left';
}

/** One key. A key that means nothing here says so; a paste switches nothing. */
export function pressSwitch(state: SwitchesState, key: Key): SwitchesTurn {
  if (state.reading !== null) return { state: read(state, state.reading, key) };
  const quiet = { ...state, message: null };
  if (key.press === 'paste') return refuse(quiet, wordsOf(state.question).pasted);
  if (key.press === 'character') return letter(quiet, key.text);
  const to = MOVES[key.press]?.(state.at, state.on.length - 1);
  if (to !== undefined) return { state: { ...quiet, at: to, asked: null } };
  if (key.press === 'enter') return finish(quiet);
  return { state: quiet };
}

const PAGE = 5;

const MOVES: Readonly<Partial<Record<NamedKey, (at: number, last: number) => number>>> = {
  up: (at) => Math.max(0, at - 1),
  down: (at, last) => Math.min(last, at + 1),
  page_up: (at) => Math.max(0, at - PAGE),
  page_down: (at, last) => Math.min(last, at + PAGE),
  home: () => 0,
  end: (_at, last) => last,
};

function letter(state: SwitchesState, typed: string): SwitchesTurn {
  switch (typed.toLowerCase()) {
    case ' ':
    case 'x':
      return { state: choosing(state, toggled(state.on, state.at)) };
    case 'b':
      return { state: best(state) };
    case '?':
    case 'd':
      return { state: { ...state, reading: 0, asked: null } };
    case 'q':
      return leave(state);
    default:
      return refuse(state, wordsOf(state.question).keys);
  }
}

function best(state: SwitchesState): SwitchesState {
  const on = state.question.best();
  const { isBest, isBestAlready } = wordsOf(state.question);
  const text = isSame(on, state.on) ? isBestAlready : isBest;
  return { ...choosing(state, on), message: { tone: 'notice', text } };
}

/** What is lost is asked about once. */
function leave(state: SwitchesState): SwitchesTurn {
  const start = state.question.entries.map(({ on }) => on);
  if (state.asked === 'leave' || isSame(start, state.on)) return { state, outcome: 'left' };
  const text = wordsOf(state.question).leaving;
  return { state: { ...state, asked: 'leave', message: { tone: 'problem', text } } };
}

function finish(state: SwitchesState): SwitchesTurn {
  const obstacle = obstacleTo(state.seen);
  if (obstacle === null || (obstacle.again && state.asked === 'finish')) return { state, outcome: 'done' };
  const text = obstacle.again ? `${obstacle.text} ${wordsOf(state.question).enterAgain}` : obstacle.text;
  return { state: { ...state, asked: 'finish', message: { tone: 'problem', text } } };
}

/** In the details arrows scroll; every other key leads back. */
function read(state: SwitchesState, top: number, key: Key): SwitchesState {
  const step = SCROLLS[key.press as NamedKey];
  return { ...state, reading: step === undefined ? null : Math.max(0, top + step) };
}

const SCROLLS: Readonly<Partial<Record<NamedKey, number>>> = { up: -1, down: 1, page_up: -PAGE, page_down: PAGE };

function refuse(state: SwitchesState, text: string): SwitchesTurn {
  return { state: { ...state, asked: null, message: { tone: 'problem', text } } };
}
