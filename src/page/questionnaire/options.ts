import { NONE } from '../../core/items/checklist.js';
import { element } from '../element.js';
import type { Asking, Field } from './field.js';

interface Option {
  readonly text: string;
  /** In front of the text: a level. */
  readonly badge?: string;
  /** Set apart from the options above it. */
  readonly apart?: boolean;
}

export interface Row {
  readonly root: HTMLLabelElement;
  readonly input: HTMLInputElement;
}

/** One option: a native radio or checkbox inside its label, so that the whole line is the target. */
export function optionRow(
  type: 'radio' | 'checkbox',
  name: string,
  option: Option,
  change: (on: boolean) => void,
): Row {
  const input = element('input', { type, name, autocomplete: 'off' });
  input.addEventListener('change', () => change(input.checked));
  const badge = option.badge === undefined ? null : element('span', { class: 'badge' }, option.badge);
  const text = element('span', { class: 'words' }, option.text);
  const root = element('label', { class: option.apart === true ? 'option apart' : 'option' }, input, badge, text);
  return { root, input };
}

/** One of several: levels, yes or no, options. */
export function radios({ question, texts, move }: Asking): Field {
  const rows = valuesOf(question, texts).map(({ value, ...option }) => ({
    value,
    row: optionRow('radio', 'answer', option, () => move({ kind: 'choose', value })),
  }));
  return {
    root: element('div', { class: 'options' }, ...rows.map(({ row }) => row.root)),
    update(entry) {
      for (const { value, row } of rows) row.input.checked = entry.choice === 'value' && entry.given === value;
    },
  };
}

function valuesOf(
  { type, anchors, options }: Asking['question'],
  { question }: Asking['texts'],
): readonly (Option & { readonly value: number | boolean | string })[] {
  if (type === 'level') return (anchors ?? []).map((text, at) => ({ value: at + 1, text, badge: String(at + 1) }));
  if (type === 'choice') return (options ?? []).map(({ id, text }) => ({ value: id, text }));
  return [
    { value: true, text: question.yes },
    { value: false, text: question.no },
  ];
}

/** Several of a list; "none of these" stands alone. */
export function checkboxes({ question, texts, move }: Asking): Field {
  const all = [...(question.options ?? []), { id: NONE, text: texts.question.noneOfThese, apart: true }];
  const rows = all.map(({ id, ...option }) => ({
    id,
    row: optionRow('checkbox', 'answer', option, (on) => move({ kind: 'tick', option: id, on })),
  }));
  const hint = element('p', { class: 'hint' }, texts.question.severalApply);
  return {
    root: element('div', { class: 'options' }, hint, ...rows.map(({ row }) => row.root)),
    update(entry) {
      const ticked = entry.choice === 'value' && Array.isArray(entry.given) ? (entry.given as readonly string[]) : [];
      for (const { id, row } of rows) row.input.checked = ticked.includes(id);
    },
  };
}
