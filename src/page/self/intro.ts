import { minutesFor } from '../../core/answers/routing.js';
import { button, element, paragraph } from '../element.js';
import type { Shown } from '../shown.js';
import type { SelfTexts } from './texts/en.js';

/** What it is, how long it takes, and that nothing leaves the device, before anything is asked. */
export function introView(
  { intro }: SelfTexts,
  { title, questions, begun, begin }: { title: string; questions: number; begun: boolean; begin: () => void },
): Shown {
  const heading = element('h1', { tabindex: '-1' }, intro.title);
  const root = element(
    'div',
    { class: 'intro' },
    element('p', { class: 'area' }, title),
    heading,
    paragraph(intro.lead),
    element(
      'ul',
      { class: 'facts' },
      element('li', {}, intro.how(questions, minutesFor(questions))),
      element('li', {}, intro.leaves),
      element('li', {}, intro.free),
    ),
    element(
      'section',
      { class: 'callout' },
      element('h2', {}, intro.privacyTitle),
      paragraph(intro.privacy),
      paragraph(intro.use),
    ),
    element('div', { class: 'bar' }, button(begun ? intro.goOn : intro.begin, begin, { class: 'first' })),
  );
  return { root, heading };
}
