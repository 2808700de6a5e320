import type { Brief } from '../../core/plan/types.js';
import { documentPage } from '../html/document_page.js';
import { english } from '../language/english.js';
import type { RenderOptions } from '../renderer.js';
import { visible } from '../visible.js';
import { briefDocument } from './document.js';

/** One page that needs nothing else, to be printed or sent. */
export function briefHtml(brief: Brief, { language = english }: Pick<RenderOptions, 'language'>): string {
  const document = briefDocument(brief, language);
  const name = visible(brief.subject.name ?? brief.subject.id);
  return documentPage(document, language, { title: `${document.title}: ${name}` });
}
