import type { AnswerSheet } from '../answers/types.js';
import type { Report } from '../report/types.js';
import type { Rubric } from '../rubric/types.js';
import type { AimedAction } from './types.js';

/** One result as it is laid beside another. */
export interface Side {
  /** Name of the file or session, as the user named it. */
  readonly where: string;
  readonly report: Report;
  /** Of openly named persons only (relation and rater id); empty: levels without their parts. */
  readonly sheets: readonly SideSheet[];
}

export interface SideSheet {
  readonly sheet: AnswerSheet;
  /**
   * Those it was answered with, as the sheet asks them (`rubricsFor`: with a sitting, what lies outside is asked of
   * nobody). They may be of another version than the other side's.
   */
  readonly rubrics: readonly Rubric[];
}

export interface CompareOptions {
  /** Version of salesgap. */
  readonly tool_version: string;
  /** Actions of a plan and what became of them; the change is filled in. */
  readonly aimed?: readonly Aimed[];
}

/** An action of a plan and what became of it; the comparison adds how the area changed that it aimed at. */
export type Aimed = Omit<AimedAction, 'change'>;
