import type { Report } from '../../core/report/types.js';
import { oneOnOneWords } from '../../render/document/one_on_one.js';
import { button, element } from '../element.js';
import { copyFrom } from '../files.js';
import type { Said } from './languages.js';

/** The words for the next one-to-one, in a field, so that they can be changed before they are copied; on paper as they stand there. */
export function wordsView(report: Report, { own: { result }, report: language }: Said): HTMLElement {
  const area = element('textarea', { id: 'words', rows: '12', autocomplete: 'off', 'aria-describedby': 'words-hint' });
  area.value = oneOnOneWords(report, language).join('\n\n');
  const onPaper = element('p', { class: 'on-paper', 'aria-hidden': 'true' });
  const follow = () => {
    onPaper.textContent = area.value;
  };
  area.addEventListener('input', follow);
  follow();
  const told = element('p', { class: 'told', role: 'status' });
  const copy = async () => {
    told.textContent = (await copyFrom(area)) ? result.copied : result.notCopied;
  };
  return element(
    'section',
    { class: 'words-for' },
    element('h2', {}, element('label', { for: 'words' }, result.wordsTitle)),
    element('p', { class: 'hint', id: 'words-hint' }, result.wordsHint),
    area,
    onPaper,
    button(result.copy, () => void copy(), { class: 'second' }),
    told,
  );
}
