import { button, element, paragraph } from '../element.js';
import type { Shown } from '../shown.js';
import { commentField } from './comment.js';
import type { Entry, Problem } from './entry.js';
import { type Asking, type Field, PROBLEM_ID } from './field.js';
import { checkboxes, radios } from './options.js';
import type { Progress } from './progress.js';
import { withoutField } from './without.js';
import { allocationField, metricField, textField } from './written.js';

/** A page that was built once and follows the state until another takes its place. */
export interface QuestionView extends Shown {
  update(entry: Entry, problem: Problem | null, progress: Progress): void;
  /** Puts the cursor where something is wrong. */
  toProblem(): void;
}

export interface QuestionSetting extends Asking {
  readonly area: string;
  /** null: no comments. */
  readonly commentHint: string | null;
  /** Changed from the overview: going on leads back there. */
  readonly reviewing: boolean;
  /** Whether something is before the first question. */
  readonly canLeave: boolean;
  back(): void;
}

export function questionView(setting: QuestionSetting): QuestionView {
  const { question, texts, move, commentHint } = setting;
  const heading = element('h1', { tabindex: '-1' }, question.ask);
  const fields = [valueField(setting), withoutField(setting)];
  if (commentHint !== null) fields.push(commentField(setting, commentHint));
  const problem = element('p', { id: PROBLEM_ID, class: 'problem', role: 'alert' });
  const clear = button(texts.question.clear, () => move({ kind: 'clear' }), { class: 'quiet' });
  const place = placeLine(setting);
  const bar = moveBar(setting);
  const [value, without, comment] = fields.map(({ root }) => root);
  const set = element(
    'fieldset',
    { class: 'question', 'aria-describedby': question.help === null ? null : 'help' },
    element('legend', {}, heading),
    question.help === null ? null : paragraph(question.help, { id: 'help', class: 'help' }),
    problem,
    value ?? null,
    without ?? null,
  );
  const root = element('form', { novalidate: true, autocomplete: 'off' });
  root.append(place.root, element('p', { class: 'area' }, setting.area), set, clear);
  if (comment !== undefined) root.append(comment);
  root.append(bar.root);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    move({ kind: 'next' });
  });
  return {
    root,
    heading,
    update(entry, wrong, progress) {
      for (const field of fields) field.update(entry, wrong);
      const said = wrong === null ? '' : `${texts.problem(wrong)} ${texts.orClear}`;
      if (problem.textContent !== said) problem.textContent = said;
      clear.hidden = entry.choice === null;
      place.update(progress);
      bar.update(progress);
    },
    toProblem() {
      const wrong = root.querySelector<HTMLElement>('[aria-invalid], .reasons input, #whose');
      const whose = root.querySelector<HTMLElement>('.reasons .line:not([hidden]) select');
      (whose ?? wrong)?.focus();
      problem.scrollIntoView({ block: 'nearest' });
    },
  };
}

function valueField(setting: QuestionSetting): Field {
  switch (setting.question.type) {
    case 'checklist':
      return checkboxes(setting);
    case 'metric':
      return metricField(setting);
    case 'allocation':
      return allocationField(setting);
    case 'text':
      return textField(setting);
    default:
      return radios(setting);
  }
}

function placeLine({ texts }: QuestionSetting) {
  const words = element('p', { class: 'place' });
  const bar = element('progress', { 'aria-label': texts.question.progress });
  return {
    root: element('div', { class: 'progress' }, words, bar),
    update({ number, of, minutes }: Progress) {
      words.textContent = texts.question.place(number, of, minutes);
      bar.max = of;
      bar.value = number;
    },
  };
}

function moveBar({ texts, back, reviewing, canLeave }: QuestionSetting) {
  const words = texts.question;
  const toBack = button(words.back, back, { class: 'second' });
  const next = element('button', { type: 'submit', class: 'first' });
  return {
    root: element('div', { class: 'bar' }, toBack, next),
    update({ isFirst, isLast }: Progress) {
      toBack.hidden = reviewing || (isFirst && !canLeave);
      const said = reviewing ? words.backToReview : isLast ? words.toReview : words.next;
      if (next.textContent !== said) next.textContent = said;
    },
  };
}
