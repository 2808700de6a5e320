import type { Value } from '../conditions/evaluate.js';
import type { Context } from './context.js';

/** What a question came to, one number per slot. From NOT_APPLICABLE on, nothing counts. */
export const STATE = { blank: 0, points: 1, no_points: 2, not_applicable: 3, collected: 4, hidden: 5 } as const;

/**
 * What one sheet says, one place per question, used again for every sheet. Whoever reads a sheet fills it by
 * `AnswerTaker`: the walk over a parsed object (`read_object.ts`) and the reader of bytes (`read_answers_bytes.ts`).
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
  readonly context: Context;

  constructor(items: number, rubrics: number, context: Context) {
    this.context = context;
    this.state = new Uint8Array(items);
    this.claimed = new Float64Array(items);
    this.credited = new Float64Array(items);
    this.facts = Array.from({ length: items }, () => null);
    this.orphans = new Uint8Array(rubrics + 1);
    this.causes = new Uint8Array(rubrics);
  }

  /** All but the context. */
  clear(): void {
    this.state.fill(STATE.blank);
    this.claimed.fill(Number.NaN);
    this.credited.fill(Number.NaN);
    this.facts.fill(null);
    this.orphans.fill(0);
    this.causes.fill(0);
  }
}
