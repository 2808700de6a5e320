import type { Plan } from '../../core/plan/types.js';
import { type FormatList, layoutsOf } from '../format_list.js';
import type { RenderOptions } from '../renderer.js';

export type PlanFormatName = 'terminal' | 'markdown' | 'html' | 'csv' | 'calendar' | 'json';

/** What a plan may be shown with besides; `edition: 'sponsor'` is the page for the one above, every other one the whole plan. */
export interface PlanOptions extends RenderOptions {
  /** When a calendar file is made: an instant as ISO 8601 in UTC. */
  readonly made_at: string;
  /** Version of salesgap, for a calendar file. */
  readonly version: string;
}

interface HasEditions {
  /** Whether there is a page of it for the sponsor; what has none is always the whole plan. */
  readonly editions: boolean;
}

const layouts = layoutsOf(async () => (await import('./document.js')).planDocument);

/** THE LIST of formats for a plan; the file that people edit, in YAML, is written by the core. */
export const planFormats: FormatList<PlanFormatName, Plan, PlanOptions> &
  Readonly<Record<PlanFormatName, HasEditions>> = {
  terminal: { name: 'terminal', extension: 'txt', editions: true, load: layouts.terminal },
  json: { name: 'json', extension: 'json', editions: false, load: async () => (await import('../json.js')).jsonText },
  markdown: { name: 'markdown', extension: 'md', editions: true, load: layouts.markdown },
  html: { name: 'html', extension: 'html', editions: true, load: async () => (await import('./html.js')).planHtml },
  csv: { name: 'csv', extension: 'csv', editions: false, load: async () => (await import('./csv.js')).planCsv },
  calendar: {
    name: 'calendar',
    extension: 'ics',
    editions: false,
    load: async () => (await import('./calendar.js')).planCalendar,
  },
};

/** A plan as text in one format. Same plan and options, same text. */
export async function renderPlan(plan: Plan, format: PlanFormatName, options: PlanOptions): Promise<string> {
  const renderer = await planFormats[format].load();
  return renderer(plan, options);
}

/** In short, on the screen of whoever has just chosen. */
export async function renderChosen(plan: Plan, options: RenderOptions): Promise<string> {
  const { terminal } = layoutsOf(async () => (await import('./document.js')).chosenDocument);
  return (await terminal())(plan, options);
}
