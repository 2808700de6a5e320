import type { Progress } from '../../core/checkin/types.js';
import { documentPage } from '../html/document_page.js';
import { english } from '../language/english.js';
import type { RenderOptions } from '../renderer.js';
import { progressDocument } from './document.js';

export function progressHtml(progress: Progress, { language = english }: RenderOptions): string {
  return documentPage(progressDocument(progress, language), language);
}
