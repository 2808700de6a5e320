import type { Verdict } from '../../core/policy/verdict.js';
import { layoutsOf } from '../format_list.js';
import type { RenderOptions } from '../renderer.js';

export type VerdictFormatName = 'terminal' | 'json' | 'junit' | 'markdown' | 'github';

type VerdictRenderer = (verdict: Verdict, options: RenderOptions) => string;

export interface VerdictFormat {
  readonly name: VerdictFormatName;
  /** Of a file written in this format, without the dot; null: it goes to a log only. */
  readonly extension: string | null;
  /** Loaded only when asked for. */
  readonly load: () => Promise<VerdictRenderer>;
}

const layouts = layoutsOf(async () => (await import('./document.js')).verdictDocument);

/** THE LIST of formats of a verdict: for people, for programs, for the tests page of a CI, and for the log of GitHub. */
export const verdictFormats: { readonly [N in VerdictFormatName]: VerdictFormat & { readonly name: N } } = {
  terminal: {
    name: 'terminal',
    extension: 'txt',
    load: layouts.terminal,
  },
  json: { name: 'json', extension: 'json', load: async () => (await import('../json.js')).jsonText },
  junit: { name: 'junit', extension: 'xml', load: async () => (await import('./junit.js')).verdictJunit },
  markdown: {
    name: 'markdown',
    extension: 'md',
    load: layouts.markdown,
  },
  github: { name: 'github', extension: null, load: async () => (await import('./github.js')).verdictGithub },
};
