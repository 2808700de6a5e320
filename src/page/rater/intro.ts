import { minutesFor } from '../../core/answers/routing.js';
import type { RaterForm } from '../../core/form/types.js';
import { button, element, paragraph } from '../element.js';
import type { Shown } from '../shown.js';
import type { PageTexts } from '../texts/en.js';

/** Whom it is about, how long it takes, and what happens with the answers, before the first question. */
export function intro(
  form: RaterForm,
  texts: PageTexts,
  { questions, begun, begin }: { questions: number; begun: boolean; begin: () => void },
): Shown {
  const { rater } = texts;
  const heading = element('h1', { tabindex: '-1' }, rater.title(form.subject));
  const deadline = form.deadline === null ? null : deadlineDay(form.deadline, texts);
  const effort = rater.effort(questions, minutesFor(questions));
  const root = element(
    'div',
    { class: 'intro' },
    element('p', { class: 'area' }, form.title),
    heading,
    ...form.intro.map((text) => paragraph(text)),
    element(
      'ul',
      { class: 'facts' },
      element('li', {}, rater.as[form.relation]),
      element('li', {}, deadline === null ? effort : `${effort} ${rater.deadline(deadline)}`),
      element('li', {}, rater.optional),
    ),
    privacy(form, texts),
    element('div', { class: 'bar' }, button(begun ? rater.goOn : rater.begin, begin, { class: 'first' })),
  );
  return { root, heading };
}

function privacy(form: RaterForm, { rater }: PageTexts): HTMLElement {
  const title = element('h2', {}, rater.privacy);
  const told = [...form.privacy, rater.offline].map((text) => paragraph(text));
  return element('section', { class: 'callout' }, title, ...told);
}

function deadlineDay(day: string, texts: PageTexts): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : texts.day(date);
}
