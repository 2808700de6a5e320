import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckinEntry } from '../../../src/core/checkin/types.js';
import { type OpenCheckins, openCheckins } from '../../../src/store/checkins/open.js';
import { purgeCheckins } from '../../../src/store/checkins/purge.js';
import { readCheckins } from '../../../src/store/checkins/read.js';
import type { Disk } from '../../../src/store/disk.js';
import { StoreError } from '../../../src/store/store_error.js';
import { everyFault, faultDisk, fullAfter, killedAt, shortWrites } from '../fault_disk.js';
import { codeOf, newFolder, plainWriter, storeError } from '../samples.js';
import { ENTRIES, numbered, PLAN, wish } from './samples.js';

/** Sees process 100, which began everything here, as ended. */
const LATER = plainWriter(300, [300]);

/**
 * A check-in that goes on after every error: the same entry again, on check-ins opened again every other time. Returns
 * what was acknowledged.
 */
function checkIn(workspace: string, disk: Disk): CheckinEntry[] {
  const acknowledged: CheckinEntry[] = [];
  let checkins: OpenCheckins | null = null;
  for (let number = 1, tries = 0; number <= 4 && tries < 12; tries += 1) {
    try {
      checkins ??= openCheckins(wish(workspace), disk);
      checkins.append(numbered(number));
      acknowledged.push(numbered(number));
      number += 1;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (tries % 2 === 1) {
        checkins?.close();
        checkins = null;
      }
    }
  }
  checkins?.close();
  return acknowledged;
}

const savedIn = (workspace: string) => readCheckins(workspace, PLAN)?.entries ?? [];

describe('any single call fails, creation included', () => {
  const all = everyFault((disk) => checkIn(newFolder(), disk));

  it.each(['EIO', 'ENOSPC'])('%s: what is acknowledged is there, and nothing else', (code) => {
    expect(all.length).toBeGreaterThan(60);
    for (const fault of all) {
      const workspace = newFolder();
      const { disk, happened } = faultDisk({ ...fault, code });
      const acknowledged = checkIn(workspace, disk);
      expect(happened(), JSON.stringify(fault)).toBe(true);
      expect(savedIn(workspace), JSON.stringify(fault)).toEqual(acknowledged);
    }
  });

  it('and every later call of its kind: what is acknowledged is there', () => {
    for (const fault of all) {
      const workspace = newFolder();
      const acknowledged = checkIn(workspace, faultDisk({ ...fault, stays: true }).disk);
      expect(savedIn(workspace).slice(0, acknowledged.length), JSON.stringify(fault)).toEqual(acknowledged);
    }
  });

  it('creation alone: there and open, or not there and said so', () => {
    for (const fault of everyFault((disk) => openCheckins(wish(newFolder()), disk))) {
      const workspace = newFolder();
      let opened: OpenCheckins | null = null;
      try {
        opened = openCheckins(wish(workspace), faultDisk(fault).disk);
      } catch (error) {
        expect(error, JSON.stringify(fault)).toBeInstanceOf(StoreError);
      }
      if (opened !== null) expect(savedIn(workspace), JSON.stringify(fault)).toEqual([]);
      else expect(readCheckins(workspace, PLAN)?.entries ?? [], JSON.stringify(fault)).toEqual([]);
      opened?.close();
      openCheckins(wish(workspace)).close();
    }
  });
});

describe('a disk that writes little', () => {
  it('at a time: all is there', () => {
    const workspace = newFolder();
    const checkins = openCheckins(wish(workspace), shortWrites(3));
    for (const entry of ENTRIES) checkins.append(entry);
    checkins.close();
    expect(savedIn(workspace)).toEqual(ENTRIES);
  });

  it('and is full at any byte: what is acknowledged is there, and nothing else', () => {
    for (let room = 0; room < 2000; room += 61) {
      const workspace = newFolder();
      const acknowledged = checkIn(workspace, fullAfter(room));
      expect(savedIn(workspace), `room ${room}`).toEqual(acknowledged);
    }
  });
});

