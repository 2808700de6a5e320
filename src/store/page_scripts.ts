import { join } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { readTextFile } from './text_file.js';

/** The script of a page as it was built, and its SHA-256 in base64. */
export interface PageScript {
  readonly script: string;
  readonly script_hash: string;
}

/** Reads `<installation>/page/<name>.js` with its hash. Errors: reading errors (the installation is broken). */
export function readPageScript(name: 'rater' | 'self', installation: string, disk: Disk = realDisk): PageScript {
  const file = (ending: string) => readTextFile(join(installation, 'page', `${name}.${ending}`), {}, disk);
  return { script: file('js'), script_hash: file('sha256') };
}
