import type { Disk } from '../disk.js';
import { isAbsent, readFailure } from '../system_error.js';

/** What salesgap makes for a moment until a file is whole. */
const FOR_A_MOMENT = /^\.salesgap-/;

/** Names in a folder of a campaign, sorted; none where there is no folder. Errors: reading errors. */
export function namesIn(folder: string, disk: Disk): string[] {
  try {
    return disk
      .readdirSync(folder)
      .filter((name) => !FOR_A_MOMENT.test(name))
      .sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw readFailure(error, folder);
  }
}
