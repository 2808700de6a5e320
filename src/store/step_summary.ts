import { closeQuietly } from './cleanup.js';
import { type Disk, realDisk } from './disk.js';
import { openRegular } from './regular_file.js';
import { writeFailure } from './system_error.js';
import { writeBytes } from './whole_file.js';

/** What GitHub takes for one step; of a larger summary it shows nothing. */
export const MOST_SUMMARY = 1024 * 1024;

/**
 * Appends a text to the summary of a CI step, which other programs write to as well. What there is no room for is cut at
 * the end of a line, and `note` says so. Errors: those of reading; not_saved, and the file is as it was.
 */
export function appendSummary(path: string, text: string, note: string, disk: Disk = realDisk): void {
  const fd = openRegular(path, 'append_no_link', disk);
  try {
    const { size } = disk.fstatSync(fd);
    const fitting = fitted(size === 0 ? text : `\n${text}`, note, MOST_SUMMARY - size);
    try {
      writeBytes(fd, Buffer.from(fitting), disk);
    } catch (error) {
      disk.ftruncateSync(fd, size);
      throw error;
    }
  } catch (error) {
    throw writeFailure(error, path, 'What was there is as it was.');
  } finally {
    closeQuietly(fd, disk);
  }
}

/** Whole lines within a number of bytes, the note included; nothing where not even the note has room. */
function fitted(text: string, note: string, room: number): string {
  if (Buffer.byteLength(text) <= room) return text;
  const ending = `\n${note}\n`;
  let left = room - Buffer.byteLength(ending);
  if (left < 0) return '';
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    kept.push(`${line}\n`);
  }
  return kept.join('') + ending;
}
