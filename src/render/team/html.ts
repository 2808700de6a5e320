import type { TeamReport } from '../../core/rollup/types.js';
import { documentPage } from '../html/document_page.js';
import { HEAT_STYLE } from '../html/heat_style.js';
import { english } from '../language/english.js';
import type { RenderOptions } from '../renderer.js';
import { teamDocument } from './document.js';

/** One file that needs nothing else: no network, no script. */
export function teamHtml(report: TeamReport, { language = english }: Pick<RenderOptions, 'language'> = {}): string {
  return documentPage(teamDocument(report, language), language, { styles: [HEAT_STYLE] });
}
