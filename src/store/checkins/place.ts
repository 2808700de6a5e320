import { join } from 'node:path';
import { type Disk, realDisk } from '../disk.js';
import { isRealFolder, isSessionId } from '../session_place.js';
import { StoreError } from '../store_error.js';

/** The files of the check-ins on one plan. */
export interface CheckinsPlace {
  readonly folder: string;
  readonly journal: string;
  readonly lock: string;
}

/** The same ids as sessions have: they name folders on every system. */
export const isPlanId = isSessionId;

export function checkinsFolder(workspace: string): string {
  return join(workspace, 'checkins');
}

export function placeIn(folder: string): CheckinsPlace {
  return { folder, journal: join(folder, 'journal.jsonl'), lock: join(folder, 'lock') };
}

/** Errors: bad_name. */
export function checkPlanId(plan: string): void {
  if (isPlanId(plan)) return;
  throw new StoreError('bad_name', `This cannot be the id of a plan: ${plan}.`, {
    path: plan,
    advice: 'Use the id that the plan was made with: small letters, digits, "_" and "-", up to 64 of them.',
  });
}

/** Where the check-ins on a plan are; null when there are none yet. Errors: bad_name, not_a_file (a link could lead out of the workspace). */
export function findCheckins(workspace: string, plan: string, disk: Disk = realDisk): CheckinsPlace | null {
  checkPlanId(plan);
  const checkins = checkinsFolder(workspace);
  const folder = join(checkins, plan);
  return isRealFolder(checkins, disk) && isRealFolder(folder, disk) ? placeIn(folder) : null;
}
