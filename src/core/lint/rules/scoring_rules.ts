import type { Condition } from '../../conditions/condition.js';
import { evaluate, type Facts } from '../../conditions/evaluate.js';
import type { AllocationItem, MetricItem } from '../../rubric/types.js';
import { profilesFor } from '../rubric_space.js';
import type { Found, RubricRule, RubricToLint } from '../rule.js';
import { factsInWords, firstOf, type Space } from '../space.js';

type Ruled = MetricItem | AllocationItem;

export const forShadowed: RubricRule = {
  id: 'for-shadowed',
  of: 'rubric',
  proves:
    'Every rule of a `scoring` list is the first that holds for some known profile; none lies wholly behind earlier ones.',
  severity: 'error',
  check: (lint) =>
    overRuled(lint, (item, at, { facts, caveat }) => {
      const firsts = new Set<number>();
      for (const each of facts) firsts.add(firstFor(item, each));
      return item.scoring.flatMap((rule, index): Found[] => {
        if (firsts.has(index) || isFallback(rule)) return [];
        const why =
          rule.for === null
            ? 'the rules before it take everybody'
            : `${JSON.stringify(rule.for.source)} is true only where an earlier rule already holds, or nowhere`;
        const path = [...at, index, ...(rule.for === null ? [] : ['for'])];
        return [
          {
            path,
            message: `this scoring rule is never used: ${why}${caveat}`,
            fix: 'move it up, narrow the rules before it, or take it out',
          },
        ];
      });
    }),
};

export const forGap: RubricRule = {
  id: 'for-gap',
  of: 'rubric',
  proves:
    'Whatever the profile, some rule of every `scoring` list holds; bands leave no gap, since each begins where the one before ends.',
  severity: 'error',
  check: (lint) =>
    overRuled(lint, (item, at, profiles) => {
      const missed = firstOf(profiles, (each) => firstFor(item, each) === -1);
      if (missed === undefined) return [];
      const message = `no scoring rule fits this profile: ${factsInWords(missed)}${profiles.caveat}`;
      return [{ path: at, message, fix: 'add a last rule without `for`' }];
    }),
};

function overRuled(
  { rubric }: RubricToLint,
  check: (item: Ruled, at: Found['path'], profiles: Space) => readonly Found[],
): Found[] {
  return rubric.items.flatMap((item, index) => {
    if (item.type !== 'metric' && item.type !== 'allocation') return [];
    const conditions = item.scoring.flatMap((rule): Condition[] => (rule.for === null ? [] : [rule.for]));
    return check(item, ['items', index, 'scoring'], profilesFor(conditions));
  });
}

/** The own trend is also used while the profile does not say which rule fits. */
function isFallback(rule: Ruled['scoring'][number]): boolean {
  return rule.for === null && 'trend' in rule && rule.trend !== undefined;
}

/** −1: none. */
function firstFor({ scoring }: Ruled, facts: Facts): number {
  return scoring.findIndex((rule) => rule.for === null || evaluate(rule.for, facts) === true);
}
