import type { Entry, SheetStart } from '../core/answers/entries.js';
import { type Disk, realDisk } from './disk.js';
import { readMark } from './high_water_mark.js';
import type { Writer } from './host_facts.js';
import { MOST_BYTES } from './journal.js';
import { type LeftOut, type Salvage, salvage } from './journal_salvage.js';
import type { FirstLine } from './journal_text.js';
import { acquireLock } from './lock.js';
import { readRegular } from './regular_file.js';
import { readRubrics, readSession, refuseForeign } from './saved_session.js';
import { sha256 } from './seal.js';
import type { SessionHeader } from './session_header.js';
import { SESSION_JOURNAL } from './session_journal.js';
import { findSession, isTaken, type SessionPlace } from './session_place.js';
import { createSession } from './sessions.js';
import { StoreError } from './store_error.js';

export interface RepairWish {
  readonly workspace: string;
  readonly id: string;
  readonly writer: Writer;
  /** The rubrics of this installation for what the session asks, as the text `createSession` got; null: it has none. */
  readonly installedRubrics: (start: SheetStart) => string | null;
}

/** What was saved out of a damaged session. */
export interface Rescue {
  readonly outcome: 'saved';
  /** The new session. */
  readonly id: string;
  readonly entries: number;
  /** How many entries the damaged session must have held, as far as anything tells. */
  readonly known: number;
  /** Lines in which one bit was wrong and is put right. */
  readonly mended: readonly number[];
  /** Where the rubrics come from: the session's copy, or the installation, which has the very same. */
  readonly rubrics: 'copy' | 'installed';
}

/** `lost`: the first line is damaged, and without it nobody can say whose answers the others are. */
export type Repair =
  | { readonly outcome: 'sound' }
  | ((Rescue | { readonly outcome: 'lost' }) & {
      /** The damaged file. */
      readonly journal: string;
      readonly left_out: readonly LeftOut<Entry>[];
    });

/**
 * Saves what a damaged session provably holds into a new session, `<id>-repaired`. The damaged one keeps every
 * byte. Errors: bad_name, missing, locked, newer_format, not_saved, reading errors; damaged where it is the file of
 * another session, or no rubrics can be had that it was answered with.
 */
export function repairSession(wish: RepairWish, disk: Disk = realDisk): Repair {
  const place = findSession(wish.workspace, wish.id, disk);
  const lock = acquireLock(place.lock, wish.writer, disk);
  try {
    return isDamaged(wish, disk) ? repair(wish, place, disk) : { outcome: 'sound' };
  } finally {
    lock.release();
  }
}

/** A claim to be of a newer format may be damage, too: the salvage finds out. */
function isDamaged({ workspace, id }: RepairWish, disk: Disk): boolean {
  try {
    readSession(workspace, id, disk);
    return false;
  } catch (error) {
    if (error instanceof StoreError && (error.code === 'damaged' || error.code === 'newer_format')) return true;
    throw error;
  }
}

function repair(wish: RepairWish, place: SessionPlace, disk: Disk): Repair {
  const { journal } = place;
  const mark = readMark(journal, disk);
  const found = salvage(SESSION_JOURNAL, readRegular(journal, 'read_no_link', MOST_BYTES, disk), journal);
  const { first, left_out } = found;
  if (first === null) return { outcome: 'lost', journal, left_out };
  refuseForeign(first.header, wish.id, journal);
  const rubrics = rubricsOf(wish, place, first, disk);
  const known = Math.max(mark(first.hash), found.entries.length, ...left_out.map(({ seq }) => seq ?? 0));
  return { outcome: 'saved', journal, left_out, known, ...save(wish, found, first, rubrics, disk) };
}

function save(
  wish: RepairWish,
  { entries, mended }: Salvage<SessionHeader, Entry>,
  { header }: FirstLine<SessionHeader>,
  { text, from }: FoundRubrics,
  disk: Disk,
): Pick<Rescue, 'id' | 'entries' | 'mended' | 'rubrics'> {
  const { workspace, writer } = wish;
  const { start, created_at, program } = header;
  const id = freeId(wish, disk);
  createSession({ workspace, id, start, created_at, program, writer, rubrics: text, entries }, disk).close();
  return { id, entries: entries.length, mended, rubrics: from };
}

interface FoundRubrics {
  readonly text: string;
  readonly from: Rescue['rubrics'];
}

/** Only rubrics that the header vouches for: with others the answers would mean something else. */
function rubricsOf(
  { installedRubrics }: RepairWish,
  place: SessionPlace,
  { header }: FirstLine<SessionHeader>,
  disk: Disk,
): FoundRubrics {
  try {
    return { text: readRubrics(place, header, disk), from: 'copy' };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
  }
  const text = installedRubrics(header.start);
  if (text !== null && sha256(text) === header.rubrics_sha256) return { text, from: 'installed' };
  const what = `The session's copy of its rubrics is damaged, and the rubrics of this salesgap are not the same`;
  throw new StoreError('damaged', `${what}: ${place.rubrics}.`, {
    path: place.rubrics,
    kept: 'The answers are intact; nothing was changed.',
    advice: 'Restore the file from a backup, or use the salesgap the session was started with.',
  });
}

/** `<id>-repaired`, or the first free number behind it. */
function freeId({ workspace, id }: RepairWish, disk: Disk): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '-repaired' : `-repaired-${number}`;
    const free = `${id.slice(0, 64 - ending.length)}${ending}`;
    if (!isTaken(workspace, free, disk)) return free;
  }
}
