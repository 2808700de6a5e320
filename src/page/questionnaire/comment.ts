import { element } from '../element.js';
import type { Asking, Field } from './field.js';
import { MOST_LETTERS } from './written.js';

/** A comment, closed until somebody wants to write one. */
export function commentField({ texts, move }: Asking, hint: string): Field {
  const area = element('textarea', {
    id: 'comment',
    rows: '4',
    autocomplete: 'off',
    maxlength: String(MOST_LETTERS),
    'aria-describedby': 'comment-hint',
  });
  area.addEventListener('input', () => move({ kind: 'note', text: area.value }));
  const root = element(
    'details',
    { class: 'comment' },
    element('summary', {}, texts.question.comment),
    element('label', { for: 'comment' }, texts.question.commentLabel),
    element('p', { id: 'comment-hint', class: 'hint' }, hint),
    area,
  );
  return {
    root,
    update({ note }) {
      if (area.value !== note) area.value = note;
      if (note !== '') root.open = true;
    },
  };
}
