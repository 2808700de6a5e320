import { join } from 'node:path';
import { foldEntries, type SheetStart } from '../core/answers/entries.js';
import type { Form } from '../core/words.js';
import { type Disk, realDisk } from './disk.js';
import { readAnswers } from './saved_session.js';
import { isSessionId, placeIn, sessionsFolder } from './session_place.js';
import { StoreError } from './store_error.js';
import { isAbsent, readFailure } from './system_error.js';

export interface SoundSession {
  readonly state: 'sound';
  readonly id: string;
  readonly start: SheetStart;
  readonly created_at: string;
  /** Day of the last entry. */
  readonly answered_on: string;
  readonly finished: boolean;
  /** As it is now: a quick look may have been gone deeper into. */
  readonly form: Form;
  /** How many entries it holds, changed answers counted again. */
  readonly entries: number;
  readonly notice: string | null;
}

export interface BadSession {
  readonly state: 'bad';
  /** Name of the folder; text that anybody may have chosen. */
  readonly id: string;
  readonly error: StoreError;
}

export type SessionLine = SoundSession | BadSession;

/**
 * Every session of a workspace, last worked on first, then one line per session that cannot be read.
 * Errors: only when the folder of sessions itself cannot be read.
 */
export function listSessions(workspace: string, disk: Disk = realDisk): SessionLine[] {
  const sound: { readonly line: SoundSession; readonly touched: number }[] = [];
  const bad: BadSession[] = [];
  for (const id of candidates(sessionsFolder(workspace), disk)) {
    try {
      sound.push({ line: describe(workspace, id, disk), touched: touchedAt(workspace, id, disk) });
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      bad.push({ state: 'bad', id, error });
    }
  }
  // Days come from the entries; within a day the file's time decides, which says nothing after copying.
  sound.sort(
    (a, b) => compare(b.line.answered_on, a.line.answered_on) || b.touched - a.touched || compare(a.line.id, b.line.id),
  );
  return [...sound.map(({ line }) => line), ...bad];
}

/** The id of the session last worked on that is not finished, perhaps about one subject; null when there is none. */
export function findLatestOpen(
  workspace: string,
  { subject }: { readonly subject?: string } = {},
  disk: Disk = realDisk,
): string | null {
  const lines = listSessions(workspace, disk);
  const fits = (line: SessionLine): boolean =>
    line.state === 'sound' && !line.finished && (subject === undefined || line.start.subject.id === subject);
  return lines.find(fits)?.id ?? null;
}

function describe(workspace: string, id: string, disk: Disk): SoundSession {
  const { start, created_at, entries, notice } = readAnswers(workspace, id, disk);
  const { sheet, finished } = foldEntries(start, entries);
  const { answered_on, form } = sheet;
  return { state: 'sound', id, start, created_at, answered_on, finished, form, entries: entries.length, notice };
}

function touchedAt(workspace: string, id: string, disk: Disk): number {
  const { journal } = placeIn(join(sessionsFolder(workspace), id));
  try {
    return disk.lstatSync(journal).mtimeMs;
  } catch (error) {
    throw readFailure(error, journal);
  }
}

/** Hidden names are ours or the system's. A folder under any other name may hold somebody's answers and is told. */
function candidates(sessions: string, disk: Disk): string[] {
  try {
    const names = disk.readdirSync(sessions).filter((name) => !name.startsWith('.'));
    return names.filter((name) => isSessionId(name) || isFolder(join(sessions, name), disk)).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw readFailure(error, sessions);
  }
}

function isFolder(path: string, disk: Disk): boolean {
  try {
    return disk.lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** By code units, so that no locale changes the order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
