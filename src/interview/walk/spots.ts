import { voiceOf, wordsAt } from '../../core/answers/heard.js';
import { answerTo, routeItems } from '../../core/answers/routing.js';
import type { Answer } from '../../core/answers/types.js';
import type { Spot, WalkState } from './state.js';

/** Every question this sheet is asked, in order. Answers change it: what they hide is left out. */
export function askedSpots({ plan, held }: WalkState): Spot[] {
  return plan.rubrics.flatMap((rubric) => {
    const routes = routeItems(rubric, held.sheet);
    return rubric.items.filter(({ id }) => routes.get(id) === 'asked').map((item) => ({ rubric, item }));
  });
}

/** Questions with an answer that another answer, or the context, hides. */
export function parkedSpots(state: WalkState): Spot[] {
  const { plan, held } = state;
  return plan.rubrics.flatMap((rubric) => {
    const routes = routeItems(rubric, held.sheet);
    const hidden = rubric.items.filter(({ id }) => routes.get(id) === 'hidden').map((item) => ({ rubric, item }));
    return hidden.filter((spot) => answerAt(state, spot) !== undefined);
  });
}

export function answerAt({ held }: WalkState, { rubric, item }: Spot): Answer | undefined {
  return answerTo(held.sheet, rubric.id, item.id);
}

export function openSpots(state: WalkState): Spot[] {
  return askedSpots(state).filter((spot) => answerAt(state, spot) === undefined);
}

export function isAsked(state: WalkState, spot: Spot): boolean {
  return askedSpots(state).some((other) => sameSpot(other, spot));
}

export function sameSpot(a: Spot, b: Spot): boolean {
  return a.rubric.id === b.rubric.id && a.item.id === b.item.id;
}

/** The neighbour in the walk, or undefined at its ends. */
export function spotBeside(state: WalkState, spot: Spot, step: 1 | -1): Spot | undefined {
  const asked = askedSpots(state);
  const at = asked.findIndex((other) => sameSpot(other, spot));
  return at < 0 ? undefined : asked[at + step];
}

/** The question in the wording of whoever is asked. */
export function askOf({ held }: WalkState, { item }: Spot): string {
  return item.ask[voiceOf(held)] ?? item.ask.self;
}

/** What was said to a question: the note of its answer, or words that wait for one. */
export function wordsTo({ held }: WalkState, { rubric, item }: Spot): string | undefined {
  return wordsAt(held, { rubric: rubric.id, item: item.id });
}

/** A consultant asks somebody in the room, who may see the screen. */
export function isFacilitated({ held }: WalkState): boolean {
  return held.interviewed !== null;
}
