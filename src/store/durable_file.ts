import { dirname } from 'node:path';
import { discard } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import { FILE_MODE, syncFolder } from './folder.js';
import { StoreError } from './store_error.js';
import { isAbsent, readFailure, writeFailure } from './system_error.js';
import { type Parts, placeNewFile, spareName, writeTemporaryFile } from './whole_file.js';

export interface WriteOptions {
  /** Replace an existing file. Without it the answer is `exists`. */
  readonly force?: boolean;
  /** Default 0600: readable by nobody else, whatever the umask. */
  readonly mode?: number;
}

/**
 * Writes a file so that after any failure, kill or power cut it is either complete or as before.
 * Errors: exists, is_folder, not_a_file (links, pipes and devices are not replaced),
 * not_saved (an existing file is as it was).
 */
export function writeFileDurably(
  path: string,
  content: Parts,
  options: WriteOptions = {},
  disk: Disk = realDisk,
): void {
  const old = claimPlace(path, options, disk);
  let temporary: string;
  try {
    temporary = writeTemporaryFile(dirname(path), content, options.mode ?? FILE_MODE, disk);
  } catch (error) {
    throw writeFailure(error, path, kept(old));
  }
  if (options.force === true) replaceFile(temporary, path, old, disk);
  else addFile(temporary, path, disk);
}

/** Whether there is a file to replace, and it may be. Errors: exists, is_folder, not_a_file. */
export function claimPlace(path: string, { force }: WriteOptions = {}, disk: Disk = realDisk): boolean {
  const old = findOld(path, disk);
  if (old && force !== true) throw alreadyThere(path);
  return old;
}

/** Whether there is a file to replace. Renaming over anything else would destroy it, /dev/null included. */
function findOld(path: string, disk: Disk): boolean {
  try {
    const stat = disk.lstatSync(path);
    if (stat.isFile()) return true;
    if (stat.isDirectory()) throw new StoreError('is_folder', `This is a folder, not a file: ${path}.`, { path });
  } catch (error) {
    if (isAbsent(error)) return false;
    throw readFailure(error, path);
  }
  throw new StoreError('not_a_file', `This is a link, a pipe or a device and is not replaced: ${path}.`, {
    path,
    advice: 'Name a regular file, or send the output there with ">".',
  });
}

function addFile(temporary: string, path: string, disk: Disk): void {
  let added = false;
  try {
    added = placeNewFile(temporary, path, disk);
    if (added) syncFolder(dirname(path), disk);
  } catch (error) {
    if (added) discard(path, disk);
    throw writeFailure(error, path, kept(false));
  }
  if (!added) throw alreadyThere(path);
}

/** The old file keeps a second name until the new one is durable, so that it can come back. */
function replaceFile(temporary: string, path: string, old: boolean, disk: Disk): void {
  let spare: string | null = null;
  let replaced = false;
  try {
    if (old) spare = spareName(path, disk);
    disk.renameSync(temporary, path);
    replaced = true;
    syncFolder(dirname(path), disk);
  } catch (error) {
    const undone = !replaced || putBack(path, spare, old, disk);
    if (!replaced && spare !== null) discard(spare, disk);
    discard(temporary, disk);
    throw writeFailure(error, path, undone ? kept(old) : 'The new file is in its place, but a power cut may undo it.');
  }
  if (spare !== null) discard(spare, disk);
}

/** True when `path` is again as it was before. */
function putBack(path: string, spare: string | null, old: boolean, disk: Disk): boolean {
  try {
    if (spare !== null) disk.renameSync(spare, path);
    else if (!old) disk.unlinkSync(path);
    return spare !== null || !old;
  } catch {
    return false;
  }
}

function kept(old: boolean): string {
  return old ? 'The file that was there is as it was.' : 'No part of it was left behind.';
}

function alreadyThere(path: string): StoreError {
  return new StoreError('exists', `There is already a file ${path}.`, {
    path,
    kept: 'It is as it was.',
    advice: 'Choose another name, or have it replaced with --force.',
  });
}
