import type { Plan, PlannedAction } from '../../core/plan/types.js';
import { type Block, paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { isPastEnd, lastDayOf } from './days.js';
import { ownerIn } from './names.js';

/** All actions with whose they are and their days, a line each. Of a single action there is nothing to overlook. */
export function overviewSection(plan: Plan, language: FollowUpLanguage): readonly Section[] {
  const { title, head } = language.texts.plan.overview;
  if (plan.actions.length < 2) return [];
  const rows = plan.actions.map((action, index) => rowOf(plan, action, index + 1, language));
  return section(title, [
    { kind: 'table', short: true, head: [head.action, head.who, head.begins, head.due], rows },
    ...lateNote(plan, language),
  ]);
}

/** Which of them are due when the weeks of the plan are over, and until when. */
function lateNote(plan: Plan, { texts, day }: FollowUpLanguage): readonly Block[] {
  const late = plan.actions.filter((action) => isPastEnd(plan, action));
  if (late.length === 0) return [];
  const each = late.map(({ title, due_on }) => texts.plan.until(title, day(due_on)));
  return [paragraph(texts.plan.late(day(lastDayOf(plan)), each.join('; ')))];
}

function rowOf(plan: Plan, action: PlannedAction, place: number, { texts, day }: FollowUpLanguage): readonly string[] {
  const whose = action.who ?? texts.words.owner[ownerIn(plan, action.owner)];
  return [`${place}. ${action.title}`, whose, day(action.starts_on), day(action.due_on)];
}
