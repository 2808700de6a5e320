import type { Plan, PlanAsk } from '../../core/plan/types.js';
import { bullets, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { asksByDay, plannedOf } from './names.js';

/** What the one above is needed for, as told to whoever the plan is for. */
export function neededSection(plan: Plan, language: FollowUpLanguage): readonly Section[] {
  const { plan: texts } = language.texts;
  const title = plan.from.role === 'owner' ? texts.neededByOwner : texts.needed;
  return section(title, bullets(asksByDay(plan).map((ask) => neededWords(plan, ask, language))));
}

function neededWords(plan: Plan, ask: PlanAsk, { texts, day }: FollowUpLanguage): string {
  const detail = ask.kind === 'action' ? (plannedOf(plan, ask.action)?.title ?? ask.do) : ask.items.join('; ');
  const words = `${texts.plan.ask[ask.kind]}${detail === null || detail === '' ? '' : ` (${detail})`}`;
  return texts.plan.askedBy(day(ask.by), ask.title, words);
}
