import type { TeamReport } from '../../core/rollup/types.js';
import { type FormatList, layoutsOf } from '../format_list.js';
import type { RenderOptions } from '../renderer.js';

export type TeamFormatName = 'terminal' | 'markdown' | 'html' | 'json' | 'csv';

const layouts = layoutsOf(async () => (await import('./document.js')).teamDocument);

/** THE LIST of formats for what is told of many leaders. */
export const teamFormats: FormatList<TeamFormatName, TeamReport> = {
  terminal: { name: 'terminal', extension: 'txt', load: layouts.terminal },
  markdown: { name: 'markdown', extension: 'md', load: layouts.markdown },
  html: { name: 'html', extension: 'html', load: async () => (await import('./html.js')).teamHtml },
  json: { name: 'json', extension: 'json', load: async () => (await import('../json.js')).jsonText },
  csv: { name: 'csv', extension: 'csv', load: async () => (await import('./csv.js')).teamCsv },
};

export async function renderTeam(report: TeamReport, format: TeamFormatName, options: RenderOptions): Promise<string> {
  const renderer = await teamFormats[format].load();
  return renderer(report, options);
}
