import type { Report } from '../core/report/types.js';
import type { Renderer, RenderOptions } from './renderer.js';

export type { Renderer, RenderOptions } from './renderer.js';

export type FormatName = 'terminal' | 'json' | 'markdown' | 'html' | 'csv';

export interface Format {
  readonly name: FormatName;
  /** Of a file written in this format, without the dot. */
  readonly extension: string;
  /** One line for help and completion. */
  readonly summary: string;
  /** Loaded only when asked for: a JSON report needs no layout and no colours. */
  readonly load: () => Promise<Renderer>;
}

/** THE LIST of formats. A new one is a file and an entry here; choices, help and contract tests follow from it. */
export const formats: { readonly [N in FormatName]: Format & { readonly name: N } } = {
  terminal: {
    name: 'terminal',
    extension: 'txt',
    summary: 'to read on screen or on paper',
    load: async () => (await import('./terminal/terminal.js')).renderTerminal,
  },
  json: {
    name: 'json',
    extension: 'json',
    summary: 'the complete report, for programs',
    load: async () => (await import('./json.js')).renderJson,
  },
  markdown: {
    name: 'markdown',
    extension: 'md',
    summary: 'for a wiki, a pull request or a mail',
    load: async () => (await import('./markdown/markdown.js')).renderMarkdown,
  },
  html: {
    name: 'html',
    extension: 'html',
    summary: 'one page to look at, print or hand over; works offline',
    load: async () => (await import('./html/html.js')).renderHtml,
  },
  csv: {
    name: 'csv',
    extension: 'csv',
    summary: 'one fact a row, for spreadsheets',
    load: async () => (await import('./csv.js')).renderCsv,
  },
};

/** The report as text in one format. */
export async function render(report: Report, format: FormatName, options: RenderOptions): Promise<string> {
  const renderer = await formats[format].load();
  return renderer(report, options);
}
