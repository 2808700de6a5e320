import type { Plan, PlanAsk, PlannedAction } from '../../core/plan/types.js';
import { reaches } from '../display.js';
import {
  type Block,
  bullets,
  type Document,
  type Fact,
  fact,
  paragraph,
  type Section,
  section,
} from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { daysOf, pastEndWords } from './days.js';
import { actionTitle, areasAgain, asksByDay, hoursOf, isOwn, nameOf, ownerIn, plannedOf } from './names.js';

/** More of each would not fit one sheet; how many more there are is said. */
const MOST_ASKS = 6;
const MOST_STEPS = 8;

/** "What I need from you": one page for the one above, in the voice of whoever the plan is for. */
export function sponsorPage(plan: Plan, language: FollowUpLanguage): Document {
  const { texts, day } = language;
  const { planPage } = texts;
  const why = [standsWords(plan, language), workWords(plan, language)];
  return {
    title: plan.from.role === 'owner' ? planPage.titleOfOwner : planPage.title,
    facts: [...fact(planPage.from, nameOf(plan)), ...fact(planPage.day, day(plan.made_on))],
    front: [
      ...section(planPage.whyNow, [paragraph(why.join(' '))]),
      ...asksSection(plan, language),
      ...othersSection(plan, language),
      ...datesSection(plan, language),
    ],
    details: [],
  };
}

function standsWords({ expected, from, measured }: Plan, { texts, level, day }: FollowUpLanguage): string {
  const below = expected.flatMap(({ rubric, title, now, target }) =>
    now === null || reaches(now, target) || !measured.rubrics.includes(rubric) ? [] : [{ title, now, target }],
  );
  const [widest] = [...below].sort((a, b) => b.target - b.now - (a.target - a.now));
  if (widest === undefined) return texts.planPage.standsOpen(day(from.answered_on));
  const { title, now, target } = widest;
  return texts.planPage.stands(day(from.answered_on), below.length, title, level(now, target), level(target));
}

function workWords(plan: Plan, { texts, day, roughHours }: FollowUpLanguage): string {
  const { actions, dates, measured } = plan;
  if (actions.length === 0) return texts.planPage.nothingPlanned;
  const own = actions.filter((action) => isOwn(plan, action));
  const alone = asksByDay(plan).length === 0 && own.length === actions.length;
  const needs = !alone ? 'parts' : dates.sponsor_reviews.length > 0 ? 'reviews' : 'nothing';
  return texts.planPage.work(day(measured.again_on), actions.length, roughHours(hoursOf(own)), needs);
}

/** By the day they are needed: what comes first stands first, and nothing that is due soon is left out. */
function asksSection(plan: Plan, language: FollowUpLanguage): readonly Section[] {
  const { planPage } = language.texts;
  const asks = asksByDay(plan);
  const shown = asks.slice(0, MOST_ASKS).map((ask, index) => askEntry(plan, ask, index + 1, language));
  return section(planPage.asks, [...shown, ...moreThan(asks, MOST_ASKS, language)]);
}

function askEntry(plan: Plan, ask: PlanAsk, place: number, { texts, day }: FollowUpLanguage): Block {
  const { text, doneWhen } = askWords(plan, ask, texts.sponsor);
  const facts = [...fact(texts.planPage.by, day(ask.by)), ...fact(texts.moves.doneWhen, doneWhen)];
  return {
    kind: 'entry',
    mark: String(place),
    title: stepTitle(plan, ask) ?? texts.words.ask[ask.kind],
    aside: ask.title,
    blocks: [paragraph(text), { kind: 'facts', facts }],
  };
}

/** A step is called by its own title, where the plan knows one. */
function stepTitle(plan: Plan, { kind, action }: PlanAsk): string | null {
  if (kind !== 'action' || action === null) return null;
  const title = actionTitle(plan, action);
  return title === action ? null : title;
}

function askWords(
  plan: Plan,
  { kind, action, do: what, items }: PlanAsk,
  sponsor: FollowUpLanguage['texts']['sponsor'],
): { readonly text: string; readonly doneWhen: string | null } {
  const parts = items.join('; ');
  switch (kind) {
    case 'action':
      return { text: what ?? '', doneWhen: plannedOf(plan, action)?.done_when ?? null };
    case 'owner':
      return { text: sponsor.owner.text(parts), doneWhen: sponsor.owner.doneWhen };
    case 'one_owner':
      return { text: sponsor.oneOwner.text(parts), doneWhen: sponsor.oneOwner.doneWhen };
    case 'teacher':
      return sponsor.teacher;
    case 'permission':
      return sponsor.permission;
  }
}

/** Steps that are neither the leader's nor told among the asks. */
function othersSection(plan: Plan, language: FollowUpLanguage): readonly Section[] {
  const { planPage } = language.texts;
  const asked = new Set(plan.sponsor.map(({ action }) => action));
  const steps = plan.actions.filter((each) => ownerIn(plan, each.owner) !== 'leader' && !asked.has(each.action));
  if (steps.length === 0) return [];
  return section(planPage.others, [
    paragraph(planPage.othersIntro),
    ...bullets(steps.slice(0, MOST_STEPS).map((step) => stepWords(plan, step, language))),
    ...moreThan(steps, MOST_STEPS, language),
  ]);
}

function stepWords(plan: Plan, action: PlannedAction, language: FollowUpLanguage): string {
  const { planPage } = language.texts;
  const step = planPage.step(action.title, planPage.owner(action.who, action.owner), ...daysOf(action, language));
  return `${step}${pastEndWords(plan, action, language)}`;
}

function moreThan(all: readonly unknown[], most: number, { texts }: FollowUpLanguage): readonly Block[] {
  return all.length > most ? [paragraph(texts.planPage.more(all.length - most))] : [];
}

function datesSection(plan: Plan, { texts, day }: FollowUpLanguage): readonly Section[] {
  const { planPage, plan: own } = texts;
  const { again_on, rubrics } = plan.measured;
  const reviews = texts.numbers.and(plan.dates.sponsor_reviews.map(day));
  const facts: readonly Fact[] = [
    ...fact(own.reviews, reviews === '' ? null : `${reviews}: ${planPage.reviewWords}`),
    ...fact(planPage.again, rubrics.length === 0 ? null : planPage.againWords(day(again_on), areasAgain(plan))),
  ];
  return section(planPage.dates, facts.length === 0 ? [] : [{ kind: 'facts', facts }]);
}
