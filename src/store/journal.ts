import { closeQuietly } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import { FILE_MODE } from './folder.js';
import { readMark, writeMark } from './high_water_mark.js';
import { type Appender, startAppending } from './journal_append.js';
import type { JournalKind } from './journal_kind.js';
import { damaged, type JournalText, journalText, parseJournal } from './journal_text.js';
import { openRegular, readBytes } from './regular_file.js';
import { writeFailure } from './system_error.js';
import { writeNewFile } from './whole_file.js';

/** What a journal holds. */
export interface JournalContent<Header, Item> {
  readonly header: Header;
  readonly entries: readonly Item[];
  /** Said when the last record was cut off and is passed over. */
  readonly notice: string | null;
}

/** A journal open for writing; the entries are those it held when it was opened. */
export type Journal<Header, Item> = JournalContent<Header, Item> & Appender<Item>;

export const MOST_BYTES = 2 ** 30;

/** A new journal with the entries it begins with. Errors: not_saved, and then there is none. */
export function createJournal<Header, Item>(
  kind: JournalKind<Header, Item>,
  path: string,
  header: Header,
  entries: readonly Item[] = [],
  disk: Disk = realDisk,
): void {
  if (!kind.isHeader(JSON.parse(JSON.stringify(header)))) throw new TypeError('createJournal: this is not a header');
  const { text, header_hash } = journalText(header, entries);
  try {
    writeNewFile(path, text, FILE_MODE, disk);
  } catch (error) {
    throw writeFailure(error, path, kind.words.none);
  }
  if (entries.length > 0) writeMark(path, header_hash, entries.length, disk);
}

/** Reads a journal that somebody may be writing. Errors: reading errors, damaged, newer_format. */
export function readJournal<Header, Item>(
  kind: JournalKind<Header, Item>,
  path: string,
  disk: Disk = realDisk,
): JournalContent<Header, Item> {
  // The mark comes first: it must not know of entries that were added after the journal was read.
  const mark = readMark(path, disk);
  const fd = openRegular(path, 'read_no_link', disk);
  try {
    const text = parseJournal(kind, readBytes(fd, path, MOST_BYTES, disk), path);
    return contentOf(kind, text, path, mark(text.header_hash));
  } finally {
    closeQuietly(fd, disk);
  }
}

/**
 * Opens a journal to go on. The caller holds the lock. No byte is changed until the first append.
 * Errors: reading errors, damaged, newer_format, not_saved (what is there cannot be made durable).
 */
export function openJournal<Header, Item>(
  kind: JournalKind<Header, Item>,
  path: string,
  disk: Disk = realDisk,
): Journal<Header, Item> {
  const mark = readMark(path, disk);
  const fd = openRegular(path, 'append_no_link', disk);
  try {
    const text = parseJournal(kind, readBytes(fd, path, MOST_BYTES, disk), path);
    const content = contentOf(kind, text, path, mark(text.header_hash));
    // A killed process may have left a record that is written but not synced; it is shown as saved from here on.
    syncOrFail(fd, path, disk);
    return { ...content, ...startAppending(kind, fd, path, text, disk) };
  } catch (error) {
    closeQuietly(fd, disk);
    throw error;
  }
}

function contentOf<Header, Item>(
  { words }: JournalKind<Header, Item>,
  text: JournalText<Header, Item>,
  path: string,
  saved: number,
): JournalContent<Header, Item> {
  const { header, entries } = text;
  const missing = saved - entries.length;
  if (missing > 1) throw damaged(words, path, entries.length + 2, `${missing} saved entries are missing at the end`);
  const cut = text.whole_length < text.length || missing === 1;
  const notice = `The last entry ${words.of_these} was cut off while it was being saved, and is left out. Everything before it is kept: ${path}.`;
  return { header, entries, notice: cut ? notice : null };
}

function syncOrFail(fd: number, path: string, disk: Disk): void {
  try {
    disk.fsyncSync(fd);
  } catch (error) {
    throw writeFailure(error, path, 'The file was not changed.');
  }
}
