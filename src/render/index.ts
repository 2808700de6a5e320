import type { Report } from '../core/report/types.js';
import type { ByteOptions, ByteRenderer, Renderer, RenderOptions } from './renderer.js';

export type { Branded, ByteOptions, ByteRenderer, Renderer, RenderOptions } from './renderer.js';

export type TextFormatName = 'terminal' | 'json' | 'markdown' | 'html' | 'csv';
export type ByteFormatName = 'pdf' | 'docx' | 'pptx';
export type FormatName = TextFormatName | ByteFormatName;

interface FormatFacts {
  readonly name: FormatName;
  /** Of a file written in this format, without the dot. */
  readonly extension: string;
  /** One line for help and completion. */
  readonly summary: string;
  /** Whether there is one for each edition; what has none is always full. */
  readonly editions: boolean;
  /** Shows the filled-in examples that a report names. */
  readonly examples: boolean;
}

export interface TextFormat extends FormatFacts {
  readonly name: TextFormatName;
  readonly kind: 'text';
  /** How the texts of several reports become one: a blank line between, a list, one table; or not at all. */
  readonly several: 'apart' | 'list' | 'table' | 'refused';
  /** Loaded only when asked for: a JSON report needs no layout and no colours. */
  readonly load: () => Promise<Renderer>;
}

export interface ByteFormat extends FormatFacts {
  readonly name: ByteFormatName;
  readonly kind: 'bytes';
  readonly several: 'refused';
  /** It needs `options.print`, which not everybody has. */
  readonly printed: boolean;
  readonly load: () => Promise<ByteRenderer>;
}

export type Format = TextFormat | ByteFormat;

/** THE LIST of formats. A new one is a file and an entry here; choices, help and contract tests follow from it. */
export const formats: { readonly [N in TextFormatName]: TextFormat & { readonly name: N } } & {
  readonly [N in ByteFormatName]: ByteFormat & { readonly name: N };
} = {
  terminal: {
    name: 'terminal',
    kind: 'text',
    extension: 'txt',
    summary: 'to read on screen or on paper',
    editions: true,
    examples: false,
    several: 'apart',
    load: async () => (await import('./terminal/terminal.js')).renderTerminal,
  },
  json: {
    name: 'json',
    kind: 'text',
    extension: 'json',
    summary: 'the complete report, for programs',
    editions: false,
    examples: false,
    several: 'list',
    load: async () => (await import('./json.js')).jsonText,
  },
  markdown: {
    name: 'markdown',
    kind: 'text',
    extension: 'md',
    summary: 'for a wiki, a pull request or a mail',
    editions: true,
    examples: false,
    several: 'apart',
    load: async () => (await import('./markdown/markdown.js')).renderMarkdown,
  },
  html: {
    name: 'html',
    kind: 'text',
    extension: 'html',
    summary: 'one page to look at, print or hand over; works offline',
    editions: true,
    examples: true,
    several: 'refused',
    load: async () => (await import('./html/html.js')).renderHtml,
  },
  csv: {
    name: 'csv',
    kind: 'text',
    extension: 'csv',
    summary: 'one fact a row, for spreadsheets',
    editions: false,
    examples: false,
    several: 'table',
    load: async () => (await import('./csv.js')).renderCsv,
  },
  pdf: {
    name: 'pdf',
    kind: 'bytes',
    extension: 'pdf',
    summary: 'the page on paper, printed by a browser that is installed',
    editions: true,
    examples: true,
    several: 'refused',
    printed: true,
    load: async () => (await import('./pdf.js')).renderPdf,
  },
  docx: {
    name: 'docx',
    kind: 'bytes',
    extension: 'docx',
    summary: 'a Word document to edit and send on',
    editions: true,
    examples: false,
    several: 'refused',
    printed: false,
    load: async () => (await import('./docx/docx.js')).renderDocx,
  },
  pptx: {
    name: 'pptx',
    kind: 'bytes',
    extension: 'pptx',
    summary: 'a read-out of six to nine slides',
    editions: false,
    examples: false,
    several: 'refused',
    printed: false,
    load: async () => (await import('./pptx/pptx.js')).renderPptx,
  },
};

/** The report as text in one format. */
export async function render(report: Report, format: TextFormatName, options: RenderOptions): Promise<string> {
  const renderer = await formats[format].load();
  return renderer(report, options);
}

/** The report as a file that is no text. Errors: those of `options.print`. */
export async function renderBytes(report: Report, format: ByteFormatName, options: ByteOptions): Promise<Uint8Array> {
  const renderer = await formats[format].load();
  return renderer(report, options);
}
