import type { SheetStart } from '../core/answers/entries.js';
import { isSheetStart } from './entry_shape.js';
import { isString, matches, oneOf, shape } from './shape.js';

/**
 * First line of a journal: what is fixed when a session starts.
 *
 * There is one format so far. When there is a second, this is how an older journal is read: `parseJournal`
 * looks at `claimedFormat` first and hands the bytes of format 1 to a file of their own (`format_1.ts`, the
 * reader of today, frozen), which gives header and entries in the new shape. Going on with such a session writes
 * a new journal of the new format beside the old one and moves it into place whole, as `repairSession` does; the
 * old bytes are never edited. tests/store/fixtures holds sessions of every release, whose scores must stay.
 */
export interface SessionHeader {
  readonly salesgap_session: 1;
  /** Of the session, and the name of its folder: a journal that lies in another one is not that session's. */
  readonly id: string;
  /** Version of salesgap that started the session. */
  readonly program: string;
  /** ISO date and time; shown, never used to order entries. */
  readonly created_at: string;
  /** SHA-256 of the copy of the rubrics that lies beside the journal. */
  readonly rubrics_sha256: string;
  readonly start: SheetStart;
}

const checkHeader = shape({
  salesgap_session: oneOf([1]),
  id: isString,
  program: isString,
  created_at: isString,
  rubrics_sha256: matches(/^[0-9a-f]{64}$/),
  start: isSheetStart,
});

export function isSessionHeader(value: unknown): value is SessionHeader {
  return checkHeader(value);
}
