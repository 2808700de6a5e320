import type { Report } from '../../core/report/types.js';
import { documentMarkdown } from '../markdown/markdown.js';
import type { RenderOptions } from '../renderer.js';
import { layoutDocument } from '../terminal/terminal.js';
import { explainDocument } from './document.js';

export function explainTerminal(report: Report, rubric: string | null, options: RenderOptions): string {
  return layoutDocument(explainDocument(report, rubric, options.language), options);
}

export function explainMarkdown(report: Report, rubric: string | null, { language }: RenderOptions): string {
  return documentMarkdown(explainDocument(report, rubric, language), language);
}
