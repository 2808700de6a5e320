import { type Disk, realDisk } from '../disk.js';
import type { Writer } from '../host_facts.js';
import { acquireLock } from '../lock.js';
import { findCampaign } from './place.js';
import { readCampaign, type SavedCampaign } from './read.js';

export interface Change {
  readonly workspace: string;
  readonly id: string;
  readonly writer: Writer;
}

/**
 * Holds a campaign while it is changed: what `change` sees is what is on disk until it returns.
 * Errors: bad_name, missing, locked (naming who holds it), damaged, those of `change`.
 */
export function changeCampaign<T>(
  { workspace, id, writer }: Change,
  change: (saved: SavedCampaign) => T,
  disk: Disk = realDisk,
): T {
  const lock = acquireLock(findCampaign(workspace, id, disk).lock, writer, disk);
  try {
    return change(readCampaign(workspace, id, disk));
  } finally {
    lock.release();
  }
}
