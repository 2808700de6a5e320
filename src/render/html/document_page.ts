import type { Document } from '../document/document.js';
import type { Language } from '../language/language.js';
import { htmlFacts } from './blocks.js';
import { html, Markup } from './markup.js';
import { sectionHtml } from './section.js';
import { STYLE, STYLE_HASH } from './style.js';

/** A style sheet of its own beside that of every page; `hash`: its SHA-256 in base64, for the page's policy. */
export interface PageStyle {
  readonly css: Markup;
  readonly hash: string;
}

interface PageOptions {
  readonly title?: string;
  readonly styles?: readonly PageStyle[];
  readonly onePage?: boolean;
}

/**
 * A document as one page that needs nothing else: no network, no script. Ends with one newline. `title`: of the window;
 * default that of the document. `onePage`: on paper it is kept to one sheet.
 */
export function documentPage(
  document: Document,
  language: Language,
  { title = document.title, styles = [], onePage = false }: PageOptions = {},
): string {
  const { texts } = language;
  const all = [{ css: STYLE, hash: STYLE_HASH }, ...styles];
  const allowed = all.map(({ hash }) => `'sha256-${hash}'`).join(' ');
  const page = html`<!doctype html>
<html lang="${texts.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${new Markup(allowed)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${all.map(({ css }) => html`<style>${css}</style>\n`)}</head>
<body>
<a class="skip" href="#report">${texts.page.skip}</a>
<main id="report" tabindex="-1"${onePage ? html` class="one-page"` : ''}>
<header>
<h1>${document.title}</h1>
${htmlFacts(document.facts)}
</header>
${document.front.map((section, index) => sectionHtml(section, `p${index + 1}`, language))}
${document.details.map((section, index) => sectionHtml(section, `d${index + 1}`, language))}
</main>
</body>
</html>`;
  return `${page.text.replaceAll(/[ \t]+\n/g, '\n')}\n`;
}
