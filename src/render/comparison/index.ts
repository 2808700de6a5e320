import type { Comparison, Trend } from '../../core/compare/types.js';
import type { RenderOptions } from '../renderer.js';

export type ComparisonFormatName = 'terminal' | 'markdown' | 'html' | 'json' | 'csv';

/** Two results, or more with what lies between the first and the last. */
export type Compared = Comparison | Trend;

type ComparisonRenderer = (compared: Compared, options: RenderOptions) => string;

export interface ComparisonFormat {
  readonly name: ComparisonFormatName;
  /** Of a file written in this format, without the dot. */
  readonly extension: string;
  /** Loaded only when asked for. */
  readonly load: () => Promise<ComparisonRenderer>;
}

/** THE LIST of formats for what changed. */
export const comparisonFormats: { readonly [N in ComparisonFormatName]: ComparisonFormat & { readonly name: N } } = {
  terminal: { name: 'terminal', extension: 'txt', load: async () => (await import('./layouts.js')).comparisonTerminal },
  markdown: { name: 'markdown', extension: 'md', load: async () => (await import('./layouts.js')).comparisonMarkdown },
  html: { name: 'html', extension: 'html', load: async () => (await import('./page.js')).comparisonHtml },
  json: { name: 'json', extension: 'json', load: async () => (await import('./json.js')).comparisonJson },
  csv: { name: 'csv', extension: 'csv', load: async () => (await import('./csv.js')).comparisonCsv },
};
