import type { Report } from '../../core/report/types.js';
import { visibleJson } from '../../core/visible.js';
import { documentOf } from '../document/build.js';
import type { Document } from '../document/document.js';
import { editions } from '../document/editions.js';
import { type Working, workingsOf } from '../document/workings.js';
import { english } from '../language/english.js';
import type { Language, Texts } from '../language/language.js';
import type { Branded, RenderOptions } from '../renderer.js';
import { visibleReport } from '../visible-report.js';
import { htmlBlock, htmlFacts, htmlTable } from './blocks.js';
import { brandFoot, brandHead, brandStyle } from './brand.js';
import { type Example, examplesHtml, examplesIn } from './examples.js';
import { dataIsland, html, Markup } from './markup.js';
import { PICTURES_STYLE, PICTURES_STYLE_HASH } from './pictures_style.js';
import { sectionHtml } from './section.js';
import { STYLE, STYLE_HASH } from './style.js';

/**
 * One file that needs nothing else: no network, no script. What opens and closes is the browser's own. The content
 * security policy lets in the one style sheet, by its hash, and nothing more; with a brand also its style and its logo.
 */
export function renderHtml(
  report: Report,
  { language = english, edition: name = 'full', examples, branded }: Partial<RenderOptions> = {},
): string {
  const { texts } = language;
  const edition = editions[name];
  const document = documentOf(report, language, name);
  const shown = edition.onePage ? [] : examplesIn(visibleReport(report), examples);
  const page = html`<!doctype html>
<html lang="${texts.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(report, branded)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleFor(report, document)}</title>
<style>${STYLE}</style>
${
  report.raters === undefined
    ? ''
    : html`<style>${PICTURES_STYLE}</style>
`
}${
  branded === undefined
    ? ''
    : html`<style>${new Markup(brandStyle(branded.brand))}</style>
`
}</head>
<body>
<a class="skip" href="#report">${texts.page.skip}</a>
<main id="report" tabindex="-1"${edition.onePage ? html` class="one-page"` : ''}>
<header>
${branded === undefined ? '' : brandHead(branded.brand)}<h1>${document.title}</h1>
${htmlFacts(document.facts)}
</header>
${document.front.map((section, index) => sectionHtml(section, `p${index + 1}`, language))}
${document.details.length === 0 ? '' : contents(document, shown, texts)}
${document.details.map((section, index) => sectionHtml(section, `d${index + 1}`, language))}
${examplesHtml(shown, texts)}${edition.onePage ? '' : workings(workingsOf(visibleReport(report), language), language)}
${branded === undefined ? '' : brandFoot(branded.brand)}</main>
${edition.data ? dataIsland('salesgap-report', visibleJson(JSON.stringify(report))) : ''}
</body>
</html>`;
  return `${page.text.replaceAll(/[ \t]+\n/g, '\n')}\n`;
}

function policyFor({ raters }: Report, branded: Branded | undefined): string {
  const pictures = raters === undefined ? [] : [PICTURES_STYLE_HASH];
  const styles = [STYLE_HASH, ...pictures, ...(branded === undefined ? [] : [branded.style_hash])].map(
    (hash) => `'sha256-${hash}'`,
  );
  const logo = branded?.brand.logo == null ? '' : ' img-src data:;';
  return `default-src 'none'; style-src ${styles.join(' ')};${logo} base-uri 'none'; form-action 'none'`;
}

function titleFor(report: Report, { title }: Document): string {
  const { subject } = visibleReport(report);
  return `${title}: ${subject.name ?? subject.id}`;
}

/** What follows page one. */
function contents({ details }: Document, shown: readonly Example[], { page, examples, workings }: Texts): Markup {
  return html`<nav aria-label="${page.details}"><h2>${page.details}</h2><ul>${details.map(
    ({ title }, index) => html`<li><a href="#d${index + 1}">${title}</a></li>`,
  )}${shown.length === 0 ? '' : html`<li><a href="#examples">${examples.title}</a></li>`}<li><a href="#workings">${workings.title}</a></li></ul></nav>`;
}

function workings(all: readonly Working[], language: Language): Markup {
  const { title, intro } = language.texts.workings;
  return html`<section id="workings" aria-labelledby="workings-title"><h2 id="workings-title">${title}</h2>
<p>${intro}</p>
${all.map(
  ({ title, levels, table, facts, pictures, shown }) => html`<details><summary>${title}: ${levels}</summary>
${htmlTable(table, language)}${htmlFacts(facts)}${[...pictures, ...shown].map((block) => htmlBlock(block, 3, language))}
</details>
`,
)}</section>`;
}
