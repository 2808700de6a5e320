import { documentMarkdown } from '../markdown/markdown.js';
import type { RenderOptions } from '../renderer.js';
import { layoutDocument } from '../terminal/terminal.js';
import { explainDocument } from './document.js';
import type { Asked } from './index.js';

export function explainTerminal(asked: Asked, options: RenderOptions): string {
  return layoutDocument(explainDocument(asked, options.language), options);
}

export function explainMarkdown(asked: Asked, { language }: RenderOptions): string {
  return documentMarkdown(explainDocument(asked, language), language);
}
