import { button, element } from '../element.js';
import { copyFrom, saveFile } from '../files.js';
import type { Shown } from '../shown.js';
import type { PageTexts } from '../texts/en.js';

/** The last page: the answers as a file, or as a text to copy. `kept`: they have left the page. */
export function done(
  texts: PageTexts,
  { name, text, change, kept }: { name: string; text: string; change: () => void; kept: () => void },
): Shown {
  const { rater } = texts;
  const heading = element('h1', { tabindex: '-1' }, rater.done);
  const told = element('p', { class: 'told', role: 'status' });
  const save = () => {
    saveFile(name, text);
    told.textContent = rater.saved(name);
    kept();
  };
  const steps = element(
    'ol',
    { class: 'steps' },
    element('li', {}, element('p', {}, rater.saveStep), button(rater.save, save, { class: 'first' }), told),
    element('li', {}, element('p', {}, rater.sendStep)),
    element('li', {}, element('p', {}, rater.shredStep)),
  );
  const root = element(
    'div',
    { class: 'done' },
    heading,
    element('p', { class: 'lead' }, rater.doneIntro),
    steps,
    textInstead(texts, text, kept),
    element('div', { class: 'bar' }, button(rater.change, change, { class: 'second' })),
  );
  return { root, heading };
}

function textInstead({ rater }: PageTexts, text: string, kept: () => void): HTMLElement {
  const area = element('textarea', { id: 'as-text', rows: '8', readonly: true, 'aria-describedby': 'text-hint' });
  // As it is, without escapes for the eye: it is read by a program again.
  area.value = text;
  const told = element('p', { class: 'told', role: 'status' });
  const copy = async () => {
    told.textContent = (await copyFrom(area)) ? rater.copied : rater.notCopied;
    kept();
  };
  return element(
    'details',
    {},
    element('summary', {}, rater.textInstead),
    element('p', { id: 'text-hint' }, rater.textHint),
    element('label', { for: 'as-text' }, rater.textLabel),
    area,
    button(rater.copy, () => void copy(), { class: 'second' }),
    told,
  );
}
