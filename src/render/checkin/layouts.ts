import type { Progress } from '../../core/checkin/types.js';
import { visibleJson } from '../../core/visible.js';
import { documentMarkdown } from '../markdown/markdown.js';
import type { RenderOptions } from '../renderer.js';
import { layoutDocument } from '../terminal/terminal.js';
import { progressDocument } from './document.js';

export function progressTerminal(progress: Progress, options: RenderOptions): string {
  return layoutDocument(progressDocument(progress, options.language), options);
}

export function progressMarkdown(progress: Progress, { language }: RenderOptions): string {
  return documentMarkdown(progressDocument(progress, language), language);
}

/** For programs: the facts as they are. */
export function progressJson(progress: Progress): string {
  return `${visibleJson(JSON.stringify(progress, null, 2))}\n`;
}
