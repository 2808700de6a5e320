import type { Brief } from '../../core/plan/types.js';
import { type FormatList, layoutsOf } from '../format_list.js';
import type { RenderOptions } from '../renderer.js';

export type BriefFormatName = 'terminal' | 'markdown' | 'html';

const layouts = layoutsOf(async () => (await import('./document.js')).briefDocument);

/** THE LIST of formats for a brief: for a screen, for a mail or a wiki, for print. */
export const briefFormats: FormatList<BriefFormatName, Brief> = {
  terminal: { name: 'terminal', extension: 'txt', load: layouts.terminal },
  markdown: { name: 'markdown', extension: 'md', load: layouts.markdown },
  html: { name: 'html', extension: 'html', load: async () => (await import('./html.js')).briefHtml },
};

/** A brief as text in one format. Same brief and options, same text. Ends with one newline. */
export async function renderBrief(brief: Brief, format: BriefFormatName, options: RenderOptions): Promise<string> {
  const renderer = await briefFormats[format].load();
  return renderer(brief, options);
}
