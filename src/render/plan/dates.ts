import type { Plan } from '../../core/plan/types.js';
import { type Block, type Fact, fact, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { CHECKIN, MEASURE_AGAIN } from './commands.js';
import { areasAgain } from './names.js';

/** When it is looked at, and the very command that measures again. */
export function datesSection(plan: Plan, language: FollowUpLanguage): readonly Section[] {
  const { texts, day } = language;
  const own = texts.plan;
  const reviews = texts.numbers.and(plan.dates.sponsor_reviews.map(day));
  const reviewsWith = plan.from.role === 'owner' ? own.reviewsOfOwner : own.reviewsWith;
  const facts = [
    ...checkinFacts(plan, language),
    ...fact(own.reviews, reviews === '' ? null : reviewsWith(reviews)),
    ...(plan.measured.rubrics.length === 0 ? [] : againFacts(plan, language)),
  ];
  const block: Block = { kind: 'facts', facts };
  return section(own.dates, facts.length === 0 ? [] : [block]);
}

function checkinFacts({ dates: { checkins } }: Plan, { texts, day }: FollowUpLanguage): readonly Fact[] {
  const [first, last] = [checkins[0], checkins.at(-1)];
  if (first === undefined || last === undefined) return [];
  const words = texts.plan.checkinDays(checkins.length, day(first), day(last));
  return [...fact(texts.plan.checkins, words), ...fact(texts.plan.command, CHECKIN)];
}

function againFacts(plan: Plan, { texts, day }: FollowUpLanguage): readonly Fact[] {
  const words = texts.plan.againWords(day(plan.measured.again_on), areasAgain(plan));
  return [...fact(texts.plan.again, words), ...fact(texts.plan.command, MEASURE_AGAIN)];
}
