import { join } from 'node:path';
import type { Disk } from './disk.js';
import { syncFolder } from './folder.js';
import type { Writer } from './host_facts.js';
import { acquireLock } from './lock.js';
import { setAside } from './session_leftovers.js';
import { StoreError } from './store_error.js';
import { reasonOf, systemCode, writeFailure } from './system_error.js';

export interface Removal {
  /** The folder it lies in. */
  readonly parent: string;
  readonly id: string;
  readonly writer: Writer;
  readonly words: {
    /** What its lock says: "This session is". */
    readonly these_are: string;
    /** "Not all … was removed". */
    readonly of_these: string;
    /** A sentence, for when nothing came of it. */
    readonly kept: string;
  };
}

/**
 * Removes a folder that a lock guards with every file in it, and says which they were (paths). It disappears in one step;
 * a purge that was stopped is completed by the next one. Errors: locked, not_saved, io.
 */
export function purgeFolder({ parent, id, writer, words }: Removal, disk: Disk): string[] {
  const folder = join(parent, id);
  const path = join(folder, 'lock');
  const lock = acquireLock(path, writer, disk, words.these_are);
  let files: string[];
  let aside: string;
  try {
    files = filesIn(folder, disk).filter((file) => file !== path);
    aside = setAside(folder, parent, id, disk);
  } catch (error) {
    lock.release();
    throw writeFailure(error, folder, words.kept);
  }
  erase(aside, parent, words.of_these, disk);
  return files;
}

function filesIn(folder: string, disk: Disk): string[] {
  return disk
    .readdirSync(folder)
    .map((name) => join(folder, name))
    .sort();
}

function erase(aside: string, parent: string, of_these: string, disk: Disk): void {
  try {
    disk.rmSync(aside);
    syncFolder(parent, disk);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new StoreError('io', `Not all ${of_these} was removed: ${aside}: ${reasonOf(error)}.`, {
      path: aside,
      kept: 'It is off the list, but some of its files may still be there.',
      advice: 'Mend the cause, then purge again: what is left goes with it.',
      cause: error,
    });
  }
}
