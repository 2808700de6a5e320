import { type MoveOutcome, type MoveState, OUTCOMES_OF_A_MOVE } from '../../core/checkin/types.js';
import { evidenceStep } from './evidence_steps.js';
import { partOf, type Sitting, saidOf } from './sitting.js';
import { type Asked, type Kept, part, type Step, tooLong } from './step.js';
import type { CheckinTexts } from './texts/en.js';
import { inQuotes, NEXTS_AFTER } from './words.js';

/** What became of a small move: what happened, in words, what is next, and what shows it. */
export function toldStep(sitting: Sitting, move: MoveState): Asked {
  if (partOf(sitting, `${move.move}.kept`) !== undefined) return null;
  const told = saidOf(sitting, 'happened').findLast((entry) => entry.move === move.move);
  if (told === undefined) return outcomeStep(sitting, move);
  const { outcome, happened, next } = told;
  if (outcome === 'not_yet') return null;
  if (happened === null && partOf(sitting, `${move.move}.words`) === undefined)
    return wordsStep(move, outcome, sitting.texts);
  if (next === null) return nextStep(move, outcome, happened, sitting.texts);
  return outcome === 'nothing' ? null : proofStep(sitting, move);
}

function outcomeStep(
  { again, texts }: Sitting,
  { move, tried, whose, expected, by, outcome: so_far }: MoveState,
): Step {
  return {
    as: 'choose',
    ask: texts.told.ask(inQuotes(tried, texts), whose, by, inQuotes(expected, texts)),
    choices: [
      ...(again && so_far !== null
        ? [{ label: texts.told.asItIs(texts.outcome[so_far]), value: part(`${move}.kept`, so_far) }]
        : []),
      ...OUTCOMES_OF_A_MOVE.map((outcome) => ({
        label: texts.outcome[outcome],
        value: { kind: 'happened', move, outcome, happened: null, next: null } satisfies Kept,
      })),
    ],
  };
}

/** Whatever came is worth a line: from what did not come one learns as well. */
function wordsStep({ move, whose }: MoveState, outcome: MoveOutcome, texts: CheckinTexts): Step {
  const { learned, did } = texts.told;
  const ask = outcome === 'nothing' ? learned : did(whose, outcome === 'something_else');
  return {
    as: 'text',
    ask,
    why: texts.inOneLine,
    problem: tooLong(texts),
    keep: (happened) =>
      happened === null ? part(`${move}.words`, null) : { kind: 'happened', move, outcome, happened, next: null },
  };
}

function nextStep(
  { move }: MoveState,
  outcome: Exclude<MoveOutcome, 'not_yet'>,
  happened: string | null,
  texts: CheckinTexts,
): Step {
  return {
    as: 'choose',
    ask: texts.told.next,
    choices: NEXTS_AFTER[outcome].map((next) => ({
      label: texts.next[next],
      value: { kind: 'happened', move, outcome, happened, next },
    })),
  };
}

function proofStep(sitting: Sitting, { move, whose }: MoveState): Asked {
  const { told } = sitting.texts;
  return evidenceStep(sitting, {
    of: move,
    ask: told.shows(whose),
    why: told.showsWhy,
    first: whose === 'buyer' ? 'buyer_action' : 'observation',
    none: told.nothingToKeep,
  });
}
