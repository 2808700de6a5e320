import type { Plan } from '../../core/plan/types.js';
import { bullets, type Document, type Fact, fact, type Section, section } from '../document/document.js';
import { withFollowUp } from '../language/follow_up.js';
import type { FollowUpLanguage, Language } from '../language/language.js';
import { visibleStrings } from '../visible-report.js';
import { actionsSection } from './actions.js';
import { choiceSection } from './choice.js';
import { datesSection } from './dates.js';
import { laterSection } from './later.js';
import { levelsSection } from './levels.js';
import { hoursOf, isOwn, nameOf } from './names.js';
import { neededSection } from './needed.js';
import { overviewSection } from './overview.js';
import { sponsorPage } from './sponsor_page.js';

/**
 * A plan for whoever carries it out, or (`sponsor`) what it needs of the one above, on one page. Only the plan is in it,
 * never what was said in check-ins. Made visible first.
 */
export function planDocument(raw: Plan, spoken?: Language, edition: 'full' | 'leader' | 'sponsor' = 'full'): Document {
  const plan = visibleStrings(raw);
  const language = withFollowUp(spoken);
  if (edition === 'sponsor') return sponsorPage(plan, language);
  return {
    title: language.texts.plan.title,
    facts: openingFacts(plan, language),
    front: [
      ...overviewSection(plan, language),
      ...actionsSection(plan, language),
      ...levelsSection(plan, language),
      ...neededSection(plan, language),
      ...datesSection(plan, language),
    ],
    details: [...laterSection(plan, language), ...leaveAloneSection(plan, language), ...choiceSection(plan, language)],
  };
}

/** What somebody who has just chosen wants to see: the actions and their days. The rest is in the plan. */
export function chosenDocument(raw: Plan, spoken?: Language): Document {
  const plan = visibleStrings(raw);
  const language = withFollowUp(spoken);
  return {
    title: language.texts.plan.title,
    facts: openingFacts(plan, language),
    front: [
      ...(plan.actions.length < 2 ? actionsSection(plan, language) : overviewSection(plan, language)),
      ...neededSection(plan, language),
      ...datesSection(plan, language),
    ],
    details: [],
  };
}

function openingFacts(plan: Plan, language: FollowUpLanguage): readonly Fact[] {
  const { texts, day, roughHours, hours } = language;
  const { made_on, from, budget, actions } = plan;
  const own = actions.filter((action) => isOwn(plan, action));
  const others = actions.filter((action) => !isOwn(plan, action));
  const planned = [
    ...(own.length === 0 ? [] : [texts.plan.own(roughHours(hoursOf(own)))]),
    ...(others.length === 0 ? [] : [texts.plan.ofOthers(roughHours(hoursOf(others)))]),
  ];
  return [
    ...fact(texts.opening.subject, nameOf(plan)),
    ...fact(texts.plan.made, texts.plan.madeFrom(day(made_on), day(from.answered_on), from.pack, from.form)),
    ...fact(texts.plan.budget, texts.plan.budgetWords(hours(budget.hours), budget.weeks, budget.open)),
    ...fact(texts.plan.planned, planned.join('; ')),
  ];
}

function leaveAloneSection({ not_now }: Plan, { texts }: FollowUpLanguage): readonly Section[] {
  return section(texts.plan.leaveAlone, bullets(not_now));
}
