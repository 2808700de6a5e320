import type { Plan } from '../../core/plan/types.js';
import { visibleJson } from '../../core/visible.js';

/** The plan as it is, for programs. */
export function planJson(plan: Plan): string {
  return `${visibleJson(JSON.stringify(plan, null, 2))}\n`;
}
