import { closeQuietly } from './cleanup.js';
import type { Disk } from './disk.js';
import { writeMark } from './high_water_mark.js';
import type { JournalKind, JournalWords } from './journal_kind.js';
import { type JournalText, recordLine } from './journal_text.js';
import { StoreError } from './store_error.js';
import { isAbsent, reasonOf, writeFailure } from './system_error.js';
import { writeBytes } from './whole_file.js';

export interface Appender<Item> {
  /** The entry is on disk when this returns. Errors: not_saved, locked (somebody else changed the file). */
  append(entry: Item): void;
  /** Never fails; calling it again does nothing. */
  close(): void;
}

/** What is known of the open file. */
interface Tail {
  count: number;
  last_hash: string;
  /** Bytes of whole, acknowledged records. */
  whole: number;
  /** Bytes the file has; a different number means that somebody else wrote. */
  size: number;
  /** Bytes behind the whole records may be on disk, even if they were cut off since. */
  dirty: boolean;
  /** Why no more is written until the journal is opened again. */
  refusal: string | null;
}

/** Goes on behind the whole records of a journal that was just read through `fd`. */
export function startAppending<Item>(
  kind: Pick<JournalKind<unknown, Item>, 'isEntry' | 'words'>,
  fd: number,
  path: string,
  text: JournalText<unknown, Item>,
  disk: Disk,
): Appender<Item> {
  const { whole_length: whole, length: size, last_hash } = text;
  const opened = text.entries.length;
  const tail: Tail = { count: opened, last_hash, whole, size, dirty: size > whole, refusal: null };
  let closed = false;

  function append(entry: Item): void {
    if (!kind.isEntry(JSON.parse(JSON.stringify(entry)))) throw new TypeError('append: this is not an entry');
    if (closed || tail.refusal !== null) throw refused(kind.words, path, tail.refusal ?? kind.words.closed);
    const record = recordLine(tail.count + 1, tail.last_hash, entry);
    const bytes = Buffer.from(record.line);
    try {
      refuseForeignChange(kind.words, fd, path, tail.size, disk);
      if (tail.dirty) cutTail(fd, tail, disk);
      writeRecord(fd, bytes, tail, disk);
    } catch (error) {
      throw writeFailure(error, path, 'Everything saved before is kept.');
    }
    tail.count += 1;
    tail.last_hash = record.hash;
    tail.whole = tail.size = tail.whole + bytes.length;
  }

  function close(): void {
    if (closed) return;
    closed = true;
    closeQuietly(fd, disk);
    if (tail.refusal === null && tail.count > opened) writeMark(path, text.header_hash, tail.count, disk);
  }

  return { append, close };
}

/** Synced before the next record is written: after a power cut the two must not be found mixed. */
function cutTail(fd: number, tail: Tail, disk: Disk): void {
  disk.ftruncateSync(fd, tail.whole);
  tail.size = tail.whole;
  syncOrRefuse(fd, tail, disk);
  tail.dirty = false;
}

function writeRecord(fd: number, bytes: Uint8Array, tail: Tail, disk: Disk): void {
  try {
    writeBytes(fd, bytes, disk);
    syncOrRefuse(fd, tail, disk);
  } catch (error) {
    tail.dirty = true;
    cutBack(fd, tail, disk);
    throw error;
  }
}

/** After a failed fsync the system may have dropped the data, and report success next time: it is not asked again. */
function syncOrRefuse(fd: number, tail: Tail, disk: Disk): void {
  try {
    disk.fsyncSync(fd);
  } catch (error) {
    tail.refusal = reasonOf(error);
    throw error;
  }
}

/** What is not acknowledged leaves the file at once, so that nobody finds it there later. */
function cutBack(fd: number, tail: Tail, disk: Disk): void {
  try {
    disk.ftruncateSync(fd, tail.whole);
    tail.size = tail.whole;
  } catch (error) {
    tail.refusal ??= reasonOf(error);
  }
}

/**
 * The lock keeps other salesgaps away, not editors, sync programs or "rm". What is written to a file
 * that was moved away is lost, so the path is looked at before every write.
 */
function refuseForeignChange(words: JournalWords, fd: number, path: string, size: number, disk: Disk): void {
  const ours = disk.fstatSync(fd);
  const there = lookAt(path, disk);
  if (there !== null && there.ino === ours.ino && there.dev === ours.dev && ours.size === size) return;
  const what = there === null ? 'was removed' : 'was changed by another program';
  throw new StoreError('locked', `Not saved: the ${words.file} ${what}: ${path}.`, {
    path,
    kept: 'Nothing was written to it.',
    advice: `Close the other program (or restore the file), then ${words.go_on}.`,
  });
}

function lookAt(path: string, disk: Disk): ReturnType<Disk['lstatSync']> | null {
  try {
    return disk.lstatSync(path);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function refused({ go_on }: JournalWords, path: string, reason: string): StoreError {
  return new StoreError('not_saved', `Not saved: ${path}: ${reason}.`, {
    path,
    kept: 'Everything saved before is kept.',
    advice: `Mend the cause, then ${go_on}.`,
  });
}
