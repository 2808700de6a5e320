import { type Shown, showIn } from '../shown.js';
import type { PageTexts } from '../texts/en.js';
import { progressAt } from './progress.js';
import { type QuestionView, questionView } from './question_view.js';
import { type Answers, areaAt, type Questions, questionAt, type Spot } from './questions.js';
import { reviewView } from './review_view.js';
import { answersOf, entryAt, type Move, start, step, unfinished, withGiven } from './state.js';

/** What a page that asks hands in and hears back. */
export interface Host {
  readonly questions: Questions;
  readonly texts: PageTexts;
  /** Whether the subject answers about themselves. */
  readonly self: boolean;
  /** Said beside the field for comments; null: there is none. */
  readonly commentHint: string | null;
  readonly given: Answers;
  /** After every change of what is entered. */
  changed(): void;
  /** Back from the first question; null: it is where the page begins. */
  readonly leave: (() => void) | null;
  finished(answers: Answers): void;
}

export interface Questionnaire {
  answers(): Answers;
  /** How many questions are begun and not whole: they are not among the answers. */
  unfinished(): number;
  /** Fills in what is open, and shows it. */
  load(given: Answers): void;
  back(): void;
  /** Shows the page it is at, with the cursor at its heading. */
  show(): void;
  review(): void;
}

/** Asks inside `place`, one question a page, then an overview. */
export function mountQuestionnaire(place: HTMLElement, host: Host): Questionnaire {
  const { questions } = host;
  let state = start(questions, host.given);
  let shown: { readonly spot: Spot; readonly view: QuestionView } | null = null;

  function move(made: Move): void {
    const before = state;
    state = step(state, made, questions);
    if (state.entries !== before.entries) host.changed();
    if (state.page !== before.page) show();
    else update();
    if (state.problem !== null && made.kind === 'next') shown?.view.toProblem();
  }

  function show(): void {
    const { page } = state;
    shown = page.kind === 'review' ? null : { spot: page.spot, view: question(page.spot) };
    showIn(place, shown?.view ?? overview());
    update();
  }

  function update(): void {
    if (shown === null) return;
    shown.view.update(entryAt(state, shown.spot), state.problem, progressAt(state, questions, shown.spot));
  }

  function question(spot: Spot): QuestionView {
    const { texts, self, commentHint, leave } = host;
    return questionView({
      question: questionAt(questions, spot),
      area: areaAt(questions.areas, spot).title,
      reviewing: state.reviewing,
      canLeave: leave !== null,
      ...{ texts, self, commentHint, move, back },
    });
  }

  function overview(): Shown {
    const go = (spot: Spot) => move({ kind: 'go', spot });
    const finish = () => host.finished(answersOf(state, questions));
    return reviewView(state, { questions, texts: host.texts, self: host.self, go, back, finish });
  }

  function back(): void {
    const { page, reviewing } = state;
    const isFirst = page.kind === 'question' && !reviewing && progressAt(state, questions, page.spot).isFirst;
    if (isFirst) host.leave?.();
    else move({ kind: 'back' });
  }

  return {
    answers: () => answersOf(state, questions),
    unfinished: () => unfinished(state, questions).length,
    load(given) {
      state = withGiven(state, questions, given);
      show();
    },
    back,
    show,
    review: () => move({ kind: 'review' }),
  };
}
