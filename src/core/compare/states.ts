import { answerTo, routeItems } from '../answers/routing.js';
import type { Answer, AnswerSheet } from '../answers/types.js';
import { kindOf } from '../items/index.js';
import type { ItemScore, RubricScore } from '../report/scores.js';
import type { Item, Rubric } from '../rubric/types.js';
import { scoreItem } from '../scoring/item_score.js';
import { creditedPoints, levelOf } from '../scoring/proof.js';
import { scoreRubric, sumOf } from '../scoring/rubric_score.js';

/** A sheet and one of the rubrics it was answered with, as it asks it. */
export interface Answered {
  readonly sheet: AnswerSheet;
  readonly rubric: Rubric;
}

/** null: the sheet was not asked this rubric. */
export function answeredOf(sheet: AnswerSheet, rubrics: readonly Rubric[], id: string): Answered | null {
  const rubric = rubrics.find((each) => each.id === id);
  return rubric === undefined ? null : { sheet, rubric };
}

/** Levels 1–5, not rounded. */
export interface State {
  readonly claimed: number;
  readonly credited: number;
}

/**
 * The way from then to now, one thing after the other; each is a real score: weighted mean, then caps. `version`: the
 * earlier answers counted by today's rubric, with the weights of then · `weights`: with today's · `scope`: over the
 * questions that count today · `answers`: as answered today, with the proof of then · `after`: with today's proof.
 */
export interface States {
  readonly before: State;
  readonly version: State;
  readonly weights: State;
  readonly scope: State;
  readonly answers: State;
  readonly after: State;
  /** Questions that were answered both times, as today's rubric counts both. */
  readonly common: readonly Common[];
}

export interface Common {
  readonly item: Item;
  readonly earlier: ItemScore;
  readonly today: ItemScore;
}

/** null: one of the two has no level, or no question was answered both times. */
export function statesOf(then: Answered, now: Answered): States | null {
  const before = levelsOf(scoreRubric(then.rubric, then.sheet));
  const after = levelsOf(scoreRubric(now.rubric, now.sheet));
  const earlier = withPoints(earlierByToday(then, now.rubric));
  const today = withPoints(scoredItems(now)).filter(({ counts }) => counts);
  const common = commonOf(now.rubric, earlier, today);
  if (before === null || after === null || common.length === 0) return null;
  const state = (rows: readonly ItemScore[], sheet: AnswerSheet, otherwise: State) =>
    levelsOf(sumOf(now.rubric, rows, sheet)) ?? otherwise;
  // Where nothing counts in between, as when all weights were 0, that step changes nothing.
  const version = state(weighedBy(then.rubric, earlier), then.sheet, before);
  const weights = state(earlier, then.sheet, version);
  const scope = state(
    today.map((row) => pointsOfThen(row, common)),
    now.sheet,
    weights,
  );
  const answers = state(
    today.map((row) => proofOfThen(row, common)),
    now.sheet,
    scope,
  );
  return { before, version, weights, scope, answers, after, common };
}

function levelsOf({ claimed: { level: claimed }, credited: { level: credited } }: RubricScore): State | null {
  return claimed === null || credited === null ? null : { claimed, credited };
}

function scoredItems({ rubric, sheet }: Answered): readonly ItemScore[] {
  const routes = routeItems(rubric, sheet);
  return rubric.items.map((item) => scoreItem(rubric.id, item, routes.get(item.id) ?? 'hidden', sheet));
}

/** What has no points moves no mean; left out, no state is withheld for want of answers. */
function withPoints(rows: readonly ItemScore[]): readonly ItemScore[] {
  return rows.filter(({ claimed_points }) => claimed_points !== null);
}

/**
 * The earlier answers as today's rubric scores them: its conditions, points, limits of proof. Whom it asks and what its
 * screen form holds are of then, as that is a matter of scope. An answer that today's question does not know is none.
 */
function earlierByToday({ rubric, sheet }: Answered, today: Rubric): readonly ItemScore[] {
  const items = today.items.flatMap((item): Item[] => {
    const old = rubric.items.find(({ id }) => id === item.id);
    return old === undefined ? [] : [{ ...item, relations: old.relations, screen: old.screen }];
  });
  const answers = items.flatMap((item): [string, Answer][] => {
    const answer = answerTo(sheet, rubric.id, item.id);
    return answer === undefined || !isAnswerTo(item, answer) ? [] : [[item.id, answer]];
  });
  const known = { ...sheet, answers: { ...sheet.answers, [today.id]: Object.fromEntries(answers) } };
  return scoredItems({ rubric: { ...today, items }, sheet: known });
}

function isAnswerTo(item: Item, answer: Answer): boolean {
  return answer.state !== 'answered' || kindOf(item).problem(item, answer.value) === null;
}

function weighedBy({ items }: Rubric, rows: readonly ItemScore[]): readonly ItemScore[] {
  const weights = new Map(items.map(({ id, weight }) => [id, weight]));
  return rows.map((row) => {
    const weight = weights.get(row.item) ?? 0;
    return { ...row, weight, counts: weight > 0 };
  });
}

function commonOf(rubric: Rubric, earlier: readonly ItemScore[], today: readonly ItemScore[]): readonly Common[] {
  return rubric.items.flatMap((item) => {
    const [old, fresh] = [earlier, today].map((rows) => rows.find((row) => row.item === item.id));
    return old === undefined || fresh === undefined ? [] : [{ item, earlier: old, today: fresh }];
  });
}

/** What is new stands as it is today. */
function pointsOfThen(row: ItemScore, common: readonly Common[]): ItemScore {
  return common.find(({ today }) => today === row)?.earlier ?? row;
}

/** As claimed today, credited as far as the proof of then carries it. */
function proofOfThen(row: ItemScore, common: readonly Common[]): ItemScore {
  const pair = common.find(({ today }) => today === row);
  if (pair === undefined || row.claimed_points === null) return row;
  const { proof } = pair.earlier;
  const points = proof === null ? row.claimed_points : creditedPoints(row.claimed_points, proof, pair.item.evidence);
  return { ...row, credited_points: points, credited_level: levelOf(points) };
}
