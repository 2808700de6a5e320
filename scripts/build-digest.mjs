import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SHA-256 of what a build is made from: sources, shipped rubrics and the lock of the packages. Compiled copies of rubrics are
 * not taken over from another build, though it may have the same version.
 */
export function buildDigest(root) {
  const hash = createHash('sha256');
  const folders = ['src', 'rubrics'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  for (const file of [...folders.sort(), join(root, 'package-lock.json')]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}
