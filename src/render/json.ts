import { visibleJson } from '../core/visible.js';

/** Data as it is, for programs: nothing in it is rounded or put into words. Ends with one newline. */
export function jsonText(data: object): string {
  return `${visibleJson(JSON.stringify(data, null, 2))}\n`;
}
