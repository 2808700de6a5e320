import type { CheckinEntry } from '../../../src/core/checkin/types.js';

/** Words on an action that say their number. */
export function numberedNote(value: number): CheckinEntry {
  const action = 'hiring.bench_hour';
  const note = `note ${value}`;
  return { on: '2026-11-27', kind: 'action', action, status: 'under_way', to: null, cause: null, note };
}
