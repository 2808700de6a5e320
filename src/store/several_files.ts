import { join } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { claimPlace, type WriteOptions, writeFileDurably } from './durable_file.js';
import { makeFolder } from './folder.js';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into one folder, which is made where there is none; returns their paths. A name that is taken keeps all
 * of them from being written. Errors: as `writeFileDurably`, for the first that cannot be written; those before it stay.
 */
export function writeFilesDurably(
  folder: string,
  files: readonly NamedText[],
  options: WriteOptions = {},
  disk: Disk = realDisk,
): readonly string[] {
  makeFolder(folder, disk);
  const named = files.map(({ name, text }) => ({ path: join(folder, name), text }));
  for (const { path } of named) claimPlace(path, options, disk);
  for (const { path, text } of named) writeFileDurably(path, text, options, disk);
  return named.map(({ path }) => path);
}
