import { type Disk, realDisk } from './disk.js';
import { systemCode } from './system_error.js';

/** Standard output by its number: written without node's streams, which take longer to load than a report to score. */
export interface Descriptor {
  /** Another program reads it. */
  readonly isPipe: boolean;
  /** The bytes that were not taken: none, or the rest where a reader does not wait. Errors: the system's. */
  write(bytes: Uint8Array): Uint8Array;
}

/** null unless it leads to a file, a pipe, a socket or the null device: what is no terminal and takes bytes as they come. */
export function openDescriptor(fd: number, null_device: string, disk: Disk = realDisk): Descriptor | null {
  try {
    const stat = disk.fstatSync(fd);
    const isPipe = stat.isFIFO() || stat.isSocket();
    const isNothing = stat.isCharacterDevice() && stat.rdev === disk.lstatSync(null_device).rdev;
    if (!isPipe && !stat.isFile() && !isNothing) return null;
    return { isPipe, write: (bytes) => writeSome(fd, bytes, disk) };
  } catch {
    return null;
  }
}

/** Whether what comes in can be read by its number, waiting for it: a file or a pipe. A terminal and a socket have streams. */
export function waitsForBytes(fd: number, disk: Disk = realDisk): boolean {
  try {
    const stat = disk.fstatSync(fd);
    return stat.isFile() || stat.isFIFO();
  } catch {
    return false;
  }
}

function writeSome(fd: number, bytes: Uint8Array, disk: Disk): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(disk.writeSync(fd, rest, 0, rest.length));
  } catch (error) {
    if (systemCode(error) !== 'EAGAIN') throw error;
  }
  return rest;
}
