import { button, element } from './element.js';
import { fileName, saveFile } from './files.js';
import { type DraftOf, draftText, MOST_BYTES, readDraft } from './questionnaire/draft.js';
import type { Questionnaire } from './questionnaire/mount.js';
import type { Answers, Questions } from './questionnaire/questions.js';
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

/** Saves a draft as a file and loads one, at any time. What went wrong is said beside the buttons; nothing is lost. */
export function draftTools(setting: DraftSetting): HTMLElement {
  const { texts, of } = setting;
  const told = element('p', { class: 'told', role: 'status' });
  const say = (text: string) => {
    told.textContent = text;
  };
  const file = element('input', { type: 'file', accept: '.json,application/json', id: 'draft-file', tabindex: '-1' });
  file.setAttribute('aria-label', texts.draft.load);
  file.hidden = true;
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) say(await load(chosen, setting));
    // The same file can be chosen again.
    file.value = '';
  });
  const save = () => {
    const name = fileName(of.campaign, 'draft');
    const open = setting.questionnaire().unfinished();
    saveFile(name, draftText(of, setting.questionnaire().answers()));
    setting.kept();
    say([texts.draft.saved(name), open === 0 ? '' : texts.draft.incomplete(open)].join(' ').trim());
  };
  return element(
    'footer',
    { class: 'tools' },
    button(texts.draft.save, save, { class: 'quiet save' }),
    button(texts.draft.load, () => file.click(), { class: 'quiet' }),
    file,
    told,
  );
}

async function load(file: File, { of, questions, texts, loaded }: DraftSetting): Promise<string> {
  if (file.size > MOST_BYTES) return texts.draft.damaged;
  let text: string;
  try {
    text = await file.text();
  } catch {
    return texts.draft.unreadable;
  }
  const read = readDraft(text, of, questions);
  if (typeof read === 'string') return texts.draft[read];
  loaded(read);
  return texts.draft.loaded(Object.values(read).reduce((sum, given) => sum + Object.keys(given).length, 0));
}
