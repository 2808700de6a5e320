import type { Comparison, Trend } from '../../core/compare/types.js';
import { type FormatList, layoutsOf } from '../format_list.js';
import type { RenderOptions } from '../renderer.js';

export type ComparisonFormatName = 'terminal' | 'markdown' | 'html' | 'json' | 'csv';

/** Two results, or more with what lies between the first and the last. */
export type Compared = Comparison | Trend;

const layouts = layoutsOf(async () => (await import('./document.js')).comparisonDocument);

/** THE LIST of formats for what changed. */
export const comparisonFormats: FormatList<ComparisonFormatName, Compared> = {
  terminal: { name: 'terminal', extension: 'txt', load: layouts.terminal },
  markdown: { name: 'markdown', extension: 'md', load: layouts.markdown },
  html: { name: 'html', extension: 'html', load: async () => (await import('./html.js')).comparisonHtml },
  json: { name: 'json', extension: 'json', load: async () => (await import('../json.js')).jsonText },
  csv: { name: 'csv', extension: 'csv', load: async () => (await import('./csv.js')).comparisonCsv },
};

/** A comparison or a trend as text in one format. */
export async function renderComparison(
  compared: Compared,
  format: ComparisonFormatName,
  options: RenderOptions,
): Promise<string> {
  const renderer = await comparisonFormats[format].load();
  return renderer(compared, options);
}
