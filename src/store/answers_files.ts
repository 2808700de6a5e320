import { type Disk, realDisk } from './disk.js';
import { isAbsent, readFailure } from './system_error.js';

const ANSWERS = /\.(?:ya?ml|json)$/i;

/** Names of the YAML and JSON files right in a folder, sorted. null: there is no folder of that name. Errors: reading errors. */
export function answersFilesIn(folder: string, disk: Disk = realDisk): readonly string[] | null {
  try {
    const names = disk.readdirSync(folder).sort();
    return names.filter((name) => ANSWERS.test(name) && !name.startsWith('.'));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw readFailure(error, folder);
  }
}
