import { MOST_CHARACTERS, readSelfAnswers } from '../../core/form/self_answers.js';
import type { SelfForm, SelfGiven } from '../../core/form/self_form.js';
import { fileTools } from '../file_tools.js';
import { countOf } from '../questionnaire/questions.js';
import type { SelfTexts } from './texts/en.js';

export interface ToolSetting {
  readonly form: SelfForm;
  readonly texts: SelfTexts;
  /** Hands out the answers file; what to say about it. */
  save(): string;
  loaded(said: SelfGiven): void;
}

/** Saves the answers as a file and opens one. */
export function answersTools({ form, texts: { file }, save, loaded }: ToolSetting): HTMLElement {
  return fileTools({
    id: 'answers-file',
    texts: file,
    most_bytes: MOST_CHARACTERS,
    save_class: 'quiet',
    save,
    open(text) {
      const read = readSelfAnswers(text, form);
      if (typeof read === 'string') return file[read];
      loaded(read);
      return file.loaded(countOf(read.answers));
    },
  });
}
