import type { State, States } from './states.js';
import type { Change } from './types.js';

/** From state to state: what each step changes the level by. They add up, as each begins where the one before ends. */
export function changeIn(states: States, side: keyof State): Change {
  const { before, version, weights, scope, answers, after } = states;
  const step = (from: State, to: State) => to[side] - from[side];
  return {
    before: before[side],
    after: after[side],
    total: step(before, after),
    parts: {
      version: step(before, version),
      weights: step(version, weights),
      scope: step(weights, scope),
      answers: step(scope, answers),
      proof: step(answers, after),
    },
  };
}

/** Of levels alone. */
export function changeOfLevels(before: number, after: number): Change {
  return { before, after, total: after - before, parts: null };
}
