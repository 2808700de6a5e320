import type { Answer } from '../../core/answers/types.js';
import { NONE } from '../../core/items/checklist.js';
import type { NotApplicableReason } from '../../core/words.js';
import { type Entry, entryOf, NOTHING, type Problem, resultOf, type Typed } from './entry.js';
import { type Answers, answerAt, type Questions, questionAt, type Spot, sameSpot } from './questions.js';

/*
 * The questionnaire without a page: what is entered, what is shown, and what a move makes of it. Nothing here knows a
 * browser.
 */

export interface State {
  readonly page: { readonly kind: 'question'; readonly spot: Spot } | { readonly kind: 'review' };
  /** "area.question" → entry. */
  readonly entries: Readonly<Record<string, Entry>>;
  /** Of the question shown, once somebody tried to go on. */
  readonly problem: Problem | null;
  /** Whether a question was changed from the review: going on leads back there. */
  readonly reviewing: boolean;
}

export type Move =
  | { readonly kind: 'choose'; readonly value: number | boolean | string }
  | { readonly kind: 'tick'; readonly option: string; readonly on: boolean }
  | { readonly kind: 'type'; readonly part: string; readonly text: string }
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'without'; readonly choice: 'dont_know' | 'not_applicable'; readonly on: boolean }
  | { readonly kind: 'reason'; readonly reason: NotApplicableReason }
  | { readonly kind: 'whose'; readonly whose: string | null }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'go'; readonly spot: Spot }
  | { readonly kind: 'review' };

/** Opens at the first question without an answer; all answered: at the review. */
export function start(questions: Questions, given: Answers): State {
  return withGiven({ page: { kind: 'review' }, entries: {}, problem: null, reviewing: false }, questions, given);
}

/** Answers from elsewhere fill in what is open here; what was entered on the page stays. Goes to what is open then. */
export function withGiven(state: State, questions: Questions, given: Answers): State {
  const entries = { ...state.entries };
  for (const area of questions.areas) {
    for (const question of area.questions) {
      const spot = { area: area.id, question: question.id };
      const answer = answerAt(given, spot);
      if (answer !== undefined && isEmpty(entryAt(state, spot))) entries[keyOf(spot)] = entryOf(answer, question);
    }
  }
  return atFirstOpen({ ...state, entries }, questions);
}

function atFirstOpen(state: State, questions: Questions): State {
  const answers = answersOf(state, questions);
  const open = questions.route(answers).find((spot) => answerAt(answers, spot) === undefined);
  if (open === undefined) return toReview(state);
  return { ...state, page: { kind: 'question', spot: open }, problem: null, reviewing: false };
}

function isEmpty({ choice, note }: Entry): boolean {
  return choice === null && note.trim() === '';
}

export function entryAt({ entries }: State, spot: Spot): Entry {
  const key = keyOf(spot);
  return (Object.hasOwn(entries, key) ? entries[key] : undefined) ?? NOTHING;
}

function keyOf({ area, question }: Spot): string {
  return `${area}.${question}`;
}

/** The answers to what is asked. An entry that is not whole yet is none; one that is not asked any more waits. */
export function answersOf(state: State, questions: Questions): Answers {
  const all = collect(state, questions, allSpots(questions));
  return collect(state, questions, questions.route(all));
}

function collect(state: State, questions: Questions, spots: readonly Spot[]): Answers {
  const answers: Record<string, Record<string, Answer>> = {};
  for (const spot of spots) {
    const result = resultOf(entryAt(state, spot), questionAt(questions, spot));
    if ('answer' in result && result.answer !== null) {
      answers[spot.area] = { ...answers[spot.area], [spot.question]: result.answer };
    }
  }
  return answers;
}

function allSpots({ areas }: Questions): Spot[] {
  return areas.flatMap(({ id, questions }) => questions.map((question) => ({ area: id, question: question.id })));
}

/** What is asked now, in order. */
export function asked(state: State, questions: Questions): readonly Spot[] {
  return questions.route(collect(state, questions, allSpots(questions)));
}

/** Asked, begun, and not whole: neither an answer nor open. */
export function unfinished(state: State, questions: Questions): readonly Spot[] {
  return asked(state, questions).filter(
    (spot) => 'problem' in resultOf(entryAt(state, spot), questionAt(questions, spot)),
  );
}

export function step(state: State, move: Move, questions: Questions): State {
  switch (move.kind) {
    case 'go':
      return { ...state, page: { kind: 'question', spot: move.spot }, problem: null, reviewing: true };
    case 'review':
      return toReview(state);
    default:
      return state.page.kind === 'review' ? fromReview(state, move, questions) : atQuestion(state, move, questions);
  }
}

function toReview(state: State): State {
  return { ...state, page: { kind: 'review' }, problem: null, reviewing: false };
}

function fromReview(state: State, move: Move, questions: Questions): State {
  const last = asked(state, questions).at(-1);
  if (move.kind !== 'back' || last === undefined) return state;
  return { ...state, page: { kind: 'question', spot: last } };
}

function atQuestion(state: State, move: Move, questions: Questions): State {
  if (state.page.kind !== 'question') return state;
  const { spot } = state.page;
  const entry = entryAt(state, spot);
  if (move.kind === 'back') return turned(state, spot, -1, questions);
  if (move.kind !== 'next') {
    return { ...state, entries: { ...state.entries, [keyOf(spot)]: changed(entry, move) }, problem: null };
  }
  const result = resultOf(entry, questionAt(questions, spot));
  if ('problem' in result) return { ...state, problem: result.problem };
  return state.reviewing ? toReview(state) : turned(state, spot, 1, questions);
}

/** To the question before or after; behind the last is the review, before the first is nothing of ours. */
function turned(state: State, spot: Spot, by: 1 | -1, questions: Questions): State {
  if (state.reviewing) return toReview(state);
  const spots = asked(state, questions);
  const at = spots.findIndex((each) => sameSpot(each, spot)) + by;
  const next = spots[at];
  if (next !== undefined) return { ...state, page: { kind: 'question', spot: next }, problem: null };
  return by === 1 ? toReview(state) : state;
}

function changed(entry: Entry, move: Move): Entry {
  switch (move.kind) {
    case 'choose':
      return { ...entry, choice: 'value', given: move.value };
    case 'tick':
      return ticked(entry, move.option, move.on);
    case 'type': {
      const typed = typeof entry.given === 'object' && !Array.isArray(entry.given) ? (entry.given as Typed) : {};
      return { ...entry, choice: 'value', given: { ...typed, [move.part]: move.text } };
    }
    case 'write':
      return { ...entry, choice: move.text.trim() === '' ? null : 'value', given: move.text };
    case 'without':
      return { ...entry, choice: move.on ? move.choice : null };
    case 'reason':
      return { ...entry, choice: 'not_applicable', reason: move.reason };
    case 'whose':
      return { ...entry, whose: move.whose };
    case 'note':
      return { ...entry, note: move.text };
    default:
      return { ...NOTHING, note: entry.note };
  }
}

/** "None of these" stands alone. */
function ticked(entry: Entry, option: string, on: boolean): Entry {
  const before = entry.choice === 'value' && Array.isArray(entry.given) ? (entry.given as readonly string[]) : [];
  const others = before.filter((each) => each !== option && option !== NONE && each !== NONE);
  const given = on ? [...others, option] : others;
  return { ...entry, choice: given.length === 0 ? null : 'value', given };
}
