import type { Disk } from './disk.js';

/** For a descriptor that holds nothing unsaved: whether closing works changes nothing. */
export function closeQuietly(fd: number, disk: Disk): void {
  try {
    disk.closeSync(fd);
  } catch {}
}

/** Clears away what nobody needs. What cannot be removed stays; it has a name that is ignored. */
export function discard(path: string, disk: Disk): void {
  try {
    disk.rmSync(path);
  } catch {}
}
