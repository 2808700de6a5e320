import type { Value } from '../conditions/evaluate.js';

/** What a question came to, one number per slot. From NOT_APPLICABLE on, nothing counts. */
export const STATE = { blank: 0, points: 1, no_points: 2, not_applicable: 3, collected: 4, hidden: 5 } as const;

/** Where the values of the context stand; what is unknown is NaN or null. */
export const PROFILE_NUMBERS = [
  'team_size',
  'deals_per_quarter',
  'average_deal_value',
  'cycle_days',
  'months_in_role',
] as const;
export const PROFILE_VALUES = ['role', 'motion', 'currency', 'manages_managers', 'own_quota'] as const;

/**
 * What one sheet says, one place per question, used again for every sheet. Whoever reads a sheet fills it: today the walk
 * over a parsed object (`read_object.ts`). A reader of bytes would fill the same places, by `AnswerReader.level` and its
 * neighbours, and would give a line up to the parsed way wherever it sees anything but the plain forms.
 */
export class Slots {
  /** One of STATE. */
  readonly state: Uint8Array;
  /** Points 0–100 as claimed and as credited, NaN where there are none. */
  readonly claimed: Float64Array;
  readonly credited: Float64Array;
  /** What a condition sees of an answer; null: nothing. Only kept where a condition looks. */
  readonly facts: Value[];
  /** Per rubric: 1 where something in it is nobody's job. One place more: for what is on file and not asked. */
  readonly orphans: Uint8Array;
  /** Per rubric: the number of its cause in the list of causes from 1 on; 0: none named. */
  readonly causes: Uint8Array;
  readonly profileNumbers = new Float64Array(PROFILE_NUMBERS.length);
  readonly profileValues: Value[] = PROFILE_VALUES.map(() => null);

  constructor(items: number, rubrics: number) {
    this.state = new Uint8Array(items);
    this.claimed = new Float64Array(items);
    this.credited = new Float64Array(items);
    this.facts = Array.from({ length: items }, () => null);
    this.orphans = new Uint8Array(rubrics + 1);
    this.causes = new Uint8Array(rubrics);
  }

  clear(): void {
    this.state.fill(STATE.blank);
    this.claimed.fill(Number.NaN);
    this.credited.fill(Number.NaN);
    this.facts.fill(null);
    this.orphans.fill(0);
    this.causes.fill(0);
    this.profileNumbers.fill(Number.NaN);
    for (let at = 0; at < this.profileValues.length; at += 1) this.profileValues[at] = null;
  }
}
