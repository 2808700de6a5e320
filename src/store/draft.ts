import { join } from 'node:path';
import { discard } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import { FILE_MODE, makePrivateFolder } from './folder.js';
import { TAKEN } from './session_leftovers.js';
import { findSession } from './session_place.js';
import { StoreError } from './store_error.js';
import { systemCode, writeFailure } from './system_error.js';
import { readTextFile } from './text_file.js';
import { writeNewFile } from './whole_file.js';

/** A text as a file, for as long as somebody works on it in another program. */
export interface Draft {
  readonly path: string;
  /** The text as that program left it. Errors: reading errors; too_large, not_utf8, utf16 among them. */
  read(): string;
  /** Removes the file and whatever the program put beside it. Never fails. */
  discard(): void;
}

/** Far more than any field takes, and small enough to be read at once. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Writes a text into a folder of its own in the folder of a session: private whatever the umask, with the backups
 * that editors lay beside a file, and gone when the session is purged. Errors: bad_name, missing, not_saved.
 */
export function createDraft(workspace: string, session: string, text: string, disk: Disk = realDisk): Draft {
  const place = findSession(workspace, session, disk);
  let folder: string;
  try {
    folder = newFolder(place.folder, disk);
  } catch (error) {
    throw writeFailure(error, place.folder, NOTHING);
  }
  const path = join(folder, 'text.txt');
  try {
    writeNewFile(path, text, FILE_MODE, disk);
  } catch (error) {
    discard(folder, disk);
    throw writeFailure(error, path, NOTHING);
  }
  return { path, read: () => readDraft(path, disk), discard: () => discard(folder, disk) };
}

const NOTHING = 'The text is as it was.';

/** The first free name: what a run that was killed left there may be all there is of a text. */
function newFolder(session: string, disk: Disk): string {
  for (let number = 1; ; number += 1) {
    const folder = join(session, `draft-${number}`);
    try {
      makePrivateFolder(folder, disk);
      return folder;
    } catch (error) {
      if (!TAKEN.has(systemCode(error) ?? '') || number >= 1000) throw error;
    }
  }
}

/** An empty text is a text. */
function readDraft(path: string, disk: Disk): string {
  try {
    return readTextFile(path, { max_bytes: MOST_BYTES, follow: false }, disk);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'empty') return '';
    throw error;
  }
}
