import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran } from './salesgap.js';
import { inBash, type Place } from './saved_place.js';

/** A place in which nothing more can be written, until it is mended. */
export interface Full {
  readonly place: Place;
  /** What the system calls it. */
  readonly code: string;
  run(line: string, input?: string): Ran;
  mend(): void;
  close(): void;
}

/** Files cannot grow over so many KB: needs no rights, and the last write is a short one. */
function limitedFiles(place: Place, kilobytes: number): Full {
  const run = (line: string, input?: string) => inBash(`ulimit -f ${kilobytes}; ${line}`, place, input);
  return { place, code: 'EFBIG', run, mend: () => undefined, close: () => undefined };
}

/** A disk of 1 MB of which so many KB are free. */
function smallDisk({ folder: from, env }: Place, kilobytes: number): Full {
  const folder = mkdtempSync(join(tmpdir(), 'salesgap-small-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder]);
  cpSync(from, folder, { recursive: true });
  const place = { folder, env: { ...env, HOME: folder, XDG_DATA_HOME: join(folder, 'data') } };
  const filler = join(folder, 'filler');
  fill(filler, kilobytes * 1024);
  return {
    place,
    code: 'ENOSPC',
    run: (line, input) => inBash(line, place, input),
    mend: () => rmSync(filler),
    close: () => execFileSync('umount', [folder]),
  };
}

/** Takes all room but so many bytes. */
function fill(filler: string, but: number): void {
  let size = 0;
  for (let step = 64 * 1024; step >= 1024; step /= 4) {
    try {
      for (;;) {
        writeFileSync(filler, Buffer.alloc(step), { flag: 'a' });
        size += step;
      }
    } catch {
      truncateSync(filler, size);
    }
  }
  truncateSync(filler, size - but);
}

const mayMount =
  spawnSync('bash', ['-c', 'f=$(mktemp -d) && mount -t tmpfs -o size=64k none "$f" && umount "$f"']).status === 0;

/** A kind of full disk, with room for a few answers or for nothing. */
type Fill = (place: Place, room: 'a little' | 'none') => Full;

/** The kinds there can be here: mounting a disk needs rights that a test run may not have. */
export const FULL_DISKS: readonly (readonly [string, Fill])[] = [
  ['a limit on the size of files', (place, room) => limitedFiles(place, room === 'none' ? 1 : 4)],
  ...(mayMount
    ? [
        ['a small disk', (place, room) => smallDisk(place, room === 'none' ? 0 : 4)] as const satisfies readonly [
          string,
          Fill,
        ],
      ]
    : []),
];
