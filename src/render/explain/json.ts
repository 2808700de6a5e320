import { explanationOf } from '../../core/report/explanation.js';
import { visibleJson } from '../../core/visible.js';
import type { Asked } from './index.js';

/** How levels come about, for programs. */
export function explainJson({ report, area, sensitivity }: Asked): string {
  return `${visibleJson(JSON.stringify(explanationOf(report, area, sensitivity), null, 2))}\n`;
}
