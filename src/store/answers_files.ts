import { type Disk, realDisk } from './disk.js';
import { isAbsent, readFailure } from './system_error.js';

const ANSWERS = /\.(?:ya?ml|json)$/i;
const ANSWERS_OR_LINES = /\.(?:ya?ml|json|ndjson|jsonl)$/i;

/** Names of the YAML and JSON files right in a folder, sorted. null: there is no folder of that name. Errors: reading errors. */
export function answersFilesIn(folder: string, disk: Disk = realDisk): readonly string[] | null {
  return filesIn(folder, ANSWERS, disk);
}

/** The same with the files of which every line is a sheet. */
export function answersAndLinesIn(folder: string, disk: Disk = realDisk): readonly string[] | null {
  return filesIn(folder, ANSWERS_OR_LINES, disk);
}

function filesIn(folder: string, wanted: RegExp, disk: Disk): readonly string[] | null {
  try {
    const names = disk.readdirSync(folder).sort();
    return names.filter((name) => wanted.test(name) && !name.startsWith('.'));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw readFailure(error, folder);
  }
}
