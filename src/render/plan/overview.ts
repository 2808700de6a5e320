import type { Plan, PlannedAction } from '../../core/plan/types.js';
import { type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { ownerIn } from './names.js';

/** All actions with whose they are and their days, a line each. Of a single action there is nothing to overlook. */
export function overviewSection(plan: Plan, language: FollowUpLanguage): readonly Section[] {
  const { title, head } = language.texts.plan.overview;
  if (plan.actions.length < 2) return [];
  const rows = plan.actions.map((action, index) => rowOf(plan, action, index + 1, language));
  return section(title, [{ kind: 'table', short: true, head: [head.action, head.who, head.begins, head.due], rows }]);
}

function rowOf(plan: Plan, action: PlannedAction, place: number, { texts, day }: FollowUpLanguage): readonly string[] {
  const whose = action.who ?? texts.words.owner[ownerIn(plan, action.owner)];
  return [`${place}. ${action.title}`, whose, day(action.starts_on), day(action.due_on)];
}
