import { join } from 'node:path';
import { closeQuietly } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import { openRegular } from './regular_file.js';
import { isAbsent, readFailure } from './system_error.js';

const ANSWERS = /\.(?:ya?ml|json|ndjson|jsonl)$/i;

/** The files of answers right in a folder, by name order. null: there is no folder of that name. Errors: reading errors. */
export function batchFilesIn(folder: string, disk: Disk = realDisk): readonly string[] | null {
  try {
    const names = disk.readdirSync(folder).sort();
    return names.filter((name) => ANSWERS.test(name) && !name.startsWith('.')).map((name) => join(folder, name));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw readFailure(error, folder);
  }
}

/** The bytes of a regular file part by part, however large it is. Errors: reading errors. */
export function* partsOfFile(path: string, disk: Disk = realDisk): Generator<Uint8Array> {
  const fd = openRegular(path, 'read', disk);
  try {
    for (;;) {
      const part = Buffer.allocUnsafe(PART);
      const count = read(fd, part, path, disk);
      if (count === 0) return;
      yield part.subarray(0, count);
    }
  } finally {
    closeQuietly(fd, disk);
  }
}

const PART = 256 * 1024;

function read(fd: number, part: Buffer, path: string, disk: Disk): number {
  try {
    return disk.readSync(fd, part, 0, part.length);
  } catch (error) {
    throw readFailure(error, path);
  }
}
