import { closeQuietly } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import { openRegular } from './regular_file.js';
import { readFailure, systemCode } from './system_error.js';

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
    yield* chunksFrom(fd, most, disk);
  } catch (error) {
    throw readFailure(error, path);
  } finally {
    closeQuietly(fd, disk);
  }
}

/**
 * The same of what is open already, as it comes. Said at last: whether that was all; false where somebody made it not wait
 * and nothing is there yet. Errors: the system's.
 */
export function* chunksOfDescriptor(fd: number, most = CHUNK, disk: Disk = realDisk): Generator<Uint8Array, boolean> {
  try {
    yield* chunksFrom(fd, most, disk);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EAGAIN') return false;
    // So Windows says that the other end of a pipe is gone.
    if (systemCode(error) === 'EOF') return true;
    throw error;
  }
}

function* chunksFrom(fd: number, most: number, disk: Disk): Generator<Uint8Array> {
  // A Buffer: a line feed is found at once in it.
  const room = Buffer.allocUnsafeSlow(most);
  for (;;) {
    const length = disk.readSync(fd, room, 0, most);
    if (length === 0) return;
    yield room.subarray(0, length);
  }
}
