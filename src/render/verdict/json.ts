import type { Verdict } from '../../core/policy/verdict.js';
import { visibleJson } from '../../core/visible.js';

/** The verdict as it is; its shape is rubrics/verdict.schema.json. */
export function verdictJson(verdict: Verdict): string {
  return `${visibleJson(JSON.stringify(verdict, null, 2))}\n`;
}
