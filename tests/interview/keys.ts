import type { Entry } from '../../src/core/answers/entries.js';
import { type Key, NAMED_KEYS, type NamedKey } from '../../src/interview/walk/key.js';
import type { WalkOutcome, WalkState } from '../../src/interview/walk/state.js';
import { press } from '../../src/interview/walk.js';
import { TODAY } from './fixtures.js';

/** Keys in short: characters stand for themselves, named keys in angle brackets, e.g. `3<enter>e<down><enter>`. */
export function keys(short: string): Key[] {
  return Array.from(short.matchAll(/<([a-z_]+)>|<paste:([^>]*)>|[\s\S]/gu), ([whole, name, pasted]) => {
    if (pasted !== undefined) return { press: 'paste', text: pasted };
    if (name !== undefined && (NAMED_KEYS as readonly string[]).includes(name)) return { press: name as NamedKey };
    return { press: 'character', text: whole };
  });
}

export interface Played {
  readonly state: WalkState;
  readonly entries: readonly Entry[];
  readonly outcome?: WalkOutcome;
}

/** The state after these keys, and all entries on the way. Stops where the walk ends. */
export function play(start: WalkState, typed: string | readonly Key[]): Played {
  const entries: Entry[] = [];
  let state = start;
  for (const key of typeof typed === 'string' ? keys(typed) : typed) {
    const turn = press(state, key, { today: TODAY });
    state = turn.state;
    entries.push(...turn.entries);
    if (turn.outcome !== undefined) return { state, entries, outcome: turn.outcome };
  }
  return { state, entries };
}

/** Entries in short, for tables: `coaching.observed = 4`. */
export function inShort(entry: Entry): string {
  switch (entry.kind) {
    case 'answer': {
      const where = `${entry.rubric}.${entry.item}`;
      if (entry.answer === null) return `${where} taken back`;
      const { state, note, ...rest } = entry.answer;
      const noted = note === undefined ? '' : ` note ${JSON.stringify(note)}`;
      if (state !== 'answered') return `${where} ${[state, ...Object.values(rest)].join(' ')}${noted}`;
      const { value, evidence } = rest as { value: unknown; evidence: readonly object[] };
      const shown = evidence.map((one) => ` (${Object.values(one).join(', ')})`).join('');
      return `${where} = ${JSON.stringify(value)}${shown}${noted}`;
    }
    case 'cause':
      return `cause of ${entry.rubric}: ${entry.cause ?? 'unknown'}`;
    case 'profile':
      return `profile ${JSON.stringify(entry.profile)}`;
    case 'form':
      return `form ${entry.form}`;
    case 'heard':
      return `${entry.rubric}.${entry.item} heard ${JSON.stringify(entry.words)}`;
    case 'private_note': {
      const { about, text } = entry;
      return `private ${about === null ? 'in general' : `on ${about.rubric}.${about.item}`}: ${JSON.stringify(text)}`;
    }
    default:
      return entry.kind;
  }
}
