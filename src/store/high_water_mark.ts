import { dirname, join } from 'node:path';
import type { Disk } from './disk.js';
import { writeFileDurably } from './durable_file.js';
import { readRegular } from './regular_file.js';
import { seal, unseal } from './seal.js';

/**
 * How many entries a journal held when it was last closed. A chain of hashes cannot show that its
 * end is missing (a copy broken off, a sync program); this can. It is a witness, not data: absent,
 * unreadable or of another journal, it says nothing.
 */
export function readMark(journal: string, disk: Disk): (header_hash: string) => number {
  let line: Buffer;
  try {
    line = readRegular(markPath(journal), 'read_no_link', 4096, disk);
  } catch {
    return () => 0;
  }
  return (header_hash) => countIn(line, header_hash);
}

/** Never fails: closing a session must not. */
export function writeMark(journal: string, header_hash: string, saved: number, disk: Disk): void {
  try {
    const { line } = seal(JSON.stringify({ session: header_hash, saved }));
    writeFileDurably(markPath(journal), line, { force: true }, disk);
  } catch {}
}

function countIn(line: Buffer, header_hash: string): number {
  const start = `{"session":"${header_hash}","saved":`;
  const body = unseal(line)?.body ?? '';
  return body.startsWith(start) ? Number(body.slice(start.length)) : 0;
}

function markPath(journal: string): string {
  return join(dirname(journal), 'journal.mark');
}
