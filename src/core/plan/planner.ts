import type { Report } from '../report/types.js';
import type { Rubric } from '../rubric/types.js';
import type { PlanBudget, Planner } from './types.js';

/** What the planner is told besides the report. */
export interface PlannerSettings {
  readonly budget: PlanBudget;
  /** Day 0: YYYY-MM-DD. */
  readonly made_on: string;
  /** SHA-256 of a text in hexadecimal: the core has no cryptography of its own. */
  readonly hash: (text: string) => string;
}

export function planner(report: Report, rubrics: readonly Rubric[], settings: PlannerSettings): Planner {
  throw new Error(`under way: ${report.format} ${rubrics.length} ${settings.made_on}`);
}
