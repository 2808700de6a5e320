import { basename } from 'node:path';
import type { Entry, SheetStart } from '../core/answers/entries.js';
import { type Disk, realDisk } from './disk.js';
import { readJournal } from './journal.js';
import { sha256 } from './seal.js';
import type { SessionHeader } from './session_header.js';
import { SESSION_JOURNAL } from './session_journal.js';
import { findSession, type SessionPlace } from './session_place.js';
import { StoreError } from './store_error.js';
import { readTextFile } from './text_file.js';

/** What a session holds, as far as it is on disk. */
export interface SavedAnswers {
  readonly id: string;
  /** ISO date and time. */
  readonly created_at: string;
  readonly start: SheetStart;
  readonly entries: readonly Entry[];
  /** Said when the last entry was cut off while it was being saved, and is left out. */
  readonly notice: string | null;
}

export interface SavedSession extends SavedAnswers {
  /** The copy of the rubrics (and pack) the session was started with: the text that `createSession` got. */
  readonly rubrics: string;
}

const MOST_RUBRIC_BYTES = 64 * 1024 * 1024;

/** The answers alone: they can be had even where the rubrics are damaged. Needs no lock. Errors: bad_name, missing, damaged, newer_format, reading errors. */
export function readAnswers(workspace: string, id: string, disk: Disk = realDisk): SavedAnswers {
  return answersAt(id, findSession(workspace, id, disk), disk).answers;
}

/** Answers and rubrics. Needs no lock. Errors as `readAnswers`. */
export function readSession(workspace: string, id: string, disk: Disk = realDisk): SavedSession {
  const place = findSession(workspace, id, disk);
  const { answers, header } = answersAt(id, place, disk);
  return { ...answers, rubrics: readRubrics(place, header, disk) };
}

/** The copy of the rubrics, exactly as the journal's header vouches for. Errors: damaged, reading errors. */
export function readRubrics(place: SessionPlace, header: SessionHeader, disk: Disk): string {
  let text: string;
  try {
    text = readTextFile(place.rubrics, { max_bytes: MOST_RUBRIC_BYTES, follow: false }, disk);
  } catch (error) {
    const is_damage = error instanceof StoreError && ['missing', 'empty', 'not_utf8', 'utf16'].includes(error.code);
    throw is_damage ? damagedRubrics(place, error) : error;
  }
  if (sha256(text) !== header.rubrics_sha256) throw damagedRubrics(place);
  return text;
}

/** A journal in the folder of another session would pass one person's answers off as another's. Errors: damaged. */
export function refuseForeign(header: SessionHeader, id: string, path: string): void {
  if (header.id === id) return;
  throw new StoreError('damaged', `This is the session file of "${header.id}", not of "${id}": ${path}.`, {
    path,
    kept: 'It was not changed.',
    advice: `Put it back where it belongs, or give its folder the name ${header.id} again.`,
  });
}

function answersAt(id: string, place: SessionPlace, disk: Disk): { answers: SavedAnswers; header: SessionHeader } {
  const { header, entries, notice } = readJournal(SESSION_JOURNAL, place.journal, disk);
  refuseForeign(header, id, place.journal);
  const { created_at, start } = header;
  return { answers: { id, created_at, start, entries, notice }, header };
}

function damagedRubrics(place: SessionPlace, cause?: unknown): StoreError {
  const path = place.rubrics;
  return new StoreError('damaged', `The session's copy of its rubrics is missing or was changed: ${path}.`, {
    path,
    kept: 'The answers are intact; nothing was changed.',
    advice: `Restore the file from a backup, or try: salesgap sessions repair ${basename(place.folder)}`,
    cause,
  });
}
