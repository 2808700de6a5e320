import { type Disk, realDisk } from '../disk.js';
import { purgeFolder } from '../folder_purge.js';
import type { Writer } from '../host_facts.js';
import { THESE_ARE } from './open.js';
import { checkinsFolder, findCheckins } from './place.js';

export interface CheckinsPurge {
  readonly workspace: string;
  /** Id of the plan. */
  readonly plan: string;
  readonly writer: Writer;
}

const WORDS = { these_are: THESE_ARE, of_these: 'of the check-ins', kept: 'The check-ins are as they were.' };

/**
 * Removes the check-ins on a plan with every file in their folder, damaged ones too, and says which they were (paths);
 * none where there are no check-ins. The plan is a file of the user and stays. Errors: bad_name, locked, not_saved, io.
 */
export function purgeCheckins({ workspace, plan, writer }: CheckinsPurge, disk: Disk = realDisk): string[] {
  if (findCheckins(workspace, plan, disk) === null) return [];
  return purgeFolder({ parent: checkinsFolder(workspace), id: plan, writer, words: WORDS }, disk);
}
