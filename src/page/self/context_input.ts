import type { Profile } from '../../core/answers/types.js';
import type { ContextField } from '../../core/form/self_context.js';
import { element } from '../element.js';
import { countIn } from './count.js';
import type { SelfTexts } from './texts/en.js';

/** One line of the context. */
export interface ContextInput {
  readonly field: ContextField;
  readonly root: HTMLElement;
  /** undefined: not said, or not readable yet. */
  value(): Profile[ContextField];
  /** Says what is wrong beside the field; what to put the cursor into, null where nothing is wrong. */
  check(): HTMLElement | null;
}

/** The largest whole numbers that an answers file takes; null: any. */
const MOST: { readonly [F in ContextField]?: number | null } = {
  team_size: 10_000,
  months_in_role: 1200,
  deals_per_quarter: null,
  cycle_days: null,
};

export function inputFor(field: ContextField, given: Profile[ContextField], texts: SelfTexts): ContextInput {
  const most = MOST[field];
  return most === undefined ? choiceInput(field, given, texts) : countInput(field, given, most, texts);
}

function choiceInput(field: ContextField, given: Profile[ContextField], { context }: SelfTexts): ContextInput {
  const options = optionsOf(field, context);
  const at = options.findIndex(({ value }) => value === given);
  const select = element(
    'select',
    { id: field, autocomplete: 'off' },
    element('option', { value: '' }, context.open),
    ...options.map(({ text }, index) => element('option', { value: String(index) }, text)),
  );
  select.value = at === -1 ? '' : String(at);
  return {
    field,
    root: line(field, select, context),
    value: () => (select.value === '' ? undefined : options[Number(select.value)]?.value),
    check: () => null,
  };
}

interface Option {
  readonly text: string;
  readonly value: Profile[ContextField];
}

function optionsOf(field: ContextField, { roles, motions, yes, no }: SelfTexts['context']): readonly Option[] {
  if (field === 'role' || field === 'motion') {
    const words: Readonly<Record<string, string>> = field === 'role' ? roles : motions;
    return Object.entries(words).map(([value, text]) => ({ value: value as Profile[ContextField], text }));
  }
  return [
    { value: true, text: yes },
    { value: false, text: no },
  ];
}

function countInput(
  field: ContextField,
  given: Profile[ContextField],
  most: number | null,
  { context }: SelfTexts,
): ContextInput {
  const problem = element('p', { class: 'problem', id: `${field}-problem`, role: 'alert' });
  const input = element('input', {
    type: 'text',
    inputmode: 'numeric',
    id: field,
    autocomplete: 'off',
    'aria-describedby': `${field}-problem`,
  });
  input.value = given === undefined ? '' : String(given);
  const read = () => countIn(input.value, most);
  const mark = (wrong: boolean) => {
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    problem.textContent = wrong ? context.count(most) : '';
  };
  input.addEventListener('input', () => mark(false));
  const root = line(field, input, context);
  root.classList.add('number');
  root.append(problem);
  return {
    field,
    root,
    value: () => read() ?? undefined,
    check() {
      const wrong = read() === null;
      mark(wrong);
      return wrong ? input : null;
    },
  };
}

function line(field: ContextField, control: HTMLElement, { fields }: SelfTexts['context']): HTMLElement {
  return element('div', { class: 'line' }, element('label', { for: field }, fields[field]), control);
}
