import { type MoveOutcome, type MoveState, OUTCOMES_OF_A_MOVE } from '../../core/checkin/types.js';
import { evidenceStep } from './evidence_steps.js';
import { partOf, type Sitting, saidOf } from './sitting.js';
import { type Asked, type Kept, part, type Step, tooLong } from './step.js';
import { ACTOR_IN_WORDS, inQuotes, NEXT_IN_WORDS, NEXTS_AFTER, OUTCOME_IN_WORDS } from './words.js';

/** What became of a small move: what happened, in words, what is next, and what shows it. */
export function toldStep(sitting: Sitting, move: MoveState): Asked {
  if (partOf(sitting, `${move.move}.kept`) !== undefined) return null;
  const told = saidOf(sitting, 'happened').findLast((entry) => entry.move === move.move);
  if (told === undefined) return outcomeStep(sitting, move);
  const { outcome, happened, next } = told;
  if (outcome === 'not_yet') return null;
  if (happened === null && partOf(sitting, `${move.move}.words`) === undefined) return wordsStep(move, outcome);
  if (next === null) return nextStep(move, outcome, happened);
  return outcome === 'nothing' ? null : proofStep(sitting, move);
}

function outcomeStep({ again }: Sitting, { move, tried, whose, expected, by, outcome: so_far }: MoveState): Step {
  const day = by === null ? '' : ` by ${by}`;
  return {
    as: 'choose',
    ask: `You meant to try: ${inQuotes(tried)}. You hoped to see from ${ACTOR_IN_WORDS[whose]}${day}: ${inQuotes(expected)}. What happened?`,
    choices: [
      ...(again && so_far !== null ? [{ label: asItIs(so_far), value: part(`${move}.kept`, so_far) }] : []),
      ...OUTCOMES_OF_A_MOVE.map((outcome) => ({
        label: OUTCOME_IN_WORDS[outcome],
        value: { kind: 'happened', move, outcome, happened: null, next: null } satisfies Kept,
      })),
    ],
  };
}

function asItIs(outcome: MoveOutcome): string {
  const words = OUTCOME_IN_WORDS[outcome];
  return `As it is: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Whatever came is worth a line: from what did not come one learns as well. */
function wordsStep({ move, whose }: MoveState, outcome: MoveOutcome): Step {
  const ask =
    outcome === 'nothing'
      ? 'What have you learned from it?'
      : `What did ${ACTOR_IN_WORDS[whose]} do${outcome === 'something_else' ? ' instead' : ''}?`;
  return {
    as: 'text',
    ask,
    why: 'In one line; Enter leaves it out.',
    problem: tooLong,
    keep: (happened) =>
      happened === null ? part(`${move}.words`, null) : { kind: 'happened', move, outcome, happened, next: null },
  };
}

function nextStep({ move }: MoveState, outcome: Exclude<MoveOutcome, 'not_yet'>, happened: string | null): Step {
  return {
    as: 'choose',
    ask: 'What is next with it?',
    choices: NEXTS_AFTER[outcome].map((next) => ({
      label: NEXT_IN_WORDS[next],
      value: { kind: 'happened', move, outcome, happened, next },
    })),
  };
}

function proofStep(sitting: Sitting, { move, whose }: MoveState): Asked {
  return evidenceStep(sitting, {
    of: move,
    ask: `Is there something that shows what ${ACTOR_IN_WORDS[whose]} did?`,
    why: 'It is offered as proof when the questions are asked again.',
    first: whose === 'buyer' ? 'buyer_action' : 'observation',
    none: 'Nothing to keep',
  });
}
