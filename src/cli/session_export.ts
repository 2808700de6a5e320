import { foldEntries } from '../core/answers/entries.js';
import { withoutParked } from '../core/answers/routing.js';
import type { AnswerSheet } from '../core/answers/types.js';
import { readAnswers, readSession, type SavedSession } from '../store/saved_session.js';
import { StoreError } from '../store/store_error.js';
import { savedSheet } from './saved.js';

export interface ExportedSheet {
  readonly sheet: AnswerSheet;
  /** What the file does not show, as sentences. */
  readonly notices: readonly string[];
  /** False: the rubrics are damaged, so nobody can tell which answers belong in the file. */
  readonly routed: boolean;
}

/** The answers of a session as a file holds them. Damaged rubrics do not keep anybody from their answers. */
export function exportedSheet(workspace: string, id: string): ExportedSheet {
  try {
    return askedOnly(readSession(workspace, id));
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
    // Damage of the answers themselves is thrown once more here.
    const { start, entries, notice } = readAnswers(workspace, id);
    const all = `${error.message} All answers are in the file, also those that another answer may hide.`;
    return { sheet: foldEntries(start, entries).sheet, notices: [...present(notice), all], routed: false };
  }
}

function askedOnly(saved: SavedSession): ExportedSheet {
  const { instrument, state } = savedSheet(saved);
  const rubrics = instrument.rubrics.map(({ rubric }) => rubric);
  const { sheet, parked } = withoutParked(state.sheet, rubrics);
  const hidden = `Not in the file, because another answer hides them; they stay in the session: ${parked.join(', ')}`;
  return { sheet, notices: [...present(saved.notice), ...(parked.length > 0 ? [hidden] : [])], routed: true };
}

function present(notice: string | null): string[] {
  return notice === null ? [] : [notice];
}
