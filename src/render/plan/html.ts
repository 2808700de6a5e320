import type { Plan } from '../../core/plan/types.js';
import { documentPage } from '../html/document_page.js';
import { PICTURES_STYLE, PICTURES_STYLE_HASH } from '../html/pictures_style.js';
import { english } from '../language/english.js';
import type { RenderOptions } from '../renderer.js';
import { visible } from '../visible.js';
import { planDocument } from './document.js';

/** One page that needs nothing else; of the sponsor's edition one that fits a printed sheet. */
export function planHtml(plan: Plan, { language = english, edition = 'full' }: RenderOptions): string {
  const document = planDocument(plan, language, edition);
  const name = visible(plan.subject.name ?? plan.subject.id);
  return documentPage(document, language, {
    title: `${document.title}: ${name}`,
    styles: [{ css: PICTURES_STYLE, hash: PICTURES_STYLE_HASH }],
    onePage: edition === 'sponsor',
  });
}
