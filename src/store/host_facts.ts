import { join } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { readRegular } from './regular_file.js';

/** Who holds a lock: enough to tell later whether that process still runs. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Changes with every start of the machine. null where the system does not tell. */
  readonly boot_id: string | null;
  /** Process numbers mean the same only inside one such space (containers). null where the system does not tell. */
  readonly pid_space: string | null;
  /** When the process started, in the system's own units: a number used again has another start. */
  readonly started: string | null;
  /** ISO date and time, for people. */
  readonly since: string;
}

/** The process that wants to write, and its eyes on other processes of this machine. */
export interface Writer {
  readonly holder: Holder;
  /** Whether a process of this number runs, whoever owns it (`kill 0`; no permission means yes). */
  readonly isAlive: (pid: number) => boolean;
}

export interface WriterParts {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly isAlive: (pid: number) => boolean;
}

/** Adds what the system tells about this process and machine; on systems without /proc that is nothing. Never fails. */
export function describeWriter({ isAlive, ...known }: WriterParts, disk: Disk = realDisk): Writer {
  const boot_id = readProc('sys/kernel/random/boot_id', disk)?.trim() || null;
  const holder = { ...known, boot_id, pid_space: pidSpace(disk), started: startOf(known.pid, disk) };
  return { holder, isAlive };
}

/** `elsewhere`: on a machine (or in a container) whose processes cannot be seen from here. */
export type HolderState = 'running' | 'gone' | 'elsewhere';

export function stateOf(holder: Holder, { holder: me, isAlive }: Writer, disk: Disk): HolderState {
  if (holder.boot_id === null || me.boot_id === null) {
    if (holder.host !== me.host) return 'elsewhere';
  } else if (holder.boot_id !== me.boot_id) {
    // The same machine, started again: nothing that ran before runs now.
    return holder.host === me.host ? 'gone' : 'elsewhere';
  } else if (holder.pid_space !== me.pid_space) return 'elsewhere';
  return isAlive(holder.pid) && !wasReplaced(holder, disk) ? 'running' : 'gone';
}

/** The number is in use, but by a process that ended (a zombie), or by a later one. */
function wasReplaced(holder: Holder, disk: Disk): boolean {
  const fields = statFields(holder.pid, disk);
  if (fields === null) return false;
  return fields[0] === 'Z' || fields[0] === 'X' || (holder.started !== null && fields[19] !== holder.started);
}

function startOf(pid: number, disk: Disk): string | null {
  return statFields(pid, disk)?.[19] ?? null;
}

/** `/proc/<pid>/stat` from the third field (state) on; the second, the name, may hold anything, spaces included. */
function statFields(pid: number, disk: Disk): string[] | null {
  const stat = readProc(`${pid}/stat`, disk);
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function pidSpace(disk: Disk): string | null {
  try {
    return disk.readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

function readProc(name: string, disk: Disk): string | null {
  try {
    return readRegular(join('/proc', name), 'read', 64 * 1024, disk).toString('utf8');
  } catch {
    return null;
  }
}
