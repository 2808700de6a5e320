import type { AnswerValue, Profile } from '../answers/types.js';
import type { Value } from '../conditions/evaluate.js';
import { kindOf } from '../items/index.js';
import type { Item, Rubric } from '../rubric/types.js';
import { levelOf } from '../scoring/proof.js';
import { answersTo } from './answer_space.js';

/** One answer to a question for each level that its answers are scored at, side by side. */
export interface Priced {
  readonly levels: readonly number[];
  /** 0–100, as exact as scoring makes them. */
  readonly points: readonly number[];
  /** What a condition sees of the answer. */
  readonly facts: readonly Value[];
}

/** What the answers to each question of a rubric earn with a profile, in its order. */
export type Pricer = (profile: Profile) => readonly Priced[];

/** Only where rules by profile score an answer is it priced again for every profile. */
export function pricerOf({ items }: Rubric): Pricer {
  const answers = items.map(answersTo);
  const fixed = items.map((item, at) => (dependsOnProfile(item) ? null : priced(item, answers[at] ?? [], {})));
  return (profile) => items.map((item, at) => fixed[at] ?? priced(item, answers[at] ?? [], profile));
}

function dependsOnProfile(item: Item): boolean {
  return 'scoring' in item && item.scoring.some((rule) => rule.for !== null);
}

function priced(item: Item, answers: readonly AnswerValue[], profile: Profile): Priced {
  const byLevel = new Map<number, { readonly points: number; readonly fact: Value }>();
  for (const value of answers) {
    const points = kindOf(item).points(item, value, profile);
    if (typeof points === 'number') byLevel.set(levelOf(points), { points, fact: kindOf(item).fact(value) });
  }
  const each = [...byLevel.values()];
  return {
    levels: [...byLevel.keys()],
    points: each.map(({ points }) => points),
    facts: each.map(({ fact }) => fact),
  };
}
