import type { Heard } from '../../core/report/heard.js';
import { layoutsOf } from '../format_list.js';
import type { RenderOptions } from '../renderer.js';

export type HeardFormatName = 'terminal' | 'markdown';

type HeardRenderer = (heard: Heard, options: RenderOptions) => string;

export interface HeardFormat {
  readonly name: HeardFormatName;
  /** Loaded only when asked for. */
  readonly load: () => Promise<HeardRenderer>;
}

const layouts = layoutsOf(async () => (await import('./document.js')).heardDocument);

/** THE LIST of formats for what was heard: for a screen, and for a mail. */
export const heardFormats: { readonly [N in HeardFormatName]: HeardFormat & { readonly name: N } } = {
  terminal: { name: 'terminal', load: layouts.terminal },
  markdown: { name: 'markdown', load: layouts.markdown },
};

/** What was heard as text in one format. */
export async function renderHeard(heard: Heard, format: HeardFormatName, options: RenderOptions): Promise<string> {
  const renderer = await heardFormats[format].load();
  return renderer(heard, options);
}
