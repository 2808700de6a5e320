import type { Report } from '../../core/report/types.js';
import { visibleJson } from '../../core/visible.js';
import { documentOf } from '../document/build.js';
import type { Document, Section } from '../document/document.js';
import { type Working, workingsOf } from '../document/workings.js';
import type { Branded, RenderOptions } from '../renderer.js';
import { visibleReport } from '../visible-report.js';
import { htmlBlock, htmlFacts, htmlTable } from './blocks.js';
import { brandFoot, brandHead, brandStyle } from './brand.js';
import { dataIsland, html, Markup } from './markup.js';
import { STYLE, STYLE_HASH } from './style.js';

/**
 * One file that needs nothing else: no network, no script. What opens and closes is the browser's own. The content
 * security policy lets in the one style sheet, by its hash, and nothing more; with a brand also its style and its logo.
 */
export function renderHtml(report: Report, { branded }: Pick<RenderOptions, 'branded'> = {}): string {
  const document = documentOf(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(branded)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleFor(report, document)}</title>
<style>${STYLE}</style>
${
  branded === undefined
    ? ''
    : html`<style>${new Markup(brandStyle(branded.brand))}</style>
`
}</head>
<body>
<a class="skip" href="#report">To the report</a>
<main id="report" tabindex="-1">
<header>
${branded === undefined ? '' : brandHead(branded.brand)}<h1>${document.title}</h1>
${htmlFacts(document.facts)}
</header>
${document.front.map((section, index) => sectionHtml(section, `p${index + 1}`))}
${contents(document)}
${document.details.map((section, index) => sectionHtml(section, `d${index + 1}`))}
${workings(workingsOf(visibleReport(report)))}
${branded === undefined ? '' : brandFoot(branded.brand)}</main>
${dataIsland('salesgap-report', visibleJson(JSON.stringify(report)))}
</body>
</html>`;
  return `${page.text.replaceAll(/[ \t]+\n/g, '\n')}\n`;
}

function policyFor(branded: Branded | undefined): string {
  const styles = [STYLE_HASH, ...(branded === undefined ? [] : [branded.style_hash])].map((hash) => `'sha256-${hash}'`);
  const pictures = branded?.brand.logo == null ? '' : ' img-src data:;';
  return `default-src 'none'; style-src ${styles.join(' ')};${pictures} base-uri 'none'; form-action 'none'`;
}

function titleFor(report: Report, { title }: Document): string {
  const { subject } = visibleReport(report);
  return `${title}: ${subject.name ?? subject.id}`;
}

/** What follows page one. */
function contents({ details }: Document): Markup {
  return html`<nav aria-label="Details"><h2>Details</h2><ul>${details.map(
    ({ title }, index) => html`<li><a href="#d${index + 1}">${title}</a></li>`,
  )}<li><a href="#workings">${WORKINGS}</a></li></ul></nav>`;
}

function sectionHtml({ title, blocks }: Section, id: string): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${blocks.map((block) => htmlBlock(block, 3))}
</section>
`;
}

const WORKINGS = 'How each level comes about';

function workings(all: readonly Working[]): Markup {
  return html`<section id="workings" aria-labelledby="workings-title"><h2 id="workings-title">${WORKINGS}</h2>
<p>Every question with its weight, and what it adds: weight × points ÷ weight of all that was answered.</p>
${all.map(
  ({ title, levels, table, facts, shown }) => html`<details><summary>${title}: ${levels}</summary>
${htmlTable(table)}${htmlFacts(facts)}${shown.map((block) => htmlBlock(block, 4))}
</details>
`,
)}</section>`;
}
