import type { Block, Entry, Fact, ScoreRow, Table } from '../document/document.js';
import { slopesTable } from '../document/slopes_table.js';
import type { Language } from '../language/language.js';
import { chartLegend, gapChart } from './chart.js';
import { heatCells } from './heat.js';
import { html, type Markup } from './markup.js';
import { pictureCells, picturesLegend } from './pictures.js';
import { htmlSlopes } from './slopes.js';

/** A block as HTML; `depth` is the heading level an entry's title gets. */
export function htmlBlock(block: Block, depth: number, language: Language): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'facts':
      return htmlFacts(block.facts);
    case 'bullets':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'entry':
      return html`<div class="entry">${entryParts(block, depth, language)}</div>`;
    case 'callout':
      return html`<div class="callout">${entryParts(block.entry, depth, language)}</div>`;
    case 'scores':
      return scores(block.rows, language);
    case 'slopes':
      return htmlSlopes(block, htmlTable(slopesTable(block, language), language), language);
    case 'table':
      return htmlTable(block, language);
  }
}

export function htmlFacts(facts: readonly Fact[]): Markup {
  if (facts.length === 0) return html``;
  return html`<dl>${facts.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`;
}

function titleOf({ mark, title, aside }: Entry): string {
  return `${mark === undefined ? '' : `${mark}. `}${title}${aside === undefined ? '' : ` (${aside})`}`;
}

function entryParts(entry: Entry, depth: number, language: Language): readonly Markup[] {
  return [heading(titleOf(entry), depth), ...entry.blocks.map((block) => htmlBlock(block, depth + 1, language))];
}

/** Headings end at six. */
function heading(text: string, depth: number): Markup {
  switch (depth) {
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
    default:
      return html`<h5>${text}</h5>`;
  }
}

/** Wide tables are moved sideways, by keyboard as well. */
export function htmlTable({ head: [first = '', ...heads], rows, pictures, heat }: Table, { texts }: Language): Markup {
  const head = [first, ...(pictures === undefined ? [] : [pictures.head]), ...heads];
  const label = head.join(', ');
  const drawn = pictures === undefined ? [] : pictureCells(pictures);
  return html`<div class="wide" role="group" tabindex="0" aria-label="${label}"><table${pictures === undefined ? '' : html` class="scores"`}><thead><tr>${head.map(
    (cell) => html`<th scope="col">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([first = '', ...cells], index) =>
      html`<tr><th scope="row">${first}</th>${drawn[index] ?? ''}${heat === undefined ? cells.map((cell) => html`<td>${cell}</td>`) : heatCells(cells, heat[index] ?? [])}</tr>`,
  )}</tbody></table></div>${pictures === undefined ? '' : picturesLegend(pictures, texts)}`;
}

function scores(rows: readonly ScoreRow[], language: Language): Markup {
  const judged = rows.some(({ verdict }) => verdict !== '');
  const { label, area, scale, claimed, proven, target, result } = language.texts.scores;
  const head = [area, scale, claimed, proven, target, ...(judged ? [result] : [])];
  return html`<div class="wide" role="group" tabindex="0" aria-label="${label}"><table class="scores"><thead><tr>${head.map(
    (cell) => html`<th scope="col">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => scoreRow(row, judged, language))}</tbody></table></div>${chartLegend(language.texts)}`;
}

function scoreRow(row: ScoreRow, judged: boolean, language: Language): Markup {
  const { level } = language;
  const { name, claimed, credited, target, without, verdict } = row;
  const shown = (value: number | null) => (value === null ? without : level(value, target));
  return html`<tr><th scope="row">${name}</th><td>${gapChart(row, language)}</td><td class="number">${shown(
    claimed,
  )}</td><td class="number">${shown(credited)}</td><td class="number">${target === null ? '' : level(target)}</td>${
    judged ? html`<td>${verdict}</td>` : ''
  }</tr>`;
}
