import { closeQuietly } from './cleanup.js';
import { type Disk, OPEN, realDisk } from './disk.js';
import { StoreError } from './store_error.js';
import { readFailure } from './system_error.js';

/** Only `read` follows links. */
export type Way = 'read' | 'read_no_link' | 'append_no_link';

/**
 * Opens a regular file and nothing else: folders, pipes, devices (and links, unless the way
 * follows them) are refused before a byte is read. Errors: every reading error of `StoreError`.
 */
export function openRegular(path: string, way: Way, disk: Disk): number {
  try {
    // Windows has no flag for "do not follow", so the path itself is looked at first.
    if (way !== 'read' && disk.lstatSync(path).isSymbolicLink()) throw notRegular(path);
    const fd = disk.openSync(path, OPEN[way]);
    try {
      refuseIrregular(disk.fstatSync(fd), path);
    } catch (error) {
      closeQuietly(fd, disk);
      throw error;
    }
    return fd;
  } catch (error) {
    throw readFailure(error, path);
  }
}

/** All bytes up to the end, however large the file claims to be. Errors: too_large beyond `max_bytes`, io. */
export function readBytes(fd: number, path: string, max_bytes: number, disk: Disk): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for (;;) {
      const part = Buffer.allocUnsafe(64 * 1024);
      const count = filled(fd, part, disk);
      parts.push(part.subarray(0, count));
      length += count;
      if (length > max_bytes) throw tooLarge(path, max_bytes);
      if (count < part.length) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, length);
    }
  } catch (error) {
    throw readFailure(error, path);
  }
}

/** How many bytes there were to fill it with: fewer than its length only at the end of the file. */
function filled(fd: number, part: Buffer, disk: Disk): number {
  let done = 0;
  while (done < part.length) {
    const count = disk.readSync(fd, part, done, part.length - done);
    if (count === 0) break;
    done += count;
  }
  return done;
}

/** All bytes of a regular file. Errors as `openRegular` and `readBytes`. */
export function readRegular(path: string, way: Way, max_bytes: number, disk: Disk = realDisk): Buffer {
  const fd = openRegular(path, way, disk);
  try {
    return readBytes(fd, path, max_bytes, disk);
  } finally {
    closeQuietly(fd, disk);
  }
}

function refuseIrregular(stat: ReturnType<Disk['fstatSync']>, path: string): void {
  if (stat.isFile()) return;
  if (!stat.isDirectory()) throw notRegular(path);
  throw new StoreError('is_folder', `This is a folder, not a file: ${path}.`, { path, advice: 'Name a file in it.' });
}

function notRegular(path: string): StoreError {
  return new StoreError('not_a_file', `This is a link, a pipe or a device, not a file: ${path}.`, {
    path,
    advice: 'Name a regular file.',
  });
}

function tooLarge(path: string, max_bytes: number): StoreError {
  const megabytes = Math.round(max_bytes / 1024 / 1024);
  return new StoreError('too_large', `This file is larger than ${megabytes} MB: ${path}.`, {
    path,
    advice: 'Check that it is the right file.',
  });
}
