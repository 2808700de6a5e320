import { dirname } from 'node:path';
import { type Disk, realDisk } from './disk.js';
import { FILE_MODE } from './folder.js';
import { type Holder, stateOf, type Writer } from './host_facts.js';
import { readRegular } from './regular_file.js';
import { isCount, isString, orNull, shape } from './shape.js';
import { StoreError } from './store_error.js';
import { writeFailure } from './system_error.js';
import { timeInWords } from './time_in_words.js';
import { placeNewFile, writeTemporaryFile } from './whole_file.js';

export interface Lock {
  /** The folder that holds the lock was renamed. */
  moved(path: string): void;
  /** Never fails: a lock that cannot be removed is dead when the process ends. */
  release(): void;
}

interface Found {
  readonly text: string;
  /** null: not a lock file as salesgap writes them. */
  readonly holder: Holder | null;
}

const isHolder = shape({
  salesgap_lock: (value) => value === 1,
  pid: isCount,
  host: isString,
  boot_id: orNull(isString),
  pid_space: orNull(isString),
  started: orNull(isString),
  since: isString,
});

/** Whether a lock is left from a process that is gone. Changes nothing, and is false when in doubt. */
export function isDeadLock(path: string, writer: Writer, disk: Disk = realDisk): boolean {
  try {
    const holder = read(path, disk)?.holder ?? null;
    return holder !== null && stateOf(holder, writer, disk) === 'gone';
  } catch {
    return false;
  }
}

interface Attempt {
  /** What is locked, with its verb: "This session is". */
  readonly what: string;
  readonly lock: string;
  readonly text: string;
  readonly writer: Writer;
  readonly disk: Disk;
}

/**
 * Takes the lock file `path`, or takes it over from a process that is gone. There is no heartbeat:
 * a sleeping laptop keeps its lock. Errors: locked (naming process, host and time), not_saved.
 */
export function acquireLock(path: string, writer: Writer, disk: Disk = realDisk, what = 'This session is'): Lock {
  const text = `${JSON.stringify({ salesgap_lock: 1, ...writer.holder })}\n`;
  try {
    take({ what, lock: path, text, writer, disk }, 0);
  } catch (error) {
    throw writeFailure(error, path, 'Nothing was opened or changed.');
  }
  let held = path;
  return {
    moved: (to) => {
      held = to;
    },
    release: () => release(held, text, disk),
  };
}

/**
 * Creates the lock, or replaces a dead one. Only the owner of `<lock>.next`, a lock of the same kind, may
 * replace it, and only if it is still the same dead one once that is owned. So of several takers exactly
 * one wins, and a taker that is killed half-way leaves nothing but another dead lock.
 */
function take(attempt: Attempt, depth: number): void {
  const { lock, text, disk } = attempt;
  const path = lock + '.next'.repeat(depth);
  for (let round = 0; round < 10 && depth < 5; round += 1) {
    if (placeNewFile(writeTemporaryFile(dirname(lock), text, FILE_MODE, disk), path, disk)) return;
    const found = read(path, disk);
    if (found === null) continue;
    refuseUnlessGone(found, attempt);
    take(attempt, depth + 1);
    if (replaced(path, found, attempt)) return;
  }
  throw locked(attempt, 'by several others at this moment', 'Try again.');
}

function replaced(path: string, dead: Found, { text, disk }: Attempt): boolean {
  const next = `${path}.next`;
  try {
    if (read(path, disk)?.text !== dead.text) return false;
    disk.renameSync(next, path);
    return true;
  } finally {
    release(next, text, disk);
  }
}

function refuseUnlessGone({ holder }: Found, attempt: Attempt): void {
  const { lock, writer, disk } = attempt;
  const by_hand = `If you are sure that nobody uses it, delete ${lock}.`;
  if (holder === null) throw locked(attempt, 'by a program that its lock file does not name', by_hand);
  const { pid, host } = holder;
  const since = timeInWords(holder.since, writer.holder.since);
  const state = stateOf(holder, writer, disk);
  if (state === 'running') {
    const advice = `Finish or leave it there. If that process hangs, end it (process ${pid}), then try again.`;
    throw locked(attempt, `by another salesgap (process ${pid} on this machine) since ${since}`, advice);
  }
  if (state === 'elsewhere') {
    const who = `by another salesgap (process ${pid} on another machine, ${host}) since ${since}`;
    throw locked(attempt, who, `Leave it there first. ${by_hand}`);
  }
}

function read(path: string, disk: Disk): Found | null {
  let text: string;
  try {
    text = readRegular(path, 'read_no_link', 64 * 1024, disk).toString('utf8');
  } catch (error) {
    if (error instanceof StoreError && error.code === 'missing') return null;
    throw error;
  }
  return { text, holder: parseHolder(text) };
}

function parseHolder(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? (value as Holder) : null;
  } catch {
    return null;
  }
}

function release(path: string, text: string, disk: Disk): void {
  try {
    if (read(path, disk)?.text === text) disk.unlinkSync(path);
  } catch {}
}

function locked({ what, lock }: Attempt, who: string, advice: string): StoreError {
  return new StoreError('locked', `${what} in use ${who}.`, {
    path: lock,
    kept: `${what.startsWith('These') ? 'They were' : 'It was'} not opened or changed.`,
    advice,
  });
}
