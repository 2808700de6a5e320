import type { Sensitivity } from '../../core/report/sensitivity.js';
import type { Report } from '../../core/report/types.js';
import type { RenderOptions } from '../renderer.js';

export type ExplainFormatName = 'terminal' | 'markdown' | 'json';

/** What is explained. */
export interface Asked {
  readonly report: Report;
  /** One area by the id of its rubric; null: all. */
  readonly area: string | null;
  /** null: not asked for. */
  readonly sensitivity: Sensitivity | null;
}

type ExplainRenderer = (asked: Asked, options: RenderOptions) => string;

export interface ExplainFormat {
  readonly name: ExplainFormatName;
  /** Of a file written in this format, without the dot. */
  readonly extension: string;
  /** Loaded only when asked for. */
  readonly load: () => Promise<ExplainRenderer>;
}

/** THE LIST of formats for how levels come about. */
export const explainFormats: { readonly [N in ExplainFormatName]: ExplainFormat & { readonly name: N } } = {
  terminal: { name: 'terminal', extension: 'txt', load: async () => (await import('./layouts.js')).explainTerminal },
  markdown: { name: 'markdown', extension: 'md', load: async () => (await import('./layouts.js')).explainMarkdown },
  json: { name: 'json', extension: 'json', load: async () => (await import('./json.js')).explainJson },
};
