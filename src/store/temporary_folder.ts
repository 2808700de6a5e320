import { join } from 'node:path';
import { discard } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import { makePrivateFolder } from './folder.js';
import { writeFailure } from './system_error.js';

/** A folder for another program, for as long as that runs. */
export interface TemporaryFolder {
  readonly path: string;
  /** Removes it with all that is in it. Never fails. */
  discard(): void;
}

/** A new private folder in `above`, the system's folder for such things. Errors: not_saved. */
export function makeTemporaryFolder(above: string, id: string, disk: Disk = realDisk): TemporaryFolder {
  const path = join(above, `salesgap-${id}`);
  try {
    makePrivateFolder(path, disk);
  } catch (error) {
    throw writeFailure(error, path, 'Nothing was changed.');
  }
  return { path, discard: () => discard(path, disk) };
}
