import { dirname } from 'node:path';
import type { CheckinEntry, CheckinStart } from '../../core/checkin/types.js';
import type { JournalKind } from '../journal_kind.js';
import { isString, oneOf, shape } from '../shape.js';
import { StoreError } from '../store_error.js';
import { isCheckinEntry, isCheckinStart } from './shapes.js';

/** First line of a journal of check-ins: what is fixed when the first one begins. */
export interface CheckinsHeader {
  readonly salesgap_checkins: 1;
  /** Version of salesgap that began. */
  readonly program: string;
  /** ISO date and time; shown, never used to order entries. */
  readonly created_at: string;
  /** Its `plan` is also the name of the folder: a journal that lies in another one is not that plan's. */
  readonly start: CheckinStart;
}

const checkHeader = shape({
  salesgap_checkins: oneOf([1]),
  program: isString,
  created_at: isString,
  start: isCheckinStart,
});

function isCheckinsHeader(value: unknown): value is CheckinsHeader {
  return checkHeader(value);
}

export const CHECKIN_JOURNAL: JournalKind<CheckinsHeader, CheckinEntry> = {
  opens_with: 'salesgap_checkins',
  isHeader: isCheckinsHeader,
  isEntry: isCheckinEntry,
  words: {
    file: 'file of check-ins',
    these_were: 'These check-ins were',
    of_these: 'of these check-ins',
    of_any: 'of check-ins',
    none: 'No check-in was begun; the plan is as it was.',
    closed: 'the check-in is closed',
    go_on: 'check in again',
    repair: (path) =>
      `Restore it from a backup. Where there is none, move the folder ${dirname(path)} away: the next check-in begins anew, and the lines of the file can still be read.`,
  },
};

/** Runs what reads or opens a journal in a folder that is there. Errors: damaged where the journal is gone, those of `run`. */
export function inFolder<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'missing') throw error;
    throw new StoreError('damaged', `The file of these check-ins is missing: ${path}.`, {
      path,
      advice: CHECKIN_JOURNAL.words.repair(path),
      cause: error,
    });
  }
}

/** A journal in the folder of another plan would pass one person's words off as another's. Errors: damaged. */
export function refuseOtherPlan({ start }: CheckinsHeader, plan: string, path: string): void {
  if (start.plan === plan) return;
  throw new StoreError('damaged', `These are the check-ins on the plan "${start.plan}", not on "${plan}": ${path}.`, {
    path,
    kept: 'They were not changed.',
    advice: `Put the file back where it belongs, or give its folder the name ${start.plan} again.`,
  });
}

/** By id: a name may be spelled anew in a plan. Errors: exists. */
export function refuseOtherSubject(
  { start }: Pick<CheckinsHeader, 'start'>,
  wanted: Pick<CheckinStart, 'subject'>,
  path: string,
): void {
  if (start.subject.id === wanted.subject.id) return;
  const whose = `The check-ins on the plan "${start.plan}" are about "${start.subject.id}", not about "${wanted.subject.id}"`;
  throw new StoreError('exists', `${whose}: ${path}.`, {
    path,
    kept: 'They were not opened or changed.',
    advice: 'Write the id of the subject into the plan again as it was, or make another plan.',
  });
}
