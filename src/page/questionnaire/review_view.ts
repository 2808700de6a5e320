import type { NotApplicableAnswer } from '../../core/answers/types.js';
import type { FormArea, FormQuestion } from '../../core/form/types.js';
import { button, element, paragraph } from '../element.js';
import type { Shown } from '../shown.js';
import type { PageTexts } from '../texts/en.js';
import { type Entry, resultOf } from './entry.js';
import { isOpen } from './progress.js';
import { asItem, kindFor, type Questions, questionAt, type Spot } from './questions.js';
import { asked, entryAt, type State } from './state.js';

export interface ReviewSetting {
  readonly questions: Questions;
  readonly texts: PageTexts;
  readonly self: boolean;
  go(spot: Spot): void;
  back(): void;
  finish(): void;
}

/** Everything asked, with what was answered, before it is finished; not while nothing is. */
export function reviewView(state: State, setting: ReviewSetting): Shown {
  const { questions, texts } = setting;
  const spots = asked(state, questions);
  const open = spots.filter((spot) => isOpen(state, questions, spot)).length;
  const heading = element('h1', { tabindex: '-1' }, texts.review.title);
  const areas = questions.areas.flatMap((area) => areaPart(area, spots, state, setting));
  const bar = element(
    'div',
    { class: 'bar' },
    button(texts.question.back, setting.back, { class: 'second' }),
    open === spots.length ? null : button(texts.review.finish, setting.finish, { class: 'first' }),
  );
  return {
    root: element('div', { class: 'review' }, heading, paragraph(opening(open, spots.length, texts)), ...areas, bar),
    heading,
  };
}

function opening(open: number, of: number, { review }: PageTexts): string {
  if (open === 0) return review.allDone(of);
  return open === of ? review.nothing : review.open(open, of);
}

function areaPart(area: FormArea, spots: readonly Spot[], state: State, setting: ReviewSetting): HTMLElement[] {
  const here = spots.filter((spot) => spot.area === area.id);
  if (here.length === 0) return [];
  const lines = here.map((spot) => line(spot, entryAt(state, spot), setting));
  return [element('section', {}, element('h2', {}, area.title), element('ul', {}, ...lines))];
}

function line(spot: Spot, entry: Entry, { questions, texts, self, go }: ReviewSetting): HTMLElement {
  const question = questionAt(questions, spot);
  const told = inWords(entry, question, texts, self);
  const does = told.open ? texts.review.answer : texts.review.change;
  const note = entry.note.trim();
  return element(
    'li',
    { class: told.open ? 'open' : null },
    element('h3', {}, question.title),
    paragraph(told.words, { class: told.open ? 'mark' : null }),
    note === '' ? null : paragraph(`${texts.review.comment}: ${note}`, { class: 'note' }),
    button(does, () => go(spot), { class: 'quiet', 'aria-label': `${does}: ${question.title}` }),
  );
}

/** Named by somebody else's page or file, an owner stands as it was written. */
function whose({ whose: id }: NotApplicableAnswer, owners: Readonly<Record<string, string>>): string {
  if (id === undefined) return '';
  return ` (${Object.hasOwn(owners, id) ? owners[id] : id})`;
}

function inWords(
  entry: Entry,
  question: FormQuestion,
  { review, reasons, owners, tag }: PageTexts,
  self: boolean,
): { words: string; open: boolean } {
  const result = resultOf(entry, question);
  if ('problem' in result) return { words: review.unfinishedMark, open: true };
  const { answer } = result;
  switch (answer?.state) {
    case undefined:
      return { words: review.openMark, open: true };
    case 'declined':
      return { words: review.onlyComment, open: false };
    case 'dont_know':
      return { words: self ? review.dontKnow : review.notObserved, open: false };
    case 'not_applicable':
      return {
        words: [`${review.notApplicable}: ${reasons[answer.reason]}`, whose(answer, owners)].join(''),
        open: false,
      };
    case 'answered':
      return { words: kindFor(question).inWords(asItem(question, tag), answer.value), open: false };
  }
}
