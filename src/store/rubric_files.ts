import { dirname, join } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { writeFileDurably } from './durable_file.js';
import { makeFolder } from './folder.js';
import { isAbsent, readFailure } from './system_error.js';

const YAML = /\.ya?ml$/i;

/** Names of the YAML files right in a folder, sorted. null: there is no folder. Errors: reading errors. */
export function yamlFilesIn(folder: string, disk: Disk = realDisk): readonly string[] | null {
  return namesIn(folder, disk)?.filter((name) => YAML.test(name) && !name.startsWith('.')) ?? null;
}

function namesIn(folder: string, disk: Disk): readonly string[] | null {
  try {
    return disk.readdirSync(folder).sort();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw readFailure(error, folder);
  }
}

/** The side files of an id beside a folder of rubrics, `translations/<language>/<id>.yaml`, by language. Errors: reading errors. */
export function translationsBeside(folder: string, id: string, disk: Disk = realDisk): ReadonlyMap<string, string> {
  const place = join(folder, 'translations');
  const languages = namesIn(place, disk) ?? [];
  const paths = languages
    .filter((lang) => LANGUAGE.test(lang))
    .map((lang): [string, string] => [lang, join(place, lang, `${id}.yaml`)]);
  return new Map(paths.filter(([, path]) => !isNothing(path, disk)));
}

/** The migration files beside a folder of rubrics, `migrations/*.yaml`; none where there is no such folder. Errors: reading errors. */
export function migrationsBeside(folder: string, disk: Disk = realDisk): readonly string[] {
  const place = join(folder, 'migrations');
  return (yamlFilesIn(place, disk) ?? []).map((name) => join(place, name));
}

const LANGUAGE = /^[a-z]{2}$/;

/** Writes a file anew with more in it; it is complete or as before. Errors: not_a_file, not_saved. */
export function rewriteRubricFile(path: string, text: string, disk: Disk = realDisk): void {
  writeFileDurably(path, text, { force: true }, disk);
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
