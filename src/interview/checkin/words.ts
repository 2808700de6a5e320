import type { Actor, MoveOutcome, Next } from '../../core/checkin/types.js';
import type { ActionKind, ActionOwner, Witness } from '../../core/words.js';

/** The word lists of check-ins as people read them while they answer. Order is the order on screen. */

export const ACTOR_IN_WORDS: Readonly<Record<Actor, string>> = { buyer: 'the buyer', rep: 'the rep' };

/** Behind "What happened?". */
export const OUTCOME_IN_WORDS: Readonly<Record<MoveOutcome, string>> = {
  as_expected: 'Just that',
  something_else: 'Something else',
  nothing: 'Nothing that could be seen',
  not_yet: 'Not yet, it is too early to tell',
};

export const NEXT_IN_WORDS: Readonly<Record<Next, string>> = {
  share: 'Keep it, and show it to the team',
  keep: 'Keep doing it',
  change: 'Change it, and try again',
  drop: 'Drop it',
};

/** Whether it is a surprise or a disappointment decides what comes to mind first. */
export const NEXTS_AFTER: Readonly<Record<Exclude<MoveOutcome, 'not_yet'>, readonly Next[]>> = {
  as_expected: ['share', 'keep', 'change', 'drop'],
  something_else: ['change', 'keep', 'share', 'drop'],
  nothing: ['change', 'keep', 'drop'],
};

export const WITNESS_IN_WORDS: Readonly<Record<Witness, string>> = {
  manager: 'My manager',
  report: 'Somebody in my team',
  peer: 'A colleague',
  sponsor: 'The sponsor: CEO or owner',
  consultant: 'A consultant or coach',
};

/** Whose action it is; null: the person's own, which needs no word. */
export const OWNER_IN_WORDS: Readonly<Record<ActionOwner, string | null>> = {
  leader: null,
  sponsor: 'your boss',
  operations: 'sales operations',
  hr: 'HR',
  finance: 'finance',
  team: 'the team',
};

export const KIND_IN_WORDS: Readonly<Record<ActionKind, string>> = {
  self_practice: 'in daily work',
  coach: 'with a coach',
  mentor: 'with a mentor',
  peer_group: 'with peers',
  training: 'in a training',
  system: 'as a change to the set-up',
  sponsor: 'by asking for a decision',
  fractional_leader: 'with an outside or part-time leader',
};

/** "1 day", "9 days". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export function inQuotes(text: string): string {
  return `“${text.trim().replace(/\.$/, '')}”`;
}

/** As it stands in a plan, with a full stop where it ends without one. */
export function ended(text: string): string {
  const whole = text.trim();
  return /[.!?]["”’)]?$/.test(whole) ? whole : `${whole}.`;
}
