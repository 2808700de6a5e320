import { LATER_REASONS, type LaterAction, type Plan } from '../../core/plan/types.js';
import { type Block, bullets, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { lastDayOf } from './days.js';
import { actionTitle, ownerIn } from './names.js';

/** What fits and waits, by reason. */
export function laterSection(plan: Plan, language: FollowUpLanguage): readonly Section[] {
  const { plan: texts } = language.texts;
  const blocks = LATER_REASONS.flatMap((why): Block[] => {
    const waiting = plan.later.filter((each) => each.why === why);
    if (waiting.length === 0) return [];
    const items = waiting.map((each) => laterWords(plan, each, language));
    return [{ kind: 'entry', title: texts.reason[why], blocks: bullets(items) }];
  });
  return section(texts.later, blocks);
}

/** "Rescue rule (Coaching; you, about 2 hours); first: One page per seat" */
function laterWords(plan: Plan, action: LaterAction, { texts, roughHours, day }: FollowUpLanguage): string {
  const { title, rubric_title, owner, hours, needs, until } = action;
  const about = `${texts.words.owner[ownerIn(plan, owner)]}, ${texts.plan.about(roughHours(hours))}`;
  const first = needs.map((key) => actionTitle(plan, key)).join('; ');
  return [
    `${title} (${rubric_title}; ${about})`,
    ...(first === '' ? [] : [texts.plan.first(first)]),
    ...(until === undefined ? [] : [texts.plan.wouldLast(day(until), day(lastDayOf(plan)))]),
  ].join('; ');
}
