import { join } from 'node:path';
import { checkinsFolder } from './checkins/place.js';
import { discard } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import type { Writer } from './host_facts.js';
import { isDeadLock } from './lock.js';
import { isLeftover, isRemoved, namesIn } from './session_leftovers.js';
import { isSessionId, placeIn, sessionsFolder } from './session_place.js';
import { isAbsent } from './system_error.js';

/** Paths. `left`: another salesgap is at work, so they may be its own, or the system does not let them go. */
export interface Rest {
  readonly removed: readonly string[];
  readonly left: readonly string[];
}

/** What salesgap makes for a moment outside of a session: a file until it is whole, and the one it replaces. */
const FOR_A_MOMENT = /^\.salesgap-/;

/**
 * Removes what stopped runs left in a workspace, since it may hold what people said: sessions and check-ins half made
 * and half removed, temporary files. What a running salesgap may be working with stays. Never fails.
 */
export function purgeRest(workspace: string, writer: Writer, disk: Disk = realDisk): Rest {
  const homes = [sessionsFolder(workspace), checkinsFolder(workspace)];
  const inHomes = (is: (name: string) => boolean) => homes.flatMap((home) => pathsIn(home, is, disk));
  const folders = inHomes(isLeftover);
  const moment = [...pathsIn(workspace, isMomentary, disk), ...inHomes(isMomentary)];
  const busy = inHomes(isSessionId).some((folder) => isHeld(folder, writer, disk));
  const wanted = [
    ...folders.filter((folder) => isRemoved(folder) || !isHeld(folder, writer, disk)),
    ...(busy ? [] : moment),
  ];
  for (const path of wanted) discard(path, disk);
  const left = [...folders, ...moment].filter((path) => isThere(path, disk)).sort();
  return { removed: wanted.filter((path) => !left.includes(path)).sort(), left };
}

function isMomentary(name: string): boolean {
  return FOR_A_MOMENT.test(name);
}

function pathsIn(folder: string, is: (name: string) => boolean, disk: Disk): string[] {
  return namesIn(folder, disk)
    .filter(is)
    .map((name) => join(folder, name));
}

function isHeld(folder: string, writer: Writer, disk: Disk): boolean {
  const { lock } = placeIn(folder);
  return isThere(lock, disk) && !isDeadLock(lock, writer, disk);
}

/** True when in doubt. */
function isThere(path: string, disk: Disk): boolean {
  try {
    disk.lstatSync(path);
    return true;
  } catch (error) {
    return !isAbsent(error);
  }
}
