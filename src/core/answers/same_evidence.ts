import type { Evidence } from './types.js';

/** Alike for the same piece of evidence: by all it says, whatever the order of its keys. */
export function evidenceKey({ kind, note, date, seen_by }: Evidence): string {
  return JSON.stringify([kind, note ?? null, date ?? null, seen_by ?? null]);
}
