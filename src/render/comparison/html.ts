import { documentPage } from '../html/document_page.js';
import { SLOPES_STYLE } from '../html/slopes_style.js';
import { english } from '../language/english.js';
import type { RenderOptions } from '../renderer.js';
import { visibleStrings } from '../visible-report.js';
import { comparisonDocument } from './document.js';
import type { Compared } from './index.js';

/** One file that needs nothing else: no network, no script. */
export function comparisonHtml(
  compared: Compared,
  { language = english }: Pick<RenderOptions, 'language'> = {},
): string {
  const document = comparisonDocument(compared, language);
  const { name, id } = visibleStrings(compared.subject);
  return documentPage(document, language, { title: `${document.title}: ${name ?? id}`, styles: [SLOPES_STYLE] });
}
