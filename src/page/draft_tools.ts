import { fileTools } from './file_tools.js';
import { fileName, saveFile } from './files.js';
import { type DraftOf, draftText, MOST_BYTES, readDraft } from './questionnaire/draft.js';
import type { Questionnaire } from './questionnaire/mount.js';
import { type Answers, countOf, type Questions } from './questionnaire/questions.js';
import type { PageTexts } from './texts/en.js';

export interface DraftSetting {
  readonly of: DraftOf;
  readonly questions: Questions;
  readonly texts: PageTexts;
  readonly questionnaire: () => Questionnaire;
  /** The answers have left the page as a file. */
  kept(): void;
  loaded(answers: Answers): void;
}

/** Saves a draft as a file and loads one. */
export function draftTools({
  of,
  questions,
  texts: { draft },
  questionnaire,
  kept,
  loaded,
}: DraftSetting): HTMLElement {
  return fileTools({
    id: 'draft-file',
    texts: draft,
    most_bytes: MOST_BYTES,
    // Hidden by the style on the page before the first question.
    save_class: 'quiet save',
    save() {
      const name = fileName(of.campaign, 'draft');
      const open = questionnaire().unfinished();
      saveFile(name, draftText(of, questionnaire().answers()));
      kept();
      return open === 0 ? draft.saved(name) : `${draft.saved(name)} ${draft.incomplete(open)}`;
    },
    open(text) {
      const read = readDraft(text, of, questions);
      if (typeof read === 'string') return draft[read];
      loaded(read);
      return draft.loaded(countOf(read));
    },
  });
}
