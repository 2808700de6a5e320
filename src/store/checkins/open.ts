import { join } from 'node:path';
import type { CheckinEntry, CheckinStart } from '../../core/checkin/types.js';
import { type Disk, realDisk } from '../disk.js';
import { makeFolder, syncFolder } from '../folder.js';
import type { Writer } from '../host_facts.js';
import { createJournal, openJournal } from '../journal.js';
import { acquireLock, type Lock } from '../lock.js';
import { makeWholeFolder } from '../new_folder.js';
import { sweepLeftovers } from '../session_leftovers.js';
import { StoreError } from '../store_error.js';
import { writeFailure } from '../system_error.js';
import { CHECKIN_JOURNAL, inFolder, refuseOtherPlan, refuseOtherSubject } from './journal.js';
import { checkinsFolder, findCheckins, placeIn } from './place.js';
import type { SavedCheckins } from './read.js';

export interface CheckinsWish {
  /** Folder of the workspace. */
  readonly workspace: string;
  /** Which plan it is; and what is fixed when there is none yet: of one that is there, only the subject has to be the same. */
  readonly start: CheckinStart;
  /** ISO date and time. */
  readonly created_at: string;
  /** Version of salesgap. */
  readonly program: string;
  readonly writer: Writer;
}

/** Check-ins this process holds the lock of; `entries` are those of the moment they were opened. */
export interface OpenCheckins extends SavedCheckins {
  /** The entry is on disk when this returns. Errors: not_saved, locked (somebody else changed the file). */
  append(entry: CheckinEntry): void;
  /** Releases them. Never fails; calling it again does nothing. */
  close(): void;
}

/** What a lock says is in use. */
export const THESE_ARE = 'These check-ins are';

/**
 * Goes on with the check-ins on a plan, or begins them: their folder appears complete or not at all.
 * Errors: bad_name, locked, damaged, newer_format, not_saved, exists (about another subject), reading errors.
 */
export function openCheckins(wish: CheckinsWish, disk: Disk = realDisk): OpenCheckins {
  return goOn(wish, disk) ?? begin(wish, disk) ?? goOn(wish, disk) ?? vanished(wish);
}

/** null: there are none. */
function goOn(wish: CheckinsWish, disk: Disk): OpenCheckins | null {
  const place = findCheckins(wish.workspace, wish.start.plan, disk);
  if (place === null) return null;
  return open(wish, place.folder, acquireLock(place.lock, wish.writer, disk, THESE_ARE), disk);
}

/** null: somebody else began them meanwhile. */
function begin(wish: CheckinsWish, disk: Disk): OpenCheckins | null {
  const { workspace, start, writer } = wish;
  const { plan: id } = start;
  const parent = checkinsFolder(workspace);
  makeFolder(parent, disk);
  sweepLeftovers(parent, writer, disk);
  const build = (building: string) => writeFiles(wish, building, disk);
  const openIt = (folder: string, lock: Lock) => open(wish, folder, lock, disk);
  try {
    return makeWholeFolder({ parent, id, writer, build, open: openIt }, disk);
  } catch (error) {
    throw writeFailure(error, join(parent, id), CHECKIN_JOURNAL.words.none);
  }
}

function writeFiles({ start, created_at, program }: CheckinsWish, building: string, disk: Disk): void {
  const header = { salesgap_checkins: 1, program, created_at, start } as const;
  createJournal(CHECKIN_JOURNAL, placeIn(building).journal, header, [], disk);
  syncFolder(building, disk);
}

/** Takes over the lock: it is released when opening fails, else by `close`. */
function open(wish: CheckinsWish, folder: string, lock: Lock, disk: Disk): OpenCheckins {
  try {
    return openFile(wish, placeIn(folder).journal, lock, disk);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openFile({ start }: CheckinsWish, path: string, lock: Lock, disk: Disk): OpenCheckins {
  const { plan } = start;
  const journal = inFolder(path, () => openJournal(CHECKIN_JOURNAL, path, disk));
  const { header, entries, notice, append } = journal;
  try {
    refuseOtherPlan(header, plan, path);
    refuseOtherSubject(header, start, path);
  } catch (error) {
    journal.close();
    throw error;
  }
  function close(): void {
    journal.close();
    lock.release();
  }
  return { plan, start: header.start, created_at: header.created_at, entries, notice, append, close };
}

/** Begun and purged by others between two looks. */
function vanished({ workspace, start }: CheckinsWish): never {
  throw new StoreError('locked', 'These check-ins are being changed by others at this moment.', {
    path: join(checkinsFolder(workspace), start.plan),
    advice: 'Try again.',
  });
}
