import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { closeQuietly, discard } from './cleanup.js';
import { type Disk, OPEN, realDisk } from './disk.js';
import { FILE_MODE, makeFolder } from './folder.js';
import { writeBytes } from './whole_file.js';

/** Whose the copies are: what belongs to another user is not read. */
export interface CopiesOwner {
  /** null: the platform has no user numbers and no modes (Windows), and its folders of a user's own are private. */
  readonly uid: number | null;
  readonly pid: number;
}

/** What the folder may hold; beyond it the oldest go. */
const MOST_FILES = 512;
const MOST_BYTES = 64 * 1024 * 1024;
/** Of one copy. A rubric file has at most 8 MiB. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Plain data kept from run to run, one file for each key (64 hexadecimal digits, of all that the data comes from):
 * `<SHA-256 of key and data>\n<data as JSON, in ASCII>`. Nothing here fails or tells anything: what cannot be read, or is not just
 * what was written, is not there, and what cannot be written is not kept.
 */
export class CompiledCopies {
  readonly #folder: string;
  readonly #owner: CopiesOwner;
  readonly #disk: Disk;
  /** Whether the folder is the user's own; looked at once. */
  #own: boolean | null = null;
  /** What it holds, as far as known; null: not looked at yet. */
  #held: Held | null = null;

  constructor(folder: string, owner: CopiesOwner, disk: Disk = realDisk) {
    this.#folder = folder;
    this.#owner = owner;
    this.#disk = disk;
  }

  /** Undefined: there is none that can be used. */
  read(key: string): unknown {
    this.#own ??= this.#isOwn();
    if (!this.#own) return undefined;
    try {
      return intact(key, this.#bytes(join(this.#folder, key)));
    } catch {
      return undefined;
    }
  }

  /** Keeps what JSON can say without loss; anything else is not kept. */
  write(key: string, data: object): void {
    const json = JSON.stringify(data);
    if (!isDeepStrictEqual(JSON.parse(json), data)) return;
    const bytes = Buffer.from(ascii(json), 'latin1');
    try {
      if (this.#own !== true) makeFolder(this.#folder, this.#disk);
      this.#own = this.#isOwn();
      if (this.#own) this.#place(key, Buffer.concat([Buffer.from(`${digestOf(key, bytes)}\n`), bytes]));
    } catch {}
  }

  #isOwn(): boolean {
    try {
      const stat = this.#disk.lstatSync(this.#folder);
      return stat.isDirectory() && this.#isOurs(stat);
    } catch {
      return false;
    }
  }

  /** Belongs to the user, and nobody else may write to it. */
  #isOurs({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
    return this.#owner.uid === null || (uid === this.#owner.uid && (mode & 0o022) === 0);
  }

  #bytes(path: string): Buffer {
    // Windows has no flag for "do not follow", so the path itself is looked at first.
    if (this.#owner.uid === null && this.#disk.lstatSync(path).isSymbolicLink()) return NOTHING;
    const fd = this.#disk.openSync(path, OPEN.read_no_link);
    try {
      const stat = this.#disk.fstatSync(fd);
      const usable = stat.isFile() && stat.size <= LARGEST && this.#isOurs(stat);
      return usable ? exactly(stat.size, fd, this.#disk) : NOTHING;
    } finally {
      closeQuietly(fd, this.#disk);
    }
  }

  /** Whole or not at all, for whoever reads meanwhile. A power cut may damage it, which the digest tells; so nothing is synced. */
  #place(key: string, bytes: Buffer): void {
    const temporary = join(this.#folder, `${key}.${this.#owner.pid}.tmp`);
    const fd = this.#disk.openSync(temporary, OPEN.create, FILE_MODE);
    try {
      try {
        writeBytes(fd, bytes, this.#disk);
      } finally {
        this.#disk.closeSync(fd);
      }
      this.#disk.renameSync(temporary, join(this.#folder, key));
    } catch {
      discard(temporary, this.#disk);
      return;
    }
    this.#makeRoom(bytes.length);
  }

  /** Looked at once a run, and again when the run itself has filled it. */
  #makeRoom(added: number): void {
    if (this.#held !== null) this.#held = { files: this.#held.files + 1, bytes: this.#held.bytes + added };
    if (this.#held === null || isTooMuch(this.#held)) this.#held = leaveNewest(this.#folder, this.#disk);
  }
}

const NOTHING = Buffer.alloc(0);

/** As many bytes as the file had; fewer, where another program cut it short meanwhile, are none that the digest fits. */
function exactly(size: number, fd: number, disk: Disk): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  while (done < size) {
    const count = disk.readSync(fd, bytes, done, size - done);
    if (count <= 0) return NOTHING;
    done += count;
  }
  return bytes;
}

interface Held {
  readonly files: number;
  readonly bytes: number;
}

function isTooMuch({ files, bytes }: Held): boolean {
  return files > MOST_FILES || bytes > MOST_BYTES;
}

/** Where there is too much, the oldest go until three quarters are left, so that this does not come with every file. */
function leaveNewest(folder: string, disk: Disk): Held {
  const each = disk.readdirSync(folder).flatMap((name) => lookedAt(join(folder, name), disk));
  const held = { files: each.length, bytes: each.reduce((sum, { size }) => sum + size, 0) };
  if (!isTooMuch(held)) return held;
  for (const { path, size } of each.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (held.files <= MOST_FILES * 0.75 && held.bytes <= MOST_BYTES * 0.75) break;
    discard(path, disk);
    held.files -= 1;
    held.bytes -= size;
  }
  return held;
}

/** Others may be clearing away beside us; a folder in there is none of ours. */
function lookedAt(path: string, disk: Disk) {
  try {
    const stat = disk.lstatSync(path);
    return stat.isDirectory() ? [] : [{ path, size: stat.size, mtimeMs: stat.mtimeMs }];
  } catch {
    return [];
  }
}

const DIGEST = 64;

/** The data of a file that is just what was written under this key; undefined: it is not. */
function intact(key: string, bytes: Buffer): unknown {
  const data = bytes.subarray(DIGEST + 1);
  if (bytes.toString('latin1', 0, DIGEST + 1) !== `${digestOf(key, data)}\n`) return undefined;
  return JSON.parse(data.toString('latin1'));
}

function digestOf(key: string, data: Uint8Array): string {
  return createHash('sha256').update(key, 'latin1').update(data).digest('hex');
}

/** Read and parsed in half the time. */
function ascii(json: string): string {
  return json.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
