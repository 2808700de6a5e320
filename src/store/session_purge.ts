import { type Disk, realDisk } from './disk.js';
import { purgeFolder } from './folder_purge.js';
import type { Writer } from './host_facts.js';
import { findSession, sessionsFolder } from './session_place.js';

export interface Purge {
  readonly workspace: string;
  readonly id: string;
  readonly writer: Writer;
}

const WORDS = { these_are: 'This session is', of_these: 'of the session', kept: 'The session is as it was.' };

/**
 * Removes a session with every file in its folder, a damaged one too, and says which they were (paths). Errors: bad_name,
 * missing, locked, not_saved, io.
 */
export function purgeSession({ workspace, id, writer }: Purge, disk: Disk = realDisk): string[] {
  findSession(workspace, id, disk);
  return purgeFolder({ parent: sessionsFolder(workspace), id, writer, words: WORDS }, disk);
}
