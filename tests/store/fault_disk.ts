import { type Disk, realDisk } from '../../src/store/disk.js';

/** What the real disk does, also while a test puts another one in its place. */
const DISK: Disk = { ...realDisk };

export type Call = keyof Disk;

export interface Fault {
  readonly call: Call;
  /** Counted from 1, over all calls of this kind. */
  readonly nth: number;
  readonly code?: string;
  /** Every later call of this kind fails, too. */
  readonly stays?: boolean;
}

export interface CountedDisk {
  readonly disk: Disk;
  readonly counts: Map<Call, number>;
  /** Calls in order, with their first argument. */
  readonly trace: { readonly call: Call; readonly on: string | number }[];
  readonly happened: () => boolean;
}

/** The real disk, counting; with a fault, the n-th call of a kind does nothing but fail. */
export function faultDisk(fault: Fault | null = null, under: Disk = DISK): CountedDisk {
  const counts = new Map<Call, number>();
  const trace: CountedDisk['trace'] = [];
  let happened = false;
  const wrapped = (call: Call) => {
    const real = under[call] as (...args: unknown[]) => unknown;
    return (...args: unknown[]): unknown => {
      const count = (counts.get(call) ?? 0) + 1;
      counts.set(call, count);
      trace.push({ call, on: args[0] as string | number });
      if (fault?.call === call && (count === fault.nth || (fault.stays === true && count > fault.nth))) {
        happened = true;
        // Closing gives the descriptor back even when it reports an error.
        if (call === 'closeSync') real(...args);
        throw Object.assign(new Error(`fault: ${call} ${count}`), { code: fault.code ?? 'EIO' });
      }
      return real(...args);
    };
  };
  const calls = Object.keys(DISK) as Call[];
  const disk = Object.fromEntries(calls.map((call) => [call, wrapped(call)])) as unknown as Disk;
  return { disk, counts, trace, happened: () => happened };
}

/** Writes at most `most` bytes per call. */
export function shortWrites(most: number): Disk {
  return {
    ...DISK,
    writeSync: (fd, bytes, offset, length) => DISK.writeSync(fd, bytes, offset, Math.min(length, most)),
  };
}

/** Takes `room` bytes in all, then is full: the last write is short, as on a real disk. */
export function fullAfter(room: number): Disk {
  let left = room;
  return {
    ...DISK,
    writeSync: (fd, bytes, offset, length) => {
      if (left === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      const count = DISK.writeSync(fd, bytes, offset, Math.min(length, left));
      left -= count;
      return count;
    },
  };
}

/** Every single fault that can hit `run`: it is run once to count, then once per call it makes. */
export function everyFault(run: (disk: Disk) => void, skip: readonly Call[] = []): Fault[] {
  const { disk, counts } = faultDisk();
  run(disk);
  return [...counts].flatMap(([call, count]) =>
    skip.includes(call) ? [] : Array.from({ length: count }, (_, index) => ({ call, nth: index + 1 })),
  );
}

/** From its n-th call on, the process does nothing more. */
export function killedAt(nth: number): { disk: Disk; calls: () => number } {
  let calls = 0;
  const wrap =
    (real: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      calls += 1;
      if (calls >= nth) throw new Error('killed');
      return real(...args);
    };
  const disk = Object.fromEntries(Object.entries(DISK).map(([call, run]) => [call, wrap(run)]));
  return { disk: disk as unknown as Disk, calls: () => calls };
}
