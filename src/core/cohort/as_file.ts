import type { Cohort } from './types.js';

/** The file of a cohort: JSON, each count on a line of its own, so that a problem has a line. */
export function cohortText(cohort: Cohort): string {
  // No string of JSON has a line break in it.
  const text = JSON.stringify(cohort, null, 2).replaceAll(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]');
  return `${text}\n`;
}
