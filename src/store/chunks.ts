import { closeQuietly } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import { openRegular } from './regular_file.js';
import { readFailure } from './system_error.js';

/** Larger ones are read no faster, and what is made of one stays in memory longer. */
const CHUNK = 256 * 1024;

/** Bytes of a regular file, links followed. Errors: missing, is_folder, not_a_file, no_permission, bad_name, io. */
export function sizeOfFile(path: string, disk: Disk = realDisk): number {
  const fd = openRegular(path, 'read', disk);
  try {
    return disk.fstatSync(fd).size;
  } catch (error) {
    throw readFailure(error, path);
  } finally {
    closeQuietly(fd, disk);
  }
}

/**
 * A regular file of any size, chunk by chunk. Every chunk lies in the same memory: it is good until the next one is
 * asked for. Errors: as `sizeOfFile`.
 */
export function* chunksOfFile(path: string, most = CHUNK, disk: Disk = realDisk): Generator<Uint8Array> {
  const fd = openRegular(path, 'read', disk);
  try {
    // A Buffer: a line feed is found at once in it.
    const room = Buffer.allocUnsafeSlow(most);
    for (;;) {
      const length = disk.readSync(fd, room, 0, most);
      if (length === 0) return;
      yield room.subarray(0, length);
    }
  } catch (error) {
    throw readFailure(error, path);
  } finally {
    closeQuietly(fd, disk);
  }
}
