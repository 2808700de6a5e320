import type { Sensitivity } from '../../core/report/sensitivity.js';
import type { Report } from '../../core/report/types.js';
import { type FormatList, layoutsOf } from '../format_list.js';

export type ExplainFormatName = 'terminal' | 'markdown' | 'json';

/** What is explained. */
export interface Asked {
  readonly report: Report;
  /** One area by the id of its rubric; null: all. */
  readonly area: string | null;
  /** null: not asked for. */
  readonly sensitivity: Sensitivity | null;
}

const layouts = layoutsOf(async () => (await import('./document.js')).explainDocument);

/** THE LIST of formats for how levels come about. */
export const explainFormats: FormatList<ExplainFormatName, Asked> = {
  terminal: { name: 'terminal', extension: 'txt', load: layouts.terminal },
  markdown: { name: 'markdown', extension: 'md', load: layouts.markdown },
  json: { name: 'json', extension: 'json', load: async () => (await import('./json.js')).explainJson },
};
