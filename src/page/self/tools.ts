import { MOST_CHARACTERS, readSelfAnswers } from '../../core/form/self_answers.js';
import type { SelfForm, SelfGiven } from '../../core/form/self_form.js';
import { button, element } from '../element.js';
import { countOf } from './said.js';
import type { SelfTexts } from './texts/en.js';

export interface ToolSetting {
  readonly form: SelfForm;
  readonly texts: SelfTexts;
  /** Hands out the answers file; what to say about it. */
  save(): string;
  loaded(said: SelfGiven): void;
}

/** Saves the answers as a file and opens one, at any time. What went wrong is said beside the buttons; nothing is lost. */
export function answersTools({ form, texts, save, loaded }: ToolSetting): HTMLElement {
  const told = element('p', { class: 'told', role: 'status' });
  const say = (text: string) => {
    told.textContent = text;
  };
  const file = element('input', { type: 'file', accept: '.json,application/json', id: 'answers-file', tabindex: '-1' });
  file.setAttribute('aria-label', texts.file.load);
  file.hidden = true;
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) say(await open(chosen, { form, texts, loaded }));
    // The same file can be chosen again.
    file.value = '';
  });
  return element(
    'footer',
    { class: 'tools' },
    button(texts.file.save, () => say(save()), { class: 'quiet' }),
    button(texts.file.load, () => file.click(), { class: 'quiet' }),
    file,
    told,
  );
}

async function open(file: File, { form, texts, loaded }: Omit<ToolSetting, 'save'>): Promise<string> {
  if (file.size > MOST_CHARACTERS) return texts.file.damaged;
  let text: string;
  try {
    text = await file.text();
  } catch {
    return texts.file.unreadable;
  }
  const read = readSelfAnswers(text, form);
  if (typeof read === 'string') return texts.file[read];
  loaded(read);
  return texts.file.loaded(countOf(read.answers));
}
