import { isUtf8 } from 'node:buffer';
import { type Disk, realDisk } from './disk.js';
import { readRegular } from './regular_file.js';
import { StoreError } from './store_error.js';

export interface ReadOptions {
  /** Default 8 MiB. */
  readonly max_bytes?: number;
  /** Whether a link may stand for the file: yes for files the user names (the default), no inside a workspace. */
  readonly follow?: boolean;
}

const MOST_BYTES = 8 * 1024 * 1024;
const BOM = [0xef, 0xbb, 0xbf];

/**
 * The text of a regular UTF-8 file. A byte order mark is dropped, line ends stay as they are.
 * Errors: missing, is_folder, not_a_file, no_permission, too_large, empty, utf16,
 * not_utf8 (with line and byte position), bad_name, io.
 */
export function readTextFile(path: string, options: ReadOptions = {}, disk: Disk = realDisk): string {
  const way = options.follow === false ? 'read_no_link' : 'read';
  const bytes = readRegular(path, way, options.max_bytes ?? MOST_BYTES, disk);
  const start = BOM.every((byte, at) => bytes[at] === byte) ? BOM.length : 0;
  if (bytes.length === start) {
    throw new StoreError('empty', `This file is empty: ${path}.`, { path, advice: 'Check that it is the right file.' });
  }
  if (looksLikeUtf16(bytes)) {
    throw new StoreError('utf16', `This file is UTF-16 text, UTF-8 is needed: ${path}.`, {
      path,
      advice: 'Save it again as UTF-8 (in the editor: Save as, Encoding).',
    });
  }
  if (!isUtf8(bytes)) throw invalidUtf8(bytes, path);
  return bytes.toString('utf8', start);
}

/** A byte order mark, or the zero byte that UTF-16 puts beside every Latin letter. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 2 && (first === 0) !== (second === 0);
}

function invalidUtf8(bytes: Buffer, path: string): StoreError {
  const offset = firstInvalid(bytes);
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return new StoreError(
    'not_utf8',
    `This file is not valid UTF-8: ${path}, line ${line}, byte ${offset} (0x${value}).`,
    {
      path,
      line,
      advice: 'Save it again as UTF-8 (in the editor: Save as, Encoding).',
    },
  );
}

/** Position of the first byte that begins no valid character. */
function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes[at] ?? 0);
    if (!isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

function characterLength(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
