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
  /** How the texts of several reports become one: a blank line between, a list, one table; or not at all. */
  readonly several: 'apart' | 'list' | 'table' | 'refused';
  /** Loaded only when asked for: a JSON report needs no layout and no colours. */
  readonly load: () => Promise<Renderer>;
}

/** THE LIST of formats. A new one is a file and an entry here; choices, help and contract tests follow from it. */
export const formats: { readonly [N in FormatName]: Format & { readonly name: N } } = {
  terminal: {
    name: 'terminal',
    extension: 'txt',
    summary: 'to read on screen or on paper',
    several: 'apart',
    load: async () => (await import('./terminal/terminal.js')).renderTerminal,
  },
  json: {
    name: 'json',
    extension: 'json',
    summary: 'the complete report, for programs',
    several: 'list',
    load: async () => (await import('./json.js')).renderJson,
  },
  markdown: {
    name: 'markdown',
    extension: 'md',
    summary: 'for a wiki, a pull request or a mail',
    several: 'apart',
    load: async () => (await import('./markdown/markdown.js')).renderMarkdown,
  },
  html: {
    name: 'html',
    extension: 'html',
    summary: 'one page to look at, print or hand over; works offline',
    several: 'refused',
    load: async () => (await import('./html/html.js')).renderHtml,
  },
  csv: {
    name: 'csv',
    extension: 'csv',
    summary: 'one fact a row, for spreadsheets',
    several: 'table',
    load: async () => (await import('./csv.js')).renderCsv,
  },
};

/** The report as text in one format. */
export async function render(report: Report, format: FormatName, options: RenderOptions): Promise<string> {
  const renderer = await formats[format].load();
  return renderer(report, options);
}
