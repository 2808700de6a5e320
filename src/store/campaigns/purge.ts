import { join } from 'node:path';
import { type Disk, realDisk } from '../disk.js';
import { syncFolder } from '../folder.js';
import { acquireLock } from '../lock.js';
import { setAside, sweepLeftovers } from '../session_leftovers.js';
import { StoreError } from '../store_error.js';
import { reasonOf, systemCode, writeFailure } from '../system_error.js';
import type { Change } from './change.js';
import { campaignsFolder, findCampaign } from './place.js';

/**
 * Removes a campaign with every file in its folder, forms, answers and what was kept apart, a damaged one too; says how
 * many files that were. It disappears in one step; a purge that was stopped is completed by the next one.
 * Errors: bad_name, missing, locked, not_saved, io.
 */
export function purgeCampaign({ workspace, id, writer }: Change, disk: Disk = realDisk): number {
  const campaigns = campaignsFolder(workspace);
  const place = findCampaign(workspace, id, disk);
  const lock = acquireLock(place.lock, writer, disk);
  let files: number;
  let aside: string;
  try {
    files = countFiles(place.folder, disk) - 1;
    aside = setAside(place.folder, campaigns, id, disk);
  } catch (error) {
    lock.release();
    throw writeFailure(error, place.folder, 'The campaign is as it was.');
  }
  erase(aside, campaigns, disk);
  sweepLeftovers(campaigns, writer, disk);
  return files;
}

function countFiles(folder: string, disk: Disk): number {
  return disk.readdirSync(folder).reduce((sum, name) => {
    const path = join(folder, name);
    return sum + (disk.lstatSync(path).isDirectory() ? countFiles(path, disk) : 1);
  }, 0);
}

function erase(aside: string, campaigns: string, disk: Disk): void {
  try {
    disk.rmSync(aside);
    syncFolder(campaigns, disk);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new StoreError('io', `Not all of the campaign was removed: ${aside}: ${reasonOf(error)}.`, {
      path: aside,
      kept: 'It is off the list, but some of its files may still be there.',
      advice: 'Mend the cause, then purge again: what is left goes with it.',
      cause: error,
    });
  }
}
