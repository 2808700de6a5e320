import type { Brief } from '../../core/plan/types.js';
import type { RenderOptions } from '../renderer.js';

export type BriefFormatName = 'terminal' | 'markdown' | 'html';

type BriefRenderer = (brief: Brief, options: RenderOptions) => string;

export interface BriefFormat {
  readonly name: BriefFormatName;
  /** Of a file written in this format, without the dot. */
  readonly extension: string;
  /** Loaded only when asked for. */
  readonly load: () => Promise<BriefRenderer>;
}

/** THE LIST of formats for a brief: for a screen, for a mail or a wiki, for print. */
export const briefFormats: { readonly [N in BriefFormatName]: BriefFormat & { readonly name: N } } = {
  terminal: { name: 'terminal', extension: 'txt', load: async () => (await import('./layouts.js')).briefTerminal },
  markdown: { name: 'markdown', extension: 'md', load: async () => (await import('./layouts.js')).briefMarkdown },
  html: { name: 'html', extension: 'html', load: async () => (await import('./html.js')).briefHtml },
};

/** A brief as text in one format. Same brief and options, same text. Ends with one newline. */
export async function renderBrief(brief: Brief, format: BriefFormatName, options: RenderOptions): Promise<string> {
  const renderer = await briefFormats[format].load();
  return renderer(brief, options);
}
