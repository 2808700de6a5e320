import type { Progress } from '../../core/checkin/types.js';
import { type FormatList, layoutsOf } from '../format_list.js';
import type { RenderOptions } from '../renderer.js';

export type ProgressFormatName = 'terminal' | 'markdown' | 'html' | 'json';

const layouts = layoutsOf(async () => (await import('./document.js')).progressDocument);

/** THE LIST of formats for what check-ins came to. */
export const progressFormats: FormatList<ProgressFormatName, Progress> = {
  terminal: { name: 'terminal', extension: 'txt', load: layouts.terminal },
  markdown: { name: 'markdown', extension: 'md', load: layouts.markdown },
  html: { name: 'html', extension: 'html', load: async () => (await import('./html.js')).progressHtml },
  json: { name: 'json', extension: 'json', load: async () => (await import('../json.js')).jsonText },
};

/** What check-ins came to as text in one format. */
export async function renderProgress(
  progress: Progress,
  format: ProgressFormatName,
  options: RenderOptions,
): Promise<string> {
  const renderer = await progressFormats[format].load();
  return renderer(progress, options);
}
