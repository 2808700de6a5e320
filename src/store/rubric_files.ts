import { dirname } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { writeFileDurably } from './durable_file.js';
import { makeFolder } from './folder.js';
import { isAbsent, readFailure } from './system_error.js';

const YAML = /\.ya?ml$/i;

/** Names of the YAML files right in a folder, sorted. null: there is no folder. Errors: reading errors. */
export function yamlFilesIn(folder: string, disk: Disk = realDisk): readonly string[] | null {
  try {
    return disk
      .readdirSync(folder)
      .filter((name) => YAML.test(name) && !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw readFailure(error, folder);
  }
}

/** Writes a new file, and its folder where there is none. Errors: exists, not_a_file, not_saved. */
export function writeRubricFile(path: string, text: string, disk: Disk = realDisk): void {
  makeFolder(dirname(path), disk);
  writeFileDurably(path, text, {}, disk);
}

/** Whether there is anything of that name. Errors: none; what cannot be looked at is told when it is read. */
export function isNothing(path: string, disk: Disk = realDisk): boolean {
  try {
    disk.lstatSync(path);
    return false;
  } catch (error) {
    return isAbsent(error);
  }
}
