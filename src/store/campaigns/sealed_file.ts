import { type Disk, realDisk } from '../disk.js';
import { type WriteOptions, writeFileDurably } from '../durable_file.js';
import { readRegular } from '../regular_file.js';
import { seal, unseal } from '../seal.js';
import type { Check } from '../shape.js';
import { StoreError } from '../store_error.js';

const MOST_BYTES = 64 * 1024 * 1024;

/** One JSON object, sealed so that a changed byte is seen. Errors: as `writeFileDurably`. */
export function writeSealed(path: string, record: object, options: WriteOptions = {}, disk: Disk = realDisk): void {
  writeFileDurably(path, sealedText(record), options, disk);
}

export function sealedText(record: object): string {
  return `${seal(JSON.stringify(record)).line}\n`;
}

/** The object, exactly as it was written. Errors: damaged, reading errors. Links are not followed. */
export function readSealed<T>(path: string, check: Check, disk: Disk = realDisk): T {
  const bytes = readRegular(path, 'read_no_link', MOST_BYTES, disk);
  const whole = bytes.length > 0 && bytes[bytes.length - 1] === 0x0a;
  const unsealed = whole ? unseal(bytes.subarray(0, -1)) : null;
  const record: unknown = unsealed === null ? null : JSON.parse(`${unsealed.body}}`);
  if (check(record)) return record as T;
  throw damaged(path, unsealed === null ? 'was changed or cut off' : 'does not hold what belongs there');
}

export function damaged(path: string, what: string): StoreError {
  return new StoreError('damaged', `This file ${what}: ${path}.`, {
    path,
    kept: 'It was not changed, and nothing of the campaign was used.',
    advice: 'Restore it from a backup.',
  });
}
