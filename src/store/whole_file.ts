import { dirname, join } from 'node:path';
import { closeQuietly, discard } from './cleanup.js';
import { type Disk, OPEN } from './disk.js';
import { FILE_MODE, setFileMode } from './folder.js';
import { systemCode } from './system_error.js';

/** `writeSync` may write less than asked without an error; this goes on until all is written. */
export function writeBytes(fd: number, bytes: Uint8Array, disk: Disk): void {
  let done = 0;
  while (done < bytes.length) {
    const count = disk.writeSync(fd, bytes, done, bytes.length - done);
    // A disk that takes nothing and reports nothing must not hang us.
    if (count <= 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    done += count;
  }
}

/** Bytes, or a text, which may be handed over part by part, so that a large one need not be held at once. */
export type Parts = string | Uint8Array | Iterable<string>;

export function partsOf(content: Parts): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

/**
 * A new file with all of `content` on disk. Only its name is not yet durable: the caller syncs the folder.
 * Throws the system's error (EEXIST when the name is taken) and leaves nothing behind.
 */
export function writeNewFile(path: string, content: Parts, mode: number, disk: Disk): void {
  const fd = disk.openSync(path, OPEN.create, FILE_MODE);
  try {
    setFileMode(fd, mode, disk);
    for (const part of partsOf(content)) writeBytes(fd, asBytes(part), disk);
    disk.fsyncSync(fd);
  } catch (error) {
    closeQuietly(fd, disk);
    discard(path, disk);
    throw error;
  }
  closeOrDiscard(fd, path, disk);
}

function asBytes(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? Buffer.from(part) : part;
}

/** Network disks report failed writes only when the file is closed. */
function closeOrDiscard(fd: number, path: string, disk: Disk): void {
  try {
    disk.closeSync(fd);
  } catch (error) {
    discard(path, disk);
    throw error;
  }
}

/**
 * A complete file under the first free temporary name in `folder`; returns its path. The name
 * says nothing about the content and is ignored by everything that lists files.
 */
export function writeTemporaryFile(folder: string, content: Parts, mode: number, disk: Disk): string {
  return underFreeName(folder, '.tmp', (path) => writeNewFile(path, content, mode, disk));
}

/** A second name for a file until its successor is durable; null where the disk has no hard links. */
export function spareName(path: string, disk: Disk): string | null {
  let linkable = true;
  const spare = underFreeName(dirname(path), '.old', (free) => {
    linkable = linked(path, free, disk);
  });
  return linkable ? spare : null;
}

/** The first name of this kind that `make` does not find taken (EEXIST): others may be writing beside us. */
function underFreeName(folder: string, ending: string, make: (path: string) => void): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `.salesgap-${number}${ending}`);
    try {
      make(path);
      return path;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || number >= 1000) throw error;
    }
  }
}

/** What linking says where a disk has no hard links: FAT, some network disks, Android. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES', 'EMLINK', 'EINVAL']);

/** False where the disk has no hard links. Throws the system's error. */
function linked(existing: string, added: string, disk: Disk): boolean {
  try {
    disk.linkSync(existing, added);
    return true;
  } catch (error) {
    if (NO_LINKS.has(systemCode(error) ?? '')) return false;
    throw error;
  }
}

/**
 * Gives a temporary file its name, in one step and only if the name is free: false when it is taken.
 * The temporary name is gone afterwards. Throws the system's error.
 */
export function placeNewFile(temporary: string, path: string, disk: Disk): boolean {
  try {
    if (linked(temporary, path, disk)) return true;
    // Without links the name is claimed with an empty file, which the complete one then replaces.
    disk.closeSync(disk.openSync(path, OPEN.create, FILE_MODE));
    renameOver(temporary, path, disk);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    discard(temporary, disk);
  }
}

function renameOver(temporary: string, claimed: string, disk: Disk): void {
  try {
    disk.renameSync(temporary, claimed);
  } catch (error) {
    discard(claimed, disk);
    throw error;
  }
}
