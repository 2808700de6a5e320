import { isConfidential } from '../raters/confidence.js';
import type { Relation } from '../words.js';

/**
 * What becomes of a response that is in order. counted: it is new · again: the same answers are here already ·
 * answered_before: other answers are, and those stay · after_close: it waits until enough of its group have come late.
 */
export type Admission = 'counted' | 'again' | 'answered_before' | 'after_close';

export interface Standing {
  readonly relation: Relation;
  /** What came with this token before: other answers, or the same ones; null: nothing did. */
  readonly before: 'same' | 'other' | null;
  /** The round was closed once. */
  readonly closed: boolean;
}

/** Who is openly named may come later; of the others nothing may be added to what was told. */
export function admit({ relation, before, closed }: Standing): Admission {
  if (before !== null) return before === 'same' ? 'again' : 'answered_before';
  return closed && isConfidential(relation) ? 'after_close' : 'counted';
}
