import { visibleJson } from '../../core/visible.js';
import type { Compared } from './index.js';

/** The comparison or the trend as it is; nothing in it is rounded. */
export function comparisonJson(compared: Compared): string {
  return `${visibleJson(JSON.stringify(compared, null, 2))}\n`;
}
