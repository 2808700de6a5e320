import type { Plan } from '../../core/plan/types.js';
import type { RenderOptions } from '../renderer.js';

export type PlanFormatName = 'terminal' | 'markdown' | 'html' | 'csv' | 'calendar' | 'json';

/** What a plan may be shown with besides; `edition: 'sponsor'` is the page for the one above, every other one the whole plan. */
export interface PlanOptions extends RenderOptions {
  /** When a calendar file is made: an instant as ISO 8601 in UTC. */
  readonly made_at: string;
  /** Version of salesgap, for a calendar file. */
  readonly version: string;
}

type PlanRenderer = (plan: Plan, options: PlanOptions) => string;

export interface PlanFormat {
  readonly name: PlanFormatName;
  /** Of a file written in this format, without the dot. */
  readonly extension: string;
  /** Loaded only when asked for. */
  readonly load: () => Promise<PlanRenderer>;
}

/** THE LIST of formats for a plan; the file that people edit, in YAML, is written by the core. */
export const planFormats: { readonly [N in PlanFormatName]: PlanFormat & { readonly name: N } } = {
  terminal: { name: 'terminal', extension: 'txt', load: async () => (await import('./layouts.js')).planTerminal },
  markdown: { name: 'markdown', extension: 'md', load: async () => (await import('./layouts.js')).planMarkdown },
  html: { name: 'html', extension: 'html', load: async () => (await import('./html.js')).planHtml },
  csv: { name: 'csv', extension: 'csv', load: async () => (await import('./csv.js')).planCsv },
  calendar: { name: 'calendar', extension: 'ics', load: async () => (await import('./calendar.js')).planCalendar },
  json: { name: 'json', extension: 'json', load: async () => (await import('./json.js')).planJson },
};

/** A plan as text in one format. Same plan and options, same text. */
export async function renderPlan(plan: Plan, format: PlanFormatName, options: PlanOptions): Promise<string> {
  const renderer = await planFormats[format].load();
  return renderer(plan, options);
}
