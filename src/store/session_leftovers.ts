import { basename, join } from 'node:path';
import { discard } from './cleanup.js';
import type { Disk } from './disk.js';
import { makePrivateFolder } from './folder.js';
import type { Writer } from './host_facts.js';
import { isDeadLock } from './lock.js';
import { placeIn } from './session_place.js';
import { systemCode } from './system_error.js';

/** Being built; becomes `<id>` in one step. Names with a dot are no session ids. */
const NEW = '.new-';
/** Being removed; stopped being `<id>` in one step. */
const GONE = '.gone-';

/** An empty private folder to build a session in. Throws the system's error. */
export function makeNewFolder(sessions: string, id: string, disk: Disk): string {
  return underFreeName(join(sessions, `${NEW}${id}`), (path) => makePrivateFolder(path, disk));
}

/** Takes a session out of sight in one step; returns where it is now. Throws the system's error. */
export function setAside(folder: string, sessions: string, id: string, disk: Disk): string {
  return underFreeName(join(sessions, `${GONE}${id}`), (path) => disk.renameSync(folder, path));
}

/** Only names made here are ever removed. */
const LEFTOVER = /^\.(new|gone)-[a-z0-9][a-z0-9_-]{0,63}\.\d+$/;

export function isLeftover(name: string): boolean {
  return LEFTOVER.test(name);
}

/** Of a leftover: whether it was being removed, not built. */
export function isRemoved(folder: string): boolean {
  return basename(folder).startsWith(GONE);
}

/**
 * Removes what creations and removals left that were killed half-way. What a running process may still
 * be building stays, and so does what cannot be removed now: the next sweep sees it again. Never fails.
 */
export function sweepLeftovers(sessions: string, writer: Writer, disk: Disk): void {
  for (const name of namesIn(sessions, disk)) {
    if (!isLeftover(name)) continue;
    const folder = join(sessions, name);
    // A new folder without a lock is empty, or its builder is just about to take the lock.
    if (isRemoved(folder) || isDeadLock(placeIn(folder).lock, writer, disk)) discard(folder, disk);
  }
}

/** Names in a folder, none when it does not exist or cannot be read. */
export function namesIn(folder: string, disk: Disk): string[] {
  try {
    return disk.readdirSync(folder);
  } catch {
    return [];
  }
}

/** What making or renaming a folder says when there is one; EPERM is how Windows says it. */
export const TAKEN: ReadonlySet<string> = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM']);

function underFreeName(start: string, make: (path: string) => void): string {
  for (let number = 1; ; number += 1) {
    const path = `${start}.${number}`;
    try {
      make(path);
      return path;
    } catch (error) {
      if (!TAKEN.has(systemCode(error) ?? '') || number >= 1000) throw error;
    }
  }
}
