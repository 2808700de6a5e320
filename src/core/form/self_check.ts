import { answerTo, itemsAsked } from '../answers/routing.js';
import type { Answer, AnswerSheet } from '../answers/types.js';
import { scoreAnswers } from '../assess.js';
import { findGaps, roleFor } from '../gaps.js';
import type { Item, Pack, Rubric } from '../rubric/types.js';
import { scoreRubric } from '../scoring/rubric_score.js';
import { TOLERANCE } from '../tolerance.js';
import type { ItemType, Role } from '../words.js';

/*
 * In which order somebody who checks themselves is asked: a few questions over all areas, then the areas that came out
 * low once more, then the three that matter most in depth. It stays one sheet, scored as any other; only the order, and
 * with it what is left open, is decided here. Same sheet, same questions.
 */

/** As many as one answers before the first result: a quarter of an hour. */
export const MOST_FIRST = 16;

/** Areas that are gone into. */
export const MOST_DEEP = 3;

/** An area whose first answer is at most this, or not known, is asked once more. */
const LOW_ENOUGH = 3;

/** Answered by choosing. A number needs its source, hours a calendar: those wait for the full interview. */
export const CHOSEN: readonly ItemType[] = ['level', 'yes_no', 'choice', 'checklist'];

/** One question by where it stands. */
export interface Place {
  readonly rubric: string;
  readonly item: string;
}

/**
 * The questions of the first part, at most 16, in the order of pack and rubrics. One screen question of each rubric (a
 * must before others), the important rubrics first where there are too many; then the second ones, by importance for
 * the role. Fewer where the pack has fewer; empty where it asks this rater nothing.
 */
export function firstQuestions(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): readonly Place[] {
  const role = roleFor(sheet);
  const ranked = byImportance(rubrics, pack, role).map((rubric) => ({
    rubric,
    items: mustsFirst(onScreen(rubric, sheet)),
  }));
  const rounds = [0, 1].flatMap((round) =>
    ranked.flatMap(({ rubric, items }): Place[] => {
      const item = items[round];
      return item === undefined ? [] : [{ rubric: rubric.id, item: item.id }];
    }),
  );
  return inOrder(rounds.slice(0, MOST_FIRST), rubrics);
}

/** The other screen question of every area whose first came out low, or where nobody could say. */
export function secondLook(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): readonly Place[] {
  const first = firstQuestions(pack, rubrics, sheet);
  return rubrics.flatMap((rubric) => {
    const asked = first.filter((place) => place.rubric === rubric.id);
    const others = onScreen(rubric, sheet).filter(({ id }) => !asked.some(({ item }) => item === id));
    const again = others.length > 0 && asked.length > 0 && asked.every((place) => isLowOrOpen(place, rubric, sheet));
    return again ? others.map(({ id }) => ({ rubric: rubric.id, item: id })) : [];
  });
}

/** The areas that matter most by the quick look alone, at most three, most important gap first. */
export function deepAreas(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): readonly string[] {
  const quick = quickLook(pack, rubrics, sheet);
  const gaps = findGaps(scoreAnswers(rubrics, quick), pack, quick);
  const asking = new Set(rubrics.filter((rubric) => chosenItems(rubric, quick).length > 0).map(({ id }) => id));
  return gaps
    .filter(({ rubric, class: kind }) => kind !== 'met' && asking.has(rubric))
    .slice(0, MOST_DEEP)
    .map(({ rubric }) => rubric);
}

/** What is still to be asked in these areas: all that is answered by choosing. */
export function deepQuestions(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): readonly Place[] {
  const before = quickPlaces(pack, rubrics, sheet);
  return deepAreas(pack, rubrics, sheet).flatMap((id) => {
    const rubric = rubrics.find((each) => each.id === id);
    const items = rubric === undefined ? [] : chosenItems(rubric, sheet);
    return items
      .filter((item) => !before.some((place) => place.rubric === id && place.item === item.id))
      .map((item) => ({ rubric: id, item: item.id }));
  });
}

/**
 * The sheet as it is scored: a quick look until one area was gone into far enough for a level in full, then a full
 * sheet. Answers beyond the quick look wait in it meanwhile (`assess --resume --full` finds them there as well).
 */
export function inItsForm(rubrics: readonly Rubric[], sheet: AnswerSheet): AnswerSheet {
  const full: AnswerSheet = { ...sheet, form: 'full' };
  const isDeep = rubrics.some((rubric) => isGoneInto(rubric, full) && scoreRubric(rubric, full).claimed.level !== null);
  return isDeep ? full : { ...sheet, form: 'screen' };
}

function isGoneInto({ id, items }: Rubric, sheet: AnswerSheet): boolean {
  return items.some((item) => !item.screen && answerTo(sheet, id, item.id) !== undefined);
}

/** The sheet with no more than the first two parts, as a quick look: what decides where to go deeper. */
export function quickLook(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): AnswerSheet {
  const answers: Record<string, Record<string, Answer>> = {};
  for (const { rubric, item } of quickPlaces(pack, rubrics, sheet)) {
    const answer = answerTo(sheet, rubric, item);
    if (answer !== undefined) answers[rubric] = { ...answers[rubric], [item]: answer };
  }
  return { ...sheet, form: 'screen', answers };
}

function quickPlaces(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): readonly Place[] {
  return [...firstQuestions(pack, rubrics, sheet), ...secondLook(pack, rubrics, sheet)];
}

function isLowOrOpen({ item }: Place, rubric: Rubric, sheet: AnswerSheet): boolean {
  const scored = scoreRubric(rubric, { ...sheet, form: 'screen' }).items.find((each) => each.item === item);
  if (scored === undefined || scored.reason === 'not_applicable') return false;
  return scored.claimed_level === null || scored.claimed_level <= LOW_ENOUGH + TOLERANCE;
}

/** Screen questions asked of this rater in this context; answers hide none of them, so that the list holds still. */
function onScreen(rubric: Rubric, { rater, profile }: AnswerSheet): readonly Item[] {
  return itemsAsked(rubric, 'screen', rater.relation, profile);
}

function chosenItems(rubric: Rubric, { rater, profile }: AnswerSheet): readonly Item[] {
  return itemsAsked(rubric, 'full', rater.relation, profile).filter(({ type }) => CHOSEN.includes(type));
}

function mustsFirst(items: readonly Item[]): readonly Item[] {
  return [...items.filter(({ must }) => must), ...items.filter(({ must }) => !must)];
}

/** Equal ones in the order of the pack. */
function byImportance(rubrics: readonly Rubric[], pack: Pack, role: Role): readonly Rubric[] {
  const importance = ({ id }: Rubric) => pack.rubrics.find((each) => each.id === id)?.importance[role] ?? 0;
  return [...rubrics].sort((a, b) => {
    const difference = importance(b) - importance(a);
    return Math.abs(difference) > TOLERANCE ? difference : 0;
  });
}

function inOrder(places: readonly Place[], rubrics: readonly Rubric[]): readonly Place[] {
  const isOne = (rubric: string, item: string) =>
    places.some((place) => place.rubric === rubric && place.item === item);
  return rubrics.flatMap(({ id, items }) =>
    items.filter((item) => isOne(id, item.id)).map((item) => ({ rubric: id, item: item.id })),
  );
}
