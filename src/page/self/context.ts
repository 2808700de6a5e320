import { MOST_OF_A_NAME } from '../../core/answers/subject.js';
import type { Profile } from '../../core/answers/types.js';
import type { ContextField } from '../../core/form/self_context.js';
import { button, element } from '../element.js';
import type { Shown } from '../shown.js';
import { type ContextInput, inputFor } from './context_input.js';
import type { SelfTexts } from './texts/en.js';

export interface ContextSetting {
  readonly fields: readonly ContextField[];
  readonly name: string;
  readonly profile: Profile;
  readonly texts: SelfTexts;
  back(): void;
  /** After every change that is whole. */
  changed(name: string, profile: Profile): void;
  done(): void;
}

/** Name and job, all of it optional. Going on waits until what is written can be read. */
export function contextView({ fields, name, profile, texts, back, changed, done }: ContextSetting): Shown {
  const { context } = texts;
  const heading = element('h1', { tabindex: '-1' }, context.title);
  const nameInput = element('input', {
    type: 'text',
    id: 'name',
    autocomplete: 'off',
    maxlength: String(MOST_OF_A_NAME),
    'aria-describedby': 'name-hint',
  });
  nameInput.value = name;
  const inputs = fields.map((field) => inputFor(field, profile[field], texts));
  const tell = () => changed(nameInput.value, withValues(profile, inputs));
  const form = element('form', { class: 'context', novalidate: true, autocomplete: 'off' });
  form.addEventListener('input', tell);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = inputs.map((each) => each.check()).filter((each) => each !== null);
    if (wrong[0] !== undefined) wrong[0].focus();
    else done();
  });
  form.append(
    heading,
    element('p', {}, context.lead),
    element(
      'div',
      { class: 'lines' },
      ...inputs.map(({ root }) => root),
      element(
        'div',
        { class: 'line' },
        element('label', { for: 'name' }, context.name),
        nameInput,
        element('p', { class: 'hint', id: 'name-hint' }, context.nameHint),
      ),
    ),
    element(
      'div',
      { class: 'bar' },
      button(context.back, back, { class: 'second' }),
      element('button', { type: 'submit', class: 'first' }, context.toQuestions),
    ),
  );
  return { root: form, heading };
}

/** What a field says takes the place of what was known; what this page does not ask stays. */
function withValues(profile: Profile, inputs: readonly ContextInput[]): Profile {
  const asked = new Set<string>(inputs.map(({ field }) => field));
  const others = Object.entries(profile).filter(([field]) => !asked.has(field));
  const said = inputs.flatMap((input) => {
    const value = input.value();
    return value === undefined ? [] : [[input.field, value] as const];
  });
  return Object.fromEntries([...others, ...said]) as Profile;
}
