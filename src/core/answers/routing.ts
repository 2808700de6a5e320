import { evaluate, type Facts } from '../conditions/evaluate.js';
import { kindOf } from '../items/index.js';
import type { Item, Rubric } from '../rubric/types.js';
import { type Form, RELATIONS, type Relation, ROLES } from '../words.js';
import type { Answer, AnswerSheet, Profile } from './types.js';

/** asked, or why an item is not asked on this sheet. */
export type Route = 'asked' | 'hidden' | 'not_on_screen_form' | 'not_asked_of_this_relation';

/**
 * What this sheet is asked of one rubric, item id → route, in the rubric's order. A `when`
 * sees the profile and the answers of earlier items that are themselves asked, so that a parked
 * answer steers nothing; a `when` that is unknown asks.
 */
export function routeItems(rubric: Rubric, sheet: AnswerSheet): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  const known: Record<string, Facts[string]> = {};
  for (const item of rubric.items) {
    const route = routeItem(item, sheet, { profile: { ...sheet.profile } as Facts, answers: known });
    routes.set(item.id, route);
    const answer = answerTo(sheet, rubric.id, item.id);
    if (route === 'asked' && answer?.state === 'answered') known[item.id] = kindOf(item).fact(answer.value);
  }
  return routes;
}

function routeItem(item: Item, sheet: AnswerSheet, facts: Facts): Route {
  if (!item.relations.includes(sheet.rater.relation)) return 'not_asked_of_this_relation';
  if (sheet.form === 'screen' && !item.screen) return 'not_on_screen_form';
  return item.when !== null && evaluate(item.when, facts) === false ? 'hidden' : 'asked';
}

/** The answer on file, or undefined: own keys only, ids come from outside. */
export function answerTo(sheet: AnswerSheet, rubric: string, item: string): Answer | undefined {
  const answers = Object.hasOwn(sheet.answers, rubric) ? sheet.answers[rubric] : undefined;
  return answers !== undefined && Object.hasOwn(answers, item) ? answers[item] : undefined;
}

/** Seconds an item takes when it is read and answered, and when its proof is looked at too (dossier §7). */
const SECONDS_PER_ITEM = 45;
const SECONDS_WITH_PROOF = 120;

/** How many questions a sheet is asked over these rubrics. */
export function questionsAsked(rubrics: readonly Rubric[], sheet: AnswerSheet): number {
  return rubrics.reduce((total, rubric) => {
    const routes = [...routeItems(rubric, sheet).values()];
    return total + routes.filter((route) => route === 'asked').length;
  }, 0);
}

export interface MostAsked {
  readonly count: number;
  /** Of whom it comes to that many. */
  readonly profile: Profile;
}

/**
 * How many questions it comes to at most, before the role is known. Items whose conditions exclude each other by
 * role are not both counted; a condition on anything else is unknown here and counts.
 */
export function mostAsked(rubrics: readonly Rubric[], sheet: AnswerSheet): MostAsked {
  const profiles = ROLES.flatMap((role) => [true, false].map((manages_managers) => ({ role, manages_managers })));
  const counts = profiles.map((guess) => {
    const profile = { ...guess, ...sheet.profile };
    return { profile, count: questionsAsked(rubrics, { ...sheet, profile }) };
  });
  return counts.reduce((most, each) => (each.count > most.count ? each : most));
}

/** A sheet nobody has answered: what would be asked of this relation? */
export function unanswered(relation: Relation, form: Form = 'full'): AnswerSheet {
  const rest = { pack: null, rubrics: [], answered_on: '2000-01-01', profile: {}, answers: {}, causes: {} };
  return { format: 1, form, subject: { id: 'anybody' }, rater: { id: relation, relation }, ...rest };
}

/** The items that may come up for this relation: not those that the profile alone rules out. */
export function itemsAsked(rubric: Rubric, form: Form, relation: Relation, profile: Profile): readonly Item[] {
  const routes = routeItems(rubric, { ...unanswered(relation, form), profile });
  return rubric.items.filter(({ id }) => routes.get(id) === 'asked');
}

/** Who answers a rubric in the first place: the leader, unless nothing is asked of the leader. */
export function whoAnswers({ items }: Rubric): Relation {
  return RELATIONS.find((relation) => items.some((item) => item.relations.includes(relation))) ?? 'self';
}

/** Believable minutes for so many questions. */
export function minutesFor(questions: number): number {
  return Math.ceil((questions * SECONDS_PER_ITEM) / 60);
}

/** The same when the proof is looked at on the spot. */
export function minutesWithProof(questions: number): number {
  return Math.ceil((questions * SECONDS_WITH_PROOF) / 60);
}

/** The sheet without its parked answers, as a file holds it: what is not asked is not answered. */
export function withoutParked(
  sheet: AnswerSheet,
  rubrics: readonly Rubric[],
): { sheet: AnswerSheet; parked: readonly string[] } {
  const parked: string[] = [];
  const answers = Object.fromEntries(
    Object.entries(sheet.answers).map(([id, items]) => {
      const rubric = rubrics.find((each) => each.id === id);
      const routes = rubric === undefined ? null : routeItems(rubric, sheet);
      const kept = Object.entries(items).filter(([item]) => {
        const route = routes?.get(item);
        const stays = route === 'asked' || route === 'not_on_screen_form';
        if (!stays) parked.push(`${id}.${item}`);
        return stays;
      });
      return [id, Object.fromEntries(kept)];
    }),
  );
  return { sheet: { ...sheet, answers }, parked };
}
