import type { Progress } from '../../core/checkin/types.js';
import type { RenderOptions } from '../renderer.js';

export type ProgressFormatName = 'terminal' | 'markdown' | 'html' | 'json';

type ProgressRenderer = (progress: Progress, options: RenderOptions) => string;

export interface ProgressFormat {
  readonly name: ProgressFormatName;
  /** Of a file written in this format, without the dot. */
  readonly extension: string;
  /** Loaded only when asked for. */
  readonly load: () => Promise<ProgressRenderer>;
}

/** THE LIST of formats for what check-ins came to. */
export const progressFormats: { readonly [N in ProgressFormatName]: ProgressFormat & { readonly name: N } } = {
  terminal: { name: 'terminal', extension: 'txt', load: async () => (await import('./layouts.js')).progressTerminal },
  markdown: { name: 'markdown', extension: 'md', load: async () => (await import('./layouts.js')).progressMarkdown },
  html: { name: 'html', extension: 'html', load: async () => (await import('./html.js')).progressHtml },
  json: { name: 'json', extension: 'json', load: async () => (await import('./layouts.js')).progressJson },
};
