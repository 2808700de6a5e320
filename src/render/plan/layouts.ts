import type { Plan } from '../../core/plan/types.js';
import { documentMarkdown } from '../markdown/markdown.js';
import type { RenderOptions } from '../renderer.js';
import { layoutDocument } from '../terminal/terminal.js';
import { chosenDocument, planDocument } from './document.js';

export function planTerminal(plan: Plan, options: RenderOptions): string {
  return layoutDocument(planDocument(plan, options.language, options.edition), options);
}

/** On the screen of whoever has just chosen. */
export function chosenTerminal(plan: Plan, options: RenderOptions): string {
  return layoutDocument(chosenDocument(plan, options.language), options);
}

export function planMarkdown(plan: Plan, { language, edition }: RenderOptions): string {
  return documentMarkdown(planDocument(plan, language, edition), language);
}
