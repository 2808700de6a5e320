import { join } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { syncFolder } from './folder.js';
import type { Writer } from './host_facts.js';
import { acquireLock } from './lock.js';
import { setAside } from './session_leftovers.js';
import { findSession, type SessionPlace, sessionsFolder } from './session_place.js';
import { StoreError } from './store_error.js';
import { reasonOf, systemCode, writeFailure } from './system_error.js';

export interface Purge {
  readonly workspace: string;
  readonly id: string;
  readonly writer: Writer;
}

/**
 * Removes a session with every file in its folder, a damaged one too, and says which they were (paths). It
 * disappears in one step; a purge that was stopped is completed by the next one. Errors: bad_name, missing, locked,
 * not_saved, io.
 */
export function purgeSession({ workspace, id, writer }: Purge, disk: Disk = realDisk): string[] {
  const sessions = sessionsFolder(workspace);
  const place = findSession(workspace, id, disk);
  const lock = acquireLock(place.lock, writer, disk);
  let files: string[];
  let aside: string;
  try {
    files = filesOf(place, disk);
    aside = setAside(place.folder, sessions, id, disk);
  } catch (error) {
    lock.release();
    throw writeFailure(error, place.folder, 'The session is as it was.');
  }
  erase(aside, sessions, disk);
  return files;
}

function filesOf({ folder, lock }: SessionPlace, disk: Disk): string[] {
  const paths = disk.readdirSync(folder).map((name) => join(folder, name));
  return paths.filter((path) => path !== lock).sort();
}

function erase(aside: string, sessions: string, disk: Disk): void {
  try {
    disk.rmSync(aside);
    syncFolder(sessions, disk);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new StoreError('io', `Not all of the session was removed: ${aside}: ${reasonOf(error)}.`, {
      path: aside,
      kept: 'It is off the list, but some of its files may still be there.',
      advice: 'Mend the cause, then purge again: what is left goes with it.',
      cause: error,
    });
  }
}
