// A file line by line, 1 MiB at a time, in constant memory; each line is decoded by itself.
import { closeSync, openSync, readSync } from 'node:fs';

const PART = 1 << 20;
const NEWLINE = 10;

/** Calls `each` with the text of every line that is not empty, from a path or, without one, from standard input. */
export function eachLine(path, each) {
  const file = path === undefined ? 0 : openSync(path);
  let buffer = Buffer.allocUnsafe(PART);
  let held = 0;
  for (;;) {
    if (held === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
    const read = readSync(file, buffer, held, buffer.length - held);
    const end = held + read;
    let start = 0;
    for (let at = buffer.indexOf(NEWLINE); at !== -1 && at < end; at = buffer.indexOf(NEWLINE, start)) {
      if (at > start) each(buffer.utf8Slice(start, at));
      start = at + 1;
    }
    if (read === 0) {
      if (end > start) each(buffer.utf8Slice(start, end));
      break;
    }
    buffer.copyWithin(0, start, end);
    held = end - start;
  }
  closeSync(file);
}
