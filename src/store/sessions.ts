import { join } from 'node:path';
import type { Entry, SheetStart } from '../core/answers/entries.js';
import { type Disk, realDisk } from './disk.js';
import { FILE_MODE, makeFolder, syncFolder } from './folder.js';
import type { Writer } from './host_facts.js';
import { createJournal, openJournal } from './journal.js';
import { acquireLock, type Lock } from './lock.js';
import { makeWholeFolder } from './new_folder.js';
import { readRubrics, refuseForeign, type SavedSession } from './saved_session.js';
import { sha256 } from './seal.js';
import { SESSION_JOURNAL } from './session_journal.js';
import { sweepLeftovers } from './session_leftovers.js';
import {
  checkSessionId,
  findSession,
  isRealFolder,
  placeIn,
  type SessionPlace,
  sessionsFolder,
} from './session_place.js';
import { StoreError } from './store_error.js';
import { writeFailure } from './system_error.js';
import { writeNewFile } from './whole_file.js';

export interface NewSession {
  /** Folder of the workspace. */
  readonly workspace: string;
  readonly id: string;
  readonly start: SheetStart;
  /** The compiled rubrics (and pack) as text. It is kept as it is and never looked into. */
  readonly rubrics: string;
  /** What it begins with: nothing, unless it was saved from a damaged session. */
  readonly entries?: readonly Entry[];
  /** ISO date and time. */
  readonly created_at: string;
  /** Version of salesgap. */
  readonly program: string;
  readonly writer: Writer;
}

/** A session this process holds the lock of; `entries` are those of the moment it was opened. */
export interface OpenSession extends SavedSession {
  /** The entry is on disk when this returns. Errors: not_saved, locked (somebody else changed the files). */
  append(entry: Entry): void;
  /** Releases the session. Never fails; calling it again does nothing. */
  close(): void;
}

/** Starts a session; its folder appears complete or not at all. Errors: bad_name, exists, not_saved. */
export function createSession(wanted: NewSession, disk: Disk = realDisk): OpenSession {
  checkSessionId(wanted.id);
  const sessions = sessionsFolder(wanted.workspace);
  makeFolder(sessions, disk);
  const folder = join(sessions, wanted.id);
  if (isRealFolder(sessions, disk) && isRealFolder(folder, disk)) throw alreadyThere(wanted.id, folder);
  sweepLeftovers(sessions, wanted.writer, disk);
  const { id, writer } = wanted;
  const build = (building: string) => writeFiles(wanted, building, disk);
  const openIt = (made: string, lock: Lock) => open(id, made, lock, disk);
  let session: OpenSession | null;
  try {
    session = makeWholeFolder({ parent: sessions, id, writer, build, open: openIt }, disk);
  } catch (error) {
    throw writeFailure(error, folder, 'No session was started.');
  }
  if (session === null) throw alreadyThere(id, folder);
  return session;
}

/** Goes on with a session. Errors: bad_name, missing, locked, damaged, newer_format, not_saved, reading errors. */
export function resumeSession(
  { workspace, id, writer }: Pick<NewSession, 'workspace' | 'id' | 'writer'>,
  disk: Disk = realDisk,
): OpenSession {
  const { folder, lock } = findSession(workspace, id, disk);
  return open(id, folder, acquireLock(lock, writer, disk), disk);
}

function writeFiles(wanted: NewSession, building: string, disk: Disk): void {
  const { id, start, created_at, program, rubrics, entries } = wanted;
  const { journal, rubrics: path } = placeIn(building);
  writeNewFile(path, rubrics, FILE_MODE, disk);
  const rubrics_sha256 = sha256(rubrics);
  createJournal(
    SESSION_JOURNAL,
    journal,
    { salesgap_session: 1, id, program, created_at, rubrics_sha256, start },
    entries,
    disk,
  );
  syncFolder(building, disk);
}

/** Takes over the lock: it is released when opening fails, else by `close`. */
function open(id: string, folder: string, lock: Lock, disk: Disk): OpenSession {
  try {
    return openFiles(id, placeIn(folder), lock, disk);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openFiles(id: string, place: SessionPlace, lock: Lock, disk: Disk): OpenSession {
  const { header, entries, notice, append, close: closeJournal } = openJournal(SESSION_JOURNAL, place.journal, disk);
  function close(): void {
    closeJournal();
    lock.release();
  }
  try {
    refuseForeign(header, id, place.journal);
    const { created_at, start } = header;
    return { id, created_at, start, entries, notice, rubrics: readRubrics(place, header, disk), append, close };
  } catch (error) {
    closeJournal();
    throw error;
  }
}

function alreadyThere(id: string, folder: string): StoreError {
  return new StoreError('exists', `There is already a session "${id}".`, {
    path: folder,
    kept: 'It is as it was.',
    advice: 'Resume it, or choose another id.',
  });
}
