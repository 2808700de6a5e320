import type { ScoreStatus } from '../report/scores.js';
import type { GapClass } from '../report/types.js';
import { CAUSES, COUNTS, SHARES } from '../words.js';

/** Statuses and gap classes by their numbers; the last class stands for "no gap": nothing applies. */
export const STATUSES: readonly ScoreStatus[] = ['ok', 'provisional', 'withheld', 'not_applicable'];
export const GAPS: readonly (GapClass | null)[] = ['real', 'blocked', 'unproven', 'unknown', 'met', null];

/** What one sheet comes to, one place per rubric; NaN stands for null. Used again for every sheet. */
export class Results {
  /** Place in STATUSES. */
  readonly status: Uint8Array;
  /** 0–1. */
  readonly coverage: Float64Array;
  /** Points 0–100. */
  readonly claimed: Float64Array;
  readonly credited: Float64Array;
  /** Levels 1–5. */
  readonly claimedLevel: Float64Array;
  readonly creditedLevel: Float64Array;
  /** Target less claimed level. */
  readonly claimedGap: Float64Array;
  /** Level 1–5; 0: null. */
  readonly reached: Uint8Array;
  /** Place in GAPS. */
  readonly gap: Uint8Array;
  /** Over the areas, in the order of COUNTS, SHARES and CAUSES. */
  readonly counts = new Float64Array(COUNTS.length);
  readonly shares = new Float64Array(SHARES.length);
  readonly causes = new Float64Array(CAUSES.length);

  constructor(rubrics: number) {
    this.status = new Uint8Array(rubrics);
    this.coverage = new Float64Array(rubrics);
    this.claimed = new Float64Array(rubrics);
    this.credited = new Float64Array(rubrics);
    this.claimedLevel = new Float64Array(rubrics);
    this.creditedLevel = new Float64Array(rubrics);
    this.claimedGap = new Float64Array(rubrics);
    this.reached = new Uint8Array(rubrics);
    this.gap = new Uint8Array(rubrics);
  }
}
