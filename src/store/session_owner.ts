import type { Subject } from '../core/answers/types.js';
import { type Disk, realDisk } from './disk.js';
import { MOST_BYTES } from './journal.js';
import { salvage } from './journal_salvage.js';
import { readRegular } from './regular_file.js';
import { SESSION_JOURNAL } from './session_journal.js';
import { findSession } from './session_place.js';
import { StoreError } from './store_error.js';

/** Whom a session is about, a damaged one too; null where nothing tells. Errors: none. */
export function ownerOf(workspace: string, id: string, disk: Disk = realDisk): Subject | null {
  try {
    const { journal } = findSession(workspace, id, disk);
    return (
      salvage(SESSION_JOURNAL, readRegular(journal, 'read_no_link', MOST_BYTES, disk), journal).first?.header.start
        .subject ?? null
    );
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
