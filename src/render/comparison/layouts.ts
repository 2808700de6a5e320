import { documentMarkdown } from '../markdown/markdown.js';
import type { RenderOptions } from '../renderer.js';
import { layoutDocument } from '../terminal/terminal.js';
import { comparisonDocument } from './document.js';
import type { Compared } from './index.js';

export function comparisonTerminal(compared: Compared, options: RenderOptions): string {
  return layoutDocument(comparisonDocument(compared, options.language), options);
}

export function comparisonMarkdown(compared: Compared, { language }: RenderOptions): string {
  return documentMarkdown(comparisonDocument(compared, language), language);
}
