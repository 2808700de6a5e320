import type { NotApplicableReason } from '../../core/words.js';
import { element } from '../element.js';
import type { Entry, Problem } from './entry.js';
import { type Asking, type Field, PROBLEM_ID } from './field.js';
import { optionRow, type Row } from './options.js';

/** "Not observed" and, where it is an answer, "does not apply" with its reason. */
export function withoutField(asking: Asking): Field {
  const { question, texts, self, move } = asking;
  // Among radios they are two more of them; beside fields and checkboxes they are boxes of their own.
  const type = ['level', 'yes_no', 'choice'].includes(question.type) ? 'radio' : 'checkbox';
  const row = (choice: 'dont_know' | 'not_applicable', text: string) =>
    optionRow(type, type === 'radio' ? 'answer' : choice, { text }, (on) => move({ kind: 'without', choice, on }));
  const unknown = row('dont_know', self ? texts.question.dontKnow : texts.question.notObserved);
  const reasons = question.na === null ? null : reasonField(asking, question.na);
  const outside = reasons === null ? null : row('not_applicable', texts.question.notApplicable);
  return {
    root: element('div', { class: 'options without' }, unknown.root, outside?.root ?? null, reasons?.root ?? null),
    update(entry, problem) {
      unknown.input.checked = entry.choice === 'dont_know';
      if (outside !== null) outside.input.checked = entry.choice === 'not_applicable';
      reasons?.update(entry, problem);
    },
  };
}

function reasonField(asking: Asking, na: readonly NotApplicableReason[]): Field {
  const { texts, move } = asking;
  const rows = na.map((reason) => ({
    reason,
    row: optionRow('radio', 'reason', { text: texts.reasons[reason] }, () => move({ kind: 'reason', reason })),
  }));
  const whose = whoseField(asking);
  const root = element(
    'fieldset',
    { class: 'reasons' },
    element('legend', {}, texts.question.reason),
    ...rows.map(({ row }) => row.root),
    whose.root,
  );
  return {
    root,
    update(entry, problem) {
      root.hidden = entry.choice !== 'not_applicable';
      for (const { reason, row } of rows) mark(row, entry, reason, problem);
      whose.update(entry, problem);
    },
  };
}

function mark({ input }: Row, entry: Entry, reason: NotApplicableReason, problem: Problem | null): void {
  input.checked = entry.reason === reason;
  if (problem?.kind === 'reason_missing') input.setAttribute('aria-describedby', PROBLEM_ID);
  else input.removeAttribute('aria-describedby');
}

/** Whose job it is: the same few words from everybody, so that two answers can be compared. */
function whoseField({ texts, self, move }: Asking): Field {
  const owners = Object.entries(self ? { ...texts.owners, ...texts.myOwners } : texts.owners);
  const select = element(
    'select',
    { id: 'whose', autocomplete: 'off', 'aria-describedby': PROBLEM_ID },
    element('option', { value: '' }, texts.question.chooseWhose),
    ...owners.map(([id, text]) => element('option', { value: id }, text)),
  );
  select.addEventListener('change', () => move({ kind: 'whose', whose: select.value || null }));
  const root = element('div', { class: 'line' }, element('label', { for: 'whose' }, texts.question.whose), select);
  return {
    root,
    update({ reason, whose }) {
      root.hidden = reason !== 'not_my_job';
      addForeign(select, whose);
      select.value = whose ?? '';
    },
  };
}

/** Answers from elsewhere may name somebody who is not in the list. */
function addForeign(select: HTMLSelectElement, whose: string | null): void {
  if (whose === null || [...select.options].some(({ value }) => value === whose)) return;
  select.append(element('option', { value: whose }, whose));
}
