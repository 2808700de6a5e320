import { dirname } from 'node:path';
import { closeQuietly } from './cleanup.js';
import { type Disk, OPEN, realDisk } from './disk.js';
import { StoreError } from './store_error.js';
import { isAbsent, systemCode, writeFailure } from './system_error.js';

export const FOLDER_MODE = 0o700;
export const FILE_MODE = 0o600;

/** What opening or syncing a folder says where folders cannot be synced: Windows, some network disks. */
const NO_FOLDER_SYNC = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EBADF']);

/** Makes new, removed and renamed names in a folder survive a power cut. Throws the system's error. */
export function syncFolder(path: string, disk: Disk): void {
  let fd: number | null = null;
  try {
    fd = disk.openSync(path, OPEN.read);
    disk.fsyncSync(fd);
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemCode(error) ?? '')) throw error;
  } finally {
    if (fd !== null) closeQuietly(fd, disk);
  }
}

/**
 * Makes a folder and those above it, private to the user whatever the umask, and durable.
 * A folder that is there is left alone. Errors: not_a_file for anything else there, not_saved.
 */
export function makeFolder(path: string, disk: Disk = realDisk): void {
  if (isFolder(path, disk)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent, disk);
  try {
    makeOne(path, disk);
    syncFolder(parent, disk);
  } catch (error) {
    throw writeFailure(error, path, 'Nothing was changed.');
  }
}

/** A new folder; throws the system's error, EEXIST included. */
export function makePrivateFolder(path: string, disk: Disk): void {
  disk.mkdirSync(path, FOLDER_MODE);
  setMode(() => disk.chmodSync(path, FOLDER_MODE));
}

/** Gives an open file its mode whatever the umask. */
export function setFileMode(fd: number, mode: number, disk: Disk): void {
  setMode(() => disk.fchmodSync(fd, mode));
}

/** A folder itself, or a link to one above a workspace; null when nothing is there. */
function isFolder(path: string, disk: Disk): boolean {
  try {
    const stat = disk.lstatSync(path);
    if (stat.isDirectory() || stat.isSymbolicLink()) return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw writeFailure(error, path, 'Nothing was changed.');
  }
  throw new StoreError('not_a_file', `A folder is needed, but this is something else: ${path}.`, {
    path,
    advice: 'Move it away, then try again.',
  });
}

function makeOne(path: string, disk: Disk): void {
  try {
    makePrivateFolder(path, disk);
  } catch (error) {
    // Somebody made it a moment ago.
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}

/** Disks without modes (USB sticks) refuse. That is safe: creation asked for the same mode, and a umask only takes away. */
function setMode(change: () => void): void {
  try {
    change();
  } catch {}
}
