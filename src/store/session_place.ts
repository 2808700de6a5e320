import { join } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { StoreError } from './store_error.js';
import { isAbsent, readFailure } from './system_error.js';

/** The files of one session. */
export interface SessionPlace {
  readonly folder: string;
  readonly journal: string;
  readonly rubrics: string;
  readonly lock: string;
}

const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;
/** Devices under Windows, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export function isSessionId(id: string): boolean {
  return ID.test(id) && !RESERVED.test(id);
}

/** Errors: bad_name. */
export function checkSessionId(id: string): void {
  if (isSessionId(id)) return;
  throw new StoreError('bad_name', `This cannot be the id of a session: ${id}.`, {
    path: id,
    advice: 'Use up to 64 small letters, digits, "_" and "-", beginning with a letter or digit.',
  });
}

export function sessionsFolder(workspace: string): string {
  return join(workspace, 'sessions');
}

export function placeIn(folder: string): SessionPlace {
  return {
    folder,
    journal: join(folder, 'journal.jsonl'),
    rubrics: join(folder, 'rubrics.json'),
    lock: join(folder, 'lock'),
  };
}

/** Where a session is that must exist. Errors: bad_name, missing, not_a_file (a link could lead out of the workspace). */
export function findSession(workspace: string, id: string, disk: Disk = realDisk): SessionPlace {
  checkSessionId(id);
  const sessions = sessionsFolder(workspace);
  const folder = join(sessions, id);
  if (isRealFolder(sessions, disk) && isRealFolder(folder, disk)) return placeIn(folder);
  throw new StoreError('missing', `There is no session "${id}" in ${sessions}.`, {
    path: folder,
    advice: 'List the sessions to see their ids.',
  });
}

/** Whether there is anything of the name of this session. Errors: reading errors. */
export function isTaken(workspace: string, id: string, disk: Disk): boolean {
  const path = join(sessionsFolder(workspace), id);
  try {
    disk.lstatSync(path);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw readFailure(error, path);
  }
}

/** False when nothing is there. Errors: not_a_file when it is something else than a folder, reading errors. */
export function isRealFolder(path: string, disk: Disk): boolean {
  try {
    if (disk.lstatSync(path).isDirectory()) return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw readFailure(error, path);
  }
  throw new StoreError('not_a_file', `This should be a folder, not a link or a file: ${path}.`, {
    path,
    advice: 'Move it away, then try again.',
  });
}
