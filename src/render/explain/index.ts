import type { Report } from '../../core/report/types.js';
import type { RenderOptions } from '../renderer.js';

export type ExplainFormatName = 'terminal' | 'markdown';

type ExplainRenderer = (report: Report, rubric: string | null, options: RenderOptions) => string;

export interface ExplainFormat {
  readonly name: ExplainFormatName;
  /** Loaded only when asked for. */
  readonly load: () => Promise<ExplainRenderer>;
}

/** THE LIST of formats for how levels come about. */
export const explainFormats: { readonly [N in ExplainFormatName]: ExplainFormat & { readonly name: N } } = {
  terminal: { name: 'terminal', load: async () => (await import('./layouts.js')).explainTerminal },
  markdown: { name: 'markdown', load: async () => (await import('./layouts.js')).explainMarkdown },
};
