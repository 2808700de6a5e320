import type { Brief } from '../../core/plan/types.js';
import { documentMarkdown } from '../markdown/markdown.js';
import type { RenderOptions } from '../renderer.js';
import { layoutDocument } from '../terminal/terminal.js';
import { briefDocument } from './document.js';

export function briefTerminal(brief: Brief, options: RenderOptions): string {
  return layoutDocument(briefDocument(brief, options.language), options);
}

export function briefMarkdown(brief: Brief, { language }: RenderOptions): string {
  return documentMarkdown(briefDocument(brief, language), language);
}
