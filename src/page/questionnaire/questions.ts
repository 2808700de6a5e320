import type { Profile } from '../../core/answers/types.js';
import { evaluate, type Facts } from '../../core/conditions/evaluate.js';
import type { FormArea, FormQuestion, FormResponse } from '../../core/form/types.js';
import { itemKinds } from '../../core/items/index.js';
import type { ItemKind } from '../../core/items/kind.js';
import type { Item } from '../../core/rubric/types.js';

/** area id → question id → answer. */
export type Answers = FormResponse['answers'];

/** One question, by its ids. */
export interface Spot {
  readonly area: string;
  readonly question: string;
}

/** What is asked. */
export interface Questions {
  readonly areas: readonly FormArea[];
  /** Which of them, in their order, after these answers. */
  readonly route: (answers: Answers) => readonly Spot[];
}

/** Questions as forms bring them: each with the condition under which it is asked. */
export function questionsOf(areas: readonly FormArea[], profile: Profile): Questions {
  return { areas, route: (answers) => areas.flatMap((area) => askedIn(area, answers, profile)) };
}

/**
 * The rule of `routeItems`: a `when` sees the profile and earlier answers of its own area that are themselves asked;
 * one that is unknown asks.
 */
function askedIn(area: FormArea, answers: Answers, profile: Profile): Spot[] {
  const known: Record<string, Facts[string]> = {};
  const asked: Spot[] = [];
  for (const question of area.questions) {
    const facts: Facts = { profile: { ...profile } as Facts, answers: known };
    if (question.when !== null && evaluate(question.when, facts) === false) continue;
    const spot = { area: area.id, question: question.id };
    asked.push(spot);
    const answer = answerAt(answers, spot);
    if (answer?.state === 'answered') known[question.id] = kindFor(question).fact(answer.value);
  }
  return asked;
}

/** Own keys only: drafts come from outside. */
export function answerAt(answers: Answers, { area, question }: Spot) {
  const given = Object.hasOwn(answers, area) ? answers[area] : undefined;
  return given !== undefined && Object.hasOwn(given, question) ? given[question] : undefined;
}

/** How many questions have an answer. */
export function countOf(answers: Answers): number {
  return Object.values(answers).reduce((sum, given) => sum + Object.keys(given).length, 0);
}

export function questionAt({ areas }: Questions, spot: Spot): FormQuestion {
  const question = areaAt(areas, spot).questions.find(({ id }) => id === spot.question);
  if (question === undefined) throw new Error(`no question ${spot.area}.${spot.question}`);
  return question;
}

export function areaAt(areas: readonly FormArea[], spot: Spot): FormArea {
  const area = areas.find(({ id }) => id === spot.area);
  if (area === undefined) throw new Error(`no area ${spot.area}`);
  return area;
}

export function sameSpot(one: Spot, other: Spot): boolean {
  return one.area === other.area && one.question === other.question;
}

/** Checks, facts and words of an answer are the core's own. */
export function kindFor({ type }: FormQuestion): ItemKind {
  return itemKinds[type] as unknown as ItemKind;
}

/** A question as the core's items are; what a form does not hold (weights, points) its checks and words do not read. */
export function asItem(question: FormQuestion, lang: string): Item {
  const { number, parts, options, anchors } = question;
  const unit = number?.unit ?? parts?.unit ?? '';
  const limits = { min: number?.min ?? null, max: number?.max ?? null };
  return { type: question.type, lang, options, anchors, unit, parts: parts?.of, ...limits } as unknown as Item;
}
