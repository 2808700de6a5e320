import { join } from 'node:path';
import { discard } from './cleanup.js';
import type { Disk } from './disk.js';
import { syncFolder } from './folder.js';
import type { Writer } from './host_facts.js';
import { acquireLock, type Lock } from './lock.js';
import { makeNewFolder, TAKEN } from './session_leftovers.js';
import { isRealFolder } from './session_place.js';
import { systemCode } from './system_error.js';

export interface NewFolder<T> {
  /** The folder it will lie in; it is there. */
  readonly parent: string;
  readonly id: string;
  readonly writer: Writer;
  /** Writes what belongs into it, synced. */
  readonly build: (folder: string) => void;
  /** Called once it has its name; takes over the lock, also when it fails. */
  readonly open: (folder: string, lock: Lock) => T;
}

/**
 * A folder that appears complete or not at all, locked by us from the moment it can be seen: the lock is part of what is
 * built. null: the name was taken meanwhile, and nothing of ours is left. Throws the system's error.
 */
export function makeWholeFolder<T>(wanted: NewFolder<T>, disk: Disk): T | null {
  const { parent, id, writer, build, open } = wanted;
  const building = makeNewFolder(parent, id, disk);
  const folder = join(parent, id);
  let moved = false;
  try {
    const lock = acquireLock(join(building, LOCK), writer, disk);
    build(building);
    moved = rename(building, folder, disk);
    if (!moved) {
      discard(building, disk);
      return null;
    }
    lock.moved(join(folder, LOCK));
    syncFolder(parent, disk);
    return open(folder, lock);
  } catch (error) {
    if (moved) moveBack(folder, building, disk);
    discard(building, disk);
    throw error;
  }
}

const LOCK = 'lock';

/** False when there is a folder of that name. */
function rename(building: string, folder: string, disk: Disk): boolean {
  try {
    disk.renameSync(building, folder);
    return true;
  } catch (error) {
    if (TAKEN.has(systemCode(error) ?? '') && isRealFolder(folder, disk)) return false;
    throw error;
  }
}

/** What cannot be moved back stays: whole, and without entries. */
function moveBack(folder: string, building: string, disk: Disk): void {
  try {
    disk.renameSync(folder, building);
  } catch {}
}
