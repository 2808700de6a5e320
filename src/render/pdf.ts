import type { Report } from '../core/report/types.js';
import { renderHtml } from './html/html.js';
import type { ByteOptions } from './renderer.js';

/** The page as it prints. What lays it out is outside and comes in the options. */
export function renderPdf(
  report: Report,
  { print, ...options }: Pick<ByteOptions, 'print' | 'branded'>,
): Promise<Uint8Array> {
  return print(renderHtml(report, options));
}
