import type { SelfResult } from '../../render/form/self_result.js';
import { htmlFacts } from '../../render/html/blocks.js';
import { element } from '../element.js';
import type { Said } from './languages.js';
import { fromMarkup } from './markup.js';

/** At most three, each with its reason and its first move; the rest is closed until somebody wants it. */
export function prioritiesView({ title, all }: SelfResult['priorities'], { own }: Said): readonly HTMLElement[] {
  if (all.length === 0) return [];
  const entries = all.map(({ mark, title: name, reasons: [why, ...reasons], firstMove: [move, ...more] }) => {
    const first = [why, move].filter((fact) => fact !== undefined);
    const rest = [...reasons, ...more];
    return element(
      'div',
      { class: 'entry' },
      element('h3', {}, `${mark}. ${name}`),
      ...fromMarkup(htmlFacts(first)),
      rest.length === 0
        ? null
        : element('details', {}, element('summary', {}, own.result.moreOn(name)), ...fromMarkup(htmlFacts(rest))),
    );
  });
  return [element('section', {}, element('h2', {}, title), ...entries)];
}
