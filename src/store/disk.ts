import * as fs from 'node:fs';

/**
 * The one door to the file system: only the calls that are used, under their Node names.
 * Every function of this room takes a `Disk` last, so that a test can make any single call
 * fail or write less than asked.
 */
export interface Disk {
  openSync(path: string, flags: number, mode?: number): number;
  readSync(fd: number, bytes: Uint8Array, offset: number, length: number): number;
  writeSync(fd: number, bytes: Uint8Array, offset: number, length: number): number;
  fsyncSync(fd: number): void;
  ftruncateSync(fd: number, length: number): void;
  fchmodSync(fd: number, mode: number): void;
  fstatSync(fd: number): fs.Stats;
  closeSync(fd: number): void;
  lstatSync(path: string): fs.Stats;
  readdirSync(path: string): string[];
  readlinkSync(path: string): string;
  mkdirSync(path: string, mode: number): void;
  chmodSync(path: string, mode: number): void;
  linkSync(existing: string, added: string): void;
  renameSync(from: string, to: string): void;
  unlinkSync(path: string): void;
  /** Removes a file or a whole folder, links themselves and never what they point to. */
  rmSync(path: string): void;
}

export const realDisk: Disk = {
  openSync: fs.openSync,
  readSync: (fd, bytes, offset, length) => fs.readSync(fd, bytes, offset, length, null),
  writeSync: (fd, bytes, offset, length) => fs.writeSync(fd, bytes, offset, length, null),
  fsyncSync: fs.fsyncSync,
  ftruncateSync: fs.ftruncateSync,
  fchmodSync: fs.fchmodSync,
  fstatSync: (fd) => fs.fstatSync(fd),
  closeSync: fs.closeSync,
  lstatSync: (path) => fs.lstatSync(path),
  readdirSync: (path) => fs.readdirSync(path),
  readlinkSync: (path) => fs.readlinkSync(path),
  mkdirSync: (path, mode) => {
    fs.mkdirSync(path, { mode });
  },
  chmodSync: fs.chmodSync,
  linkSync: fs.linkSync,
  renameSync: fs.renameSync,
  unlinkSync: fs.unlinkSync,
  // Once more after a moment, where another program is about to leave the folder.
  rmSync: (path) => fs.rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
};

const { O_RDONLY, O_RDWR, O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = fs.constants;
// Missing on Windows. Without O_NONBLOCK, opening a pipe that nobody writes to would hang.
const O_NONBLOCK = fs.constants.O_NONBLOCK ?? 0;
const O_NOFOLLOW = fs.constants.O_NOFOLLOW ?? 0;

export const OPEN = {
  read: O_RDONLY | O_NONBLOCK,
  read_no_link: O_RDONLY | O_NONBLOCK | O_NOFOLLOW,
  append_no_link: O_RDWR | O_APPEND | O_NONBLOCK | O_NOFOLLOW,
  /** Fails when there is anything of that name. */
  create: O_WRONLY | O_CREAT | O_EXCL,
} as const;
