import type { Plan } from '../../core/plan/types.js';
import { TOLERANCE } from '../../core/tolerance.js';
import { paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';

/** How far the choice can be from the best one within the rules. */
export function choiceSection({ best, actions }: Plan, language: FollowUpLanguage): readonly Section[] {
  if (actions.length === 0) return [];
  const { plan: texts } = language.texts;
  const measure = best === null ? [] : [paragraph(texts.measure)];
  return section(texts.choice, [paragraph(bestWords(best, language)), ...measure]);
}

function bestWords(best: number | null, { texts: { plan }, percent, amount }: FollowUpLanguage): string {
  if (best === null) return plan.byHand;
  if (best >= 1 - TOLERANCE) return plan.best;
  if (best <= TOLERANCE) return plan.unknown;
  // A bound that is rounded down would not be one.
  const more = Math.ceil((1 / best - 1) * 100 - TOLERANCE) / 100;
  if (more < 1 - TOLERANCE) return plan.nearlyBest(percent(more));
  return plan.farFromBest(amount(Math.ceil(10 / best - TOLERANCE) / 10));
}
