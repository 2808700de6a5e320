import { actionStep } from './action_steps.js';
import { agendaOf } from './agenda.js';
import { moveStep } from './move_steps.js';
import { type Sitting, type Wish, wishOf } from './sitting.js';
import type { Asked, Step } from './step.js';
import type { Alternatives } from './stuck_steps.js';
import type { CheckinTexts } from './texts/en.js';
import { toldStep } from './told_steps.js';
import { wishFor } from './wish.js';

/**
 * The next question of a check-in, from its journal alone; null: it is finished. Small moves come first: what happened
 * is fresh, and it is what one learns from.
 */
export function nextStep(sitting: Sitting, alternatives: Alternatives): Asked {
  if (sitting.again && wishOf(sitting) === undefined) return againStep(sitting.texts);
  const { moves, actions } = agendaOf(sitting);
  for (const move of moves) {
    const step = toldStep(sitting, move);
    if (step !== null) return step;
  }
  for (const action of actions) {
    const step = actionStep(sitting, action, alternatives);
    if (step !== null) return step;
  }
  return moveStep(sitting);
}

function againStep({ again }: CheckinTexts): Step {
  const choices: readonly (readonly [Wish, string])[] = [
    ['nothing', again.nothing],
    ['move', again.move],
    ['correct', again.correct],
  ];
  return {
    as: 'choose',
    ask: again.ask,
    choices: choices.map(([wish, label]) => ({ label, value: wishFor(wish) })),
  };
}
