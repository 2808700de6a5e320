import type { Report } from '../core/report/types.js';
import { visibleJson } from '../core/visible.js';

/** The report as it is. */
export function renderJson(report: Report): string {
  return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}
