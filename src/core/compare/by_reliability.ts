import type { Reliability } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import { detectableChange, errorOfDifference, reliableChangeIndex, Z_95 } from './reliable_change.js';
import type { ChangeVerdict, ReliableChange } from './types.js';

/**
 * `change`: points as claimed, by answers alone; `step`: the least that one answer can change. null: the rubric's numbers
 * leave no error to compare with, or one that is below a single step: nobody answers so exactly.
 */
export function byReliability(
  change: number,
  reliability: Reliability,
  source: string,
  step: number,
): ReliableChange | null {
  const { coefficient, kind, sd, n, population, year } = reliability;
  const error = errorOfDifference({ sd, coefficient }).value;
  const rc = error === null ? null : reliableChangeIndex(change, error).value;
  const detectable = error === null ? null : detectableChange(error).value;
  if (rc === null || detectable === null || detectable < step - TOLERANCE) return null;
  return { change, rc, detectable, coefficient, coefficient_kind: kind, sd, n, population, year, source };
}

/** Beyond 1.96 standard errors of a difference, either way. */
export function verdictByReliability({ rc }: ReliableChange): ChangeVerdict {
  if (!(Math.abs(rc) > Z_95)) return 'no_change';
  return rc > 0 ? 'improved' : 'declined';
}
