import { join } from 'node:path';
import { type Disk, realDisk } from '../disk.js';
import { readRegular } from '../regular_file.js';
import { isAbsent, readFailure } from '../system_error.js';

/** More than any response is long. */
export const MOST_INCOMING_BYTES = 8 * 1024 * 1024;

/** Pages save .json; a text that was copied is kept as .txt. */
const RESPONSE = /\.(json|txt)$/i;

export interface Incoming {
  readonly path: string;
  /** It was not named itself: it lies in a folder that was. */
  readonly found: boolean;
}

/** The files that a word on the command line means: itself, or what lies right in the folder. Errors: missing, reading errors. */
export function incomingFiles(path: string, disk: Disk = realDisk): readonly Incoming[] {
  try {
    disk.lstatSync(path);
  } catch (error) {
    throw readFailure(error, path);
  }
  const names = namesOf(path, disk);
  if (names === null) return [{ path, found: false }];
  const fitting = names.filter((name) => RESPONSE.test(name) && !name.startsWith('.')).sort();
  return fitting.map((name) => ({ path: join(path, name), found: true }));
}

/** null: it is no folder. */
function namesOf(path: string, disk: Disk): readonly string[] | null {
  try {
    return disk.readdirSync(path);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw readFailure(error, path);
  }
}

/** The bytes as they came. Errors: reading errors, too_large. */
export function readIncoming(path: string, disk: Disk = realDisk): Uint8Array {
  return readRegular(path, 'read', MOST_INCOMING_BYTES, disk);
}
