import { explanationOf } from '../../core/report/explanation.js';
import { jsonText } from '../json.js';
import type { Asked } from './index.js';

/** How levels come about, for programs. */
export function explainJson({ report, area, sensitivity }: Asked): string {
  return jsonText(explanationOf(report, area, sensitivity));
}
