import { claimedFormat, type JournalKind, type JournalWords } from './journal_kind.js';
import { holdsSeal, seal, type Unsealed, unseal } from './seal.js';
import { StoreError } from './store_error.js';

/** What the bytes of a journal say, every one of them checked. */
export interface JournalText<Header, Item> {
  readonly header: Header;
  readonly header_hash: string;
  readonly entries: readonly Item[];
  /** Hash of the last line: the `prev` of the next record. */
  readonly last_hash: string;
  /** Bytes up to the end of the last whole record. What follows was cut off while it was written. */
  readonly whole_length: number;
  readonly length: number;
}

/** The first line of a journal. */
export interface FirstLine<Header> {
  readonly header: Header;
  readonly hash: string;
}

export const LINE_END = 10;
const KEPT = 'The file was not changed.';

/** A whole journal, and the hash of its first line. */
export function journalText(
  header: unknown,
  entries: readonly unknown[],
): { readonly text: string; readonly header_hash: string } {
  const first = seal(JSON.stringify(header));
  const lines = [`${first.line}\n`];
  let prev = first.hash;
  for (const [index, entry] of entries.entries()) {
    const { line, hash } = recordLine(index + 1, prev, entry);
    lines.push(line);
    prev = hash;
  }
  return { text: lines.join(''), header_hash: first.hash };
}

/** The record of one entry, with its line end, and its hash. `seq` counts from 1. */
export function recordLine(
  seq: number,
  prev: string,
  entry: unknown,
): { readonly line: string; readonly hash: string } {
  const { line, hash } = seal(`${recordStart(seq, prev)}${JSON.stringify(entry)}}`);
  return { line: `${line}\n`, hash };
}

/**
 * Reads the bytes of a journal. Only an unfinished record at the very end is passed over (then
 * `whole_length` < `length`); errors: damaged with the line, newer_format.
 */
export function parseJournal<Header, Item>(
  kind: JournalKind<Header, Item>,
  bytes: Buffer,
  path: string,
): JournalText<Header, Item> {
  const entries: Item[] = [];
  let at = bytes.indexOf(LINE_END) + 1;
  const first = parseHeader(kind, bytes.subarray(0, Math.max(0, at - 1)), path);
  let last_hash = first.hash;
  for (let end = bytes.indexOf(LINE_END, at); end !== -1; end = bytes.indexOf(LINE_END, at)) {
    const record = parseRecord(kind, bytes.subarray(at, end), entries.length + 1, last_hash);
    if (record === null) throw damaged(kind.words, path, entries.length + 2, 'this record is not what was written');
    entries.push(record.entry);
    last_hash = record.hash;
    at = end + 1;
  }
  if (at < bytes.length && !isCutRecord(kind, bytes.subarray(at), entries.length + 1, last_hash)) {
    throw damaged(kind.words, path, entries.length + 2, 'the end is not the beginning of a record');
  }
  const { header, hash: header_hash } = first;
  return { header, header_hash, entries, last_hash, whole_length: at, length: bytes.length };
}

/** For a journal that cannot be trusted from `line` on. */
export function damaged({ file, repair }: JournalWords, path: string, line: number, what: string): StoreError {
  return new StoreError('damaged', `This ${file} is damaged: ${path}, line ${line}: ${what}.`, {
    path,
    line,
    kept: KEPT,
    advice: repair(path),
  });
}

function parseHeader<Header>(kind: JournalKind<Header, unknown>, line: Buffer, path: string): FirstLine<Header> {
  const format = claimedFormat(kind, line);
  // A newer format may be sealed in another way, so it is recognised before the seal is looked at.
  if (format !== null && format > 1) throw newerFormat(kind.words, path, format);
  const first = readFirstLine(kind, line);
  if (first === null) throw damaged(kind.words, path, 1, `the first line is not the beginning ${kind.words.of_any}`);
  return first;
}

/** null when it is not, to the last byte, the first line of a journal of this format. */
export function readFirstLine<Header>(kind: JournalKind<Header, unknown>, line: Buffer): FirstLine<Header> | null {
  const unsealed = unseal(line);
  const header = unsealed === null ? null : parseJson(`${unsealed.body}}`);
  return unsealed !== null && kind.isHeader(header) ? { header, hash: unsealed.hash } : null;
}

function parseRecord<Item>(
  kind: JournalKind<unknown, Item>,
  line: Buffer,
  seq: number,
  prev: string,
): { readonly entry: Item; readonly hash: string } | null {
  const unsealed: Unsealed | null = unseal(line);
  const start = recordStart(seq, prev);
  if (unsealed === null || !unsealed.body.startsWith(start)) return null;
  const entry = parseJson(unsealed.body.slice(start.length));
  return kind.isEntry(entry) ? { entry, hash: unsealed.hash } : null;
}

/**
 * Whether these last bytes are what a stopped write leaves: the beginning of the next record. A whole
 * record followed by anything but its line end was acknowledged once, so that is damage.
 */
function isCutRecord(kind: JournalKind<unknown, unknown>, tail: Buffer, seq: number, prev: string): boolean {
  const start = Buffer.from(`${recordStart(seq, prev)}{`);
  const length = Math.min(start.length, tail.length);
  if (!tail.subarray(0, length).equals(start.subarray(0, length))) return false;
  if (tail.some((byte) => byte < 0x20)) return false;
  return !holdsSeal(tail) || parseRecord(kind, tail, seq, prev) !== null;
}

function recordStart(seq: number, prev: string): string {
  return `{"seq":${seq},"prev":"${prev}","entry":`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function newerFormat({ these_were }: JournalWords, path: string, format: number): StoreError {
  return new StoreError(
    'newer_format',
    `${these_were} written by a newer salesgap (format ${format}, this one knows format 1): ${path}.`,
    { path, kept: KEPT, advice: 'Update salesgap, then try again.' },
  );
}
