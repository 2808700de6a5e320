import { join } from 'node:path';
import type { Subject } from '../../core/answers/types.js';
import type { CheckinEntry, CheckinStart } from '../../core/checkin/types.js';
import type { Plan } from '../../core/plan/types.js';
import { type Disk, realDisk } from '../disk.js';
import { MOST_BYTES, readJournal } from '../journal.js';
import { salvage } from '../journal_salvage.js';
import { readRegular } from '../regular_file.js';
import { StoreError } from '../store_error.js';
import { isAbsent, readFailure } from '../system_error.js';
import { CHECKIN_JOURNAL, inFolder, refuseOtherPlan, refuseOtherSubject } from './journal.js';
import { checkinsFolder, findCheckins, isPlanId, placeIn } from './place.js';

/** What was said in check-ins on a plan, as far as it is on disk. */
export interface SavedCheckins {
  /** Id of the plan. */
  readonly plan: string;
  /** As the first check-in began; the name of the subject may be spelled otherwise in the plan by now. */
  readonly start: CheckinStart;
  /** ISO date and time. */
  readonly created_at: string;
  readonly entries: readonly CheckinEntry[];
  /** Said when the last entry was cut off while it was being saved, and is left out. */
  readonly notice: string | null;
}

/** Check-ins in a workspace. */
export interface CheckinsLine {
  /** Id of the plan: the name of the folder. */
  readonly plan: string;
  readonly state: 'sound' | 'damaged';
  /** Of a damaged one null, like the day, where its first line is lost. */
  readonly subject: Subject | null;
  readonly started_on: string | null;
}

/** The check-ins on a plan; null: none yet. Needs no lock. Errors: bad_name, damaged, newer_format, reading errors. */
export function readCheckins(workspace: string, plan: string, disk: Disk = realDisk): SavedCheckins | null {
  const place = findCheckins(workspace, plan, disk);
  if (place === null) return null;
  const { header, entries, notice } = inFolder(place.journal, () => readJournal(CHECKIN_JOURNAL, place.journal, disk));
  refuseOtherPlan(header, plan, place.journal);
  return { plan, start: header.start, created_at: header.created_at, entries, notice };
}

/** The same for a plan as its file stands now. Errors: also exists, where they are about another subject. */
export function readCheckinsOn(
  { id, subject }: Pick<Plan, 'id' | 'subject'>,
  workspace: string,
  disk: Disk = realDisk,
): SavedCheckins | null {
  const saved = readCheckins(workspace, id, disk);
  if (saved !== null) refuseOtherSubject(saved, { subject }, placeIn(join(checkinsFolder(workspace), id)).journal);
  return saved;
}

/** All check-ins of a workspace, by plan. Errors: only when the folder itself cannot be read. */
export function listCheckins(workspace: string, disk: Disk = realDisk): readonly CheckinsLine[] {
  return namesIn(checkinsFolder(workspace), disk).flatMap((plan) => lineOf(workspace, plan, disk) ?? []);
}

/** null: purged a moment ago. */
function lineOf(workspace: string, plan: string, disk: Disk): CheckinsLine | null {
  try {
    const saved = readCheckins(workspace, plan, disk);
    return saved && { plan, state: 'sound', subject: saved.start.subject, started_on: saved.start.started_on };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const start = startOfDamaged(workspace, plan, disk);
    return { plan, state: 'damaged', subject: start?.subject ?? null, started_on: start?.started_on ?? null };
  }
}

/** null: nothing tells. */
function startOfDamaged(workspace: string, plan: string, disk: Disk): CheckinStart | null {
  try {
    const place = findCheckins(workspace, plan, disk);
    if (place === null) return null;
    const bytes = readRegular(place.journal, 'read_no_link', MOST_BYTES, disk);
    return salvage(CHECKIN_JOURNAL, bytes, place.journal).first?.header.start ?? null;
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

/** Other names are not ours: a plan's id is checked before it becomes a folder. */
function namesIn(folder: string, disk: Disk): string[] {
  try {
    return disk.readdirSync(folder).filter(isPlanId).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw readFailure(error, folder);
  }
}
