import { evaluate } from '../../conditions/evaluate.js';
import { TOLERANCE } from '../../tolerance.js';
import { factsFor, scoredItems } from '../rubric_space.js';
import type { Found, RubricRule } from '../rule.js';
import { holdsIn } from '../space.js';

export const capIdle: RubricRule = {
  id: 'cap-idle',
  of: 'rubric',
  proves:
    'Every cap lowers the score of some profile that is asked its item. Compiling already refuses a cap that every answer or no answer triggers.',
  severity: 'error',
  check: ({ rubric }) => {
    const whens = rubric.items.flatMap(({ when }) => (when === null ? [] : [when]));
    const space = factsFor(whens, rubric);
    const scored = scoredItems(rubric);
    return rubric.caps.flatMap(({ item: id, below, at_most }, index): Found[] => {
      const lowers = holdsIn(space, (each) => {
        const asked = scored.filter(({ when }) => when === null || evaluate(when, each) !== false);
        const weight = asked.reduce((sum, item) => sum + item.weight, 0);
        const own = asked.find((item) => item.id === id)?.weight;
        return own !== undefined && 5 - (own / weight) * (5 - below) > at_most + TOLERANCE;
      });
      if (lowers) return [];
      const message = `this cap lowers nobody's score: whoever is asked ${id} stays at ${at_most} or below anyway${space.caveat}`;
      return [{ path: ['caps', index], message, fix: 'lower at_most, or take the cap out' }];
    });
  },
};
