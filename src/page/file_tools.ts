import { button, element } from './element.js';

export interface FileTools {
  /** Of the field that a file is chosen with. */
  readonly id: string;
  readonly texts: {
    readonly save: string;
    readonly load: string;
    readonly damaged: string;
    readonly unreadable: string;
  };
  /** A longer file is not looked at: more than anybody writes. */
  readonly most_bytes: number;
  /** Classes of the button that saves. */
  readonly save_class: string;
  /** Hands out a file; what to say about it. */
  save(): string;
  /** Takes in the text of a file; what to say about it. */
  open(text: string): string;
}

/** Saves a file and opens one, at any time. What went wrong is said beside the buttons; nothing is lost. */
export function fileTools(tools: FileTools): HTMLElement {
  const { id, texts, save, save_class } = tools;
  const told = element('p', { class: 'told', role: 'status' });
  const say = (text: string) => {
    told.textContent = text;
  };
  const file = element('input', { type: 'file', accept: '.json,application/json', id, tabindex: '-1' });
  file.setAttribute('aria-label', texts.load);
  file.hidden = true;
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) say(await opened(chosen, tools));
    // The same file can be chosen again.
    file.value = '';
  });
  return element(
    'footer',
    { class: 'tools' },
    button(texts.save, () => say(save()), { class: save_class }),
    button(texts.load, () => file.click(), { class: 'quiet' }),
    file,
    told,
  );
}

async function opened(file: File, { texts, most_bytes, open }: FileTools): Promise<string> {
  if (file.size > most_bytes) return texts.damaged;
  let text: string;
  try {
    text = await file.text();
  } catch {
    return texts.unreadable;
  }
  return open(text);
}
