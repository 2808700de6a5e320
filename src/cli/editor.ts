import type { Edited, EditWish } from '../interview/walk/state.js';
import { createDraft, type Draft } from '../store/draft.js';
import { editorCommand } from './editor_command.js';
import type { Environment } from './environment.js';
import { asFailure } from './failure.js';
import type { Launched } from './launch.js';
import { workspaceOf } from './saved.js';

/** The person's own editor, for texts of one session. */
export interface OwnEditor {
  edit(wish: EditWish): Promise<Edited>;
  /** Paths of texts that could not be taken and were kept. */
  kept(): readonly string[];
}

export function ownEditor(environment: Environment, session: string): OwnEditor {
  const kept: string[] = [];
  return {
    kept: () => kept,
    async edit(wish) {
      const command = editorCommand(environment);
      if (command === null) return { problem: NOT_SET };
      try {
        const draft = createDraft(workspaceOf(environment).folder, session, asFile(wish.text));
        return await editDraft(environment, command, draft, wish, kept);
      } catch (error) {
        return { problem: sentencesOf(error) };
      }
    },
  };
}

const NOT_SET =
  'No editor is set. Leave, set EDITOR (for example: export EDITOR=nano) and resume; or go on typing here.';

/** The file is gone when this settles, unless it holds the only copy of a text. */
async function editDraft(
  environment: Environment,
  command: readonly string[],
  draft: Draft,
  wish: EditWish,
  kept: string[],
): Promise<Edited> {
  let keep = false;
  try {
    const failed = failureOf(await environment.launch([...command, draft.path]), command[0] ?? '');
    if (failed !== null) return { problem: `${failed} The text is as it was.` };
    const read = readBack(draft, wish);
    if (!('kept' in read)) return read;
    keep = true;
    kept.push(draft.path);
    return { problem: `${read.kept} It was not taken; it is kept in ${draft.path}` };
  } finally {
    if (!keep) draft.discard();
  }
}

function failureOf(launched: Launched, program: string): string | null {
  if ('missing' in launched) {
    return `The editor "${program}" cannot be started (${launched.missing}). Check VISUAL and EDITOR.`;
  }
  if ('signal' in launched) return `The editor was stopped (${launched.signal}).`;
  return launched.exit === 0 ? null : `The editor ended with an error (${launched.exit}).`;
}

/** What came back, or why it cannot be taken though it is there. */
function readBack(draft: Draft, { text: before, most }: EditWish): Edited | { readonly kept: string } {
  let text: string;
  try {
    text = asText(draft.read());
  } catch (error) {
    if ((error as { code?: unknown }).code === 'missing') return { problem: 'The editor left no file behind.' };
    return { kept: sentencesOf(error, 1) };
  }
  if (text === asText(before)) return { unchanged: true };
  return text.length <= most ? { text } : { kept: `The text has ${text.length} characters, and ${most} fit.` };
}

/** Editors end the last line, and some write lines as Windows does. */
function asText(content: string): string {
  return content.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}

function asFile(text: string): string {
  return text === '' ? '' : `${text}\n`;
}

/** What an expected failure says. A fault of ours is thrown on. */
function sentencesOf(error: unknown, most = Number.POSITIVE_INFINITY): string {
  const failure = asFailure(error);
  if (failure === null) throw error;
  return failure.lines.slice(0, most).join(' ');
}