describe('killed at any call', () => {
  it('what is acknowledged is there; the next goes on, and no half folder stays', () => {
    const counted = killedAt(Number.POSITIVE_INFINITY);
    checkIn(newFolder(), counted.disk);
    for (let nth = 1; nth <= counted.calls(); nth += 1) {
      const workspace = newFolder();
      let acknowledged = 0;
      const { disk } = killedAt(nth);
      try {
        const checkins = openCheckins(wish(workspace), disk);
        for (let number = 1; number <= 4; number += 1) {
          checkins.append(numbered(number));
          acknowledged = number;
        }
        checkins.close();
      } catch (error) {
        expect(error).toMatchObject({ message: 'killed' });
      }
      const next = openCheckins(wish(workspace, LATER));
      expect(next.entries.length, `call ${nth}`).toBeGreaterThanOrEqual(acknowledged);
      expect(next.entries, `call ${nth}`).toEqual(next.entries.map((_, index) => numbered(index + 1)));
      next.close();
      const left = readdirSync(join(workspace, 'checkins')).filter((name) => name !== PLAN && !name.endsWith('.tmp'));
      // A folder without a lock may be somebody's who is just beginning: it is left alone.
      for (const name of left) expect(existsSync(join(workspace, 'checkins', name, 'journal.jsonl'))).toBe(false);
    }
  });

  it('a purge is whole after the next one', () => {
    const prepared = (): string => {
      const workspace = newFolder();
      openCheckins(wish(workspace)).close();
      return workspace;
    };
    const purge = (workspace: string, disk: Disk) => purgeCheckins({ workspace, plan: PLAN, writer: LATER }, disk);
    for (const fault of everyFault((disk) => purge(prepared(), disk))) {
      const workspace = prepared();
      try {
        purge(workspace, faultDisk(fault).disk);
      } catch (error) {
        expect(error, JSON.stringify(fault)).toBeInstanceOf(StoreError);
      }
      const left = readdirSync(join(workspace, 'checkins')).filter((name) => !name.startsWith('.'));
      if (left.length > 0) expect(savedIn(workspace)).toEqual([]);
    }
  });
});

describe('damage', () => {
  const workspace = newFolder();
  const path = join(workspace, 'checkins', PLAN, 'journal.jsonl');
  const written = openCheckins(wish(workspace));
  for (const entry of ENTRIES) written.append(entry);
  written.close();
  const good = readFileSync(path);
  const last = good.lastIndexOf(10, good.length - 2) + 1;

  it('the last record cut at any byte: told, and passed over', () => {
    for (let end = last; end < good.length; end += 1) {
      writeFileSync(path, good.subarray(0, end));
      const saved = readCheckins(workspace, PLAN);
      expect(saved?.entries, `cut at ${end}`).toEqual(ENTRIES.slice(0, -1));
      expect(saved?.notice, `cut at ${end}`).toContain('cut off');
    }
  });

  it('cut before it: refused', () => {
    for (let end = 0; end < last; end += 7) {
      writeFileSync(path, good.subarray(0, end));
      expect(
        codeOf(() => readCheckins(workspace, PLAN)),
        `cut at ${end}`,
      ).toBe('damaged');
    }
  });

  it('a flipped bit anywhere: refused, and no byte changed', () => {
    for (let at = 0; at < good.length; at += 2) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, bytes);
      const look = at % 100 === 0 ? () => openCheckins(wish(workspace)) : () => readCheckins(workspace, PLAN);
      expect(['damaged', 'newer_format'], `byte ${at}`).toContain(codeOf(look));
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  it('the file is gone: said, and nothing begun over it', () => {
    rmSync(path);
    const error = storeError(() => openCheckins(wish(workspace)));
    expect(error).toMatchObject({ code: 'damaged', kept: 'Nothing was changed.' });
    expect(error.message).toBe(`The file of these check-ins is missing: ${path}.`);
    expect(codeOf(() => readCheckins(workspace, PLAN))).toBe('damaged');
    expect(readdirSync(join(path, '..'))).toEqual(['journal.mark']);
  });
});
