import type { Heard } from '../../core/report/heard.js';
import { documentMarkdown } from '../markdown/markdown.js';
import type { RenderOptions } from '../renderer.js';
import { layoutDocument } from '../terminal/terminal.js';
import { heardDocument } from './document.js';

export function heardTerminal(heard: Heard, options: RenderOptions): string {
  return layoutDocument(heardDocument(heard, options.language), options);
}

export function heardMarkdown(heard: Heard, { language }: RenderOptions): string {
  return documentMarkdown(heardDocument(heard, language), language);
}
