import { evaluate, type Facts } from '../../conditions/evaluate.js';
import type { Gate, Item, Rubric } from '../../rubric/types.js';
import { TOLERANCE } from '../../tolerance.js';
import { factsFor, scoredItems } from '../rubric_space.js';
import type { Found, RubricRule } from '../rule.js';
import { holdsIn } from '../space.js';

export const gateNever: RubricRule = {
  id: 'gate-never',
  of: 'rubric',
  proves: 'Every gate can hold: some profile and levels of its items pass it.',
  severity: 'error',
  check: ({ rubric }) =>
    rubric.gates.flatMap(({ level, needs }, index): Found[] => {
      const space = factsFor([needs], rubric);
      if (holdsIn(space, (each) => evaluate(needs, each) === true)) return [];
      const message = `this gate never opens, so nobody reaches level ${level}: ${JSON.stringify(needs.source)} is never true${space.caveat}`;
      return [{ path: ['gates', index, 'needs'], message, fix: 'correct the condition, or take the gate out' }];
    }),
};

export const gateIdle: RubricRule = {
  id: 'gate-idle',
  of: 'rubric',
  proves:
    'Every gate decides something: some answers fail it, and it can fail (a blank fails it, too) while the score and the musts would let its level pass.',
  severity: 'error',
  check: ({ rubric }) =>
    rubric.gates.flatMap((gate, index): Found[] => {
      const reason = alwaysHolds(gate, rubric) ?? decidesNothing(gate, index, rubric);
      if (reason === null) return [];
      const fix = 'ask for more in the condition, or take the gate out';
      return [{ path: ['gates', index, 'needs'], message: `this gate stops nobody: ${reason}`, fix }];
    }),
};

function alwaysHolds({ needs }: Gate, rubric: Rubric): string | null {
  const space = factsFor([needs], rubric);
  if (holdsIn(space, (each) => evaluate(needs, each) !== true)) return null;
  return `${JSON.stringify(needs.source)} holds whatever is answered${space.caveat}`;
}

function decidesNothing(gate: Gate, index: number, rubric: Rubric): string | null {
  const space = factsFor([gate.needs], rubric, true);
  const scored = scoredItems(rubric);
  const decides = (facts: Facts) =>
    evaluate(gate.needs, facts) !== true && passesWithout(gate, index, facts, rubric, scored);
  if (holdsIn(space, decides)) return null;
  return `where ${JSON.stringify(gate.needs.source)} does not hold, the score, a must or an earlier gate keeps level ${gate.level} away already${space.caveat}`;
}

/**
 * Could the level be reached with these facts if the gate were not there, everything else answered at its best?
 * A blank leaves the mean, and no must holds with it.
 */
function passesWithout({ level }: Gate, index: number, facts: Facts, rubric: Rubric, scored: readonly Item[]): boolean {
  const levels = (facts.level ?? {}) as Readonly<Record<string, number | null>>;
  const asked = scored.filter(({ when }) => when === null || evaluate(when, facts) !== false);
  const at = (id: string) => levels[id] ?? 5;
  const weight = asked.reduce((sum, item) => sum + item.weight, 0);
  const mean = asked.reduce((sum, item) => sum + item.weight * at(item.id), 0) / weight;
  const musts = asked.filter(({ must }) => must).every(({ id }) => levels[id] !== null && at(id) >= level - TOLERANCE);
  const earlier = rubric.gates.every(
    (gate, place) => place >= index || gate.level > level || evaluate(gate.needs, facts) !== false,
  );
  return musts && earlier && mean >= level - TOLERANCE;
}
