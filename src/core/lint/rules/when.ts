import { evaluate } from '../../conditions/evaluate.js';
import { factsFor } from '../rubric_space.js';
import type { Found, RubricRule, RubricToLint } from '../rule.js';
import { holdsIn } from '../space.js';

/** Items whose condition, with everything known, comes out as `outcome` for nobody. */
function withoutOutcome(
  { rubric }: RubricToLint,
  outcome: boolean,
  tell: (source: string) => Omit<Found, 'path'>,
): Found[] {
  return rubric.items.flatMap(({ when }, index) => {
    if (when === null) return [];
    const space = factsFor([when], rubric);
    if (holdsIn(space, (each) => evaluate(when, each) === outcome)) return [];
    const { message, fix } = tell(JSON.stringify(when.source));
    return [{ path: ['items', index, 'when'], message: `${message}${space.caveat}`, fix }];
  });
}

export const whenNever: RubricRule = {
  id: 'when-never',
  of: 'rubric',
  proves: 'Some known profile and answers make every `when` true: each item is asked of somebody.',
  severity: 'error',
  check: (lint) =>
    withoutOutcome(lint, true, (source) => ({
      message: `nobody whose profile is known is asked this: ${source} is true for none`,
      fix: 'correct the condition, or take the item out',
    })),
};

export const whenAlways: RubricRule = {
  id: 'when-always',
  of: 'rubric',
  proves: 'Some known profile and answers make every `when` false: each condition hides its item from somebody.',
  severity: 'error',
  check: (lint) =>
    withoutOutcome(lint, false, (source) => ({
      message: `this condition hides the item from nobody: ${source} is false for none`,
      fix: 'correct the condition, or leave `when` out',
    })),
};
