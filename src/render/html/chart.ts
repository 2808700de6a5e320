import type { ScoreRow } from '../document/document.js';
import type { Language, Texts } from '../language/language.js';
import { html, type Markup } from './markup.js';

/*
 * One row of a gap chart: five levels, what is claimed (ring), what is proven so far (dot), the target (bar), and
 * between the ends of a thin line where the claim may lie once all is answered. Shapes differ, so that it reads
 * without colours; the same numbers stand in the table beside it.
 */

const WIDTH = 216;
const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;

/** From the left edge; levels 1 to 5 are 48 apart. */
function at(reached: number): string {
  return (12 + (reached - 1) * 48).toFixed(1);
}

export function gapChart(row: ScoreRow, language: Language): Markup {
  return html`<svg class="gap" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${chartInWords(row, language)}">${[
    ...[1, 2, 3, 4, 5].map((step) => html`<line class="step" x1="${at(step)}" x2="${at(step)}" y1="3" y2="21"/>`),
    html`<line class="axis" x1="${at(1)}" x2="${at(5)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`,
    ...bounds(row),
    ...distance(row),
    ...(row.target === null ? [] : [targetMark(at(row.target))]),
    ...(row.claimed === null ? [] : [html`<circle class="claimed" cx="${at(row.claimed)}" cy="${MIDDLE}" r="6"/>`]),
    ...(row.credited === null ? [] : [html`<circle class="proven" cx="${at(row.credited)}" cy="${MIDDLE}" r="3.5"/>`]),
  ]}</svg>`;
}

function targetMark(x: string): Markup {
  return html`<line class="target" x1="${x}" x2="${x}" y1="2" y2="22"/>`;
}

/** Where the claim may lie: with all that is blank at worst and at best. */
function bounds({ low, high }: ScoreRow): readonly Markup[] {
  if (low === null || high === null || low === high) return [];
  return [html`<line class="bounds" x1="${at(low)}" x2="${at(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`];
}

function distance({ claimed, credited }: ScoreRow): readonly Markup[] {
  if (claimed === null || credited === null || claimed === credited) return [];
  return [html`<line class="unseen" x1="${at(credited)}" x2="${at(claimed)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`];
}

/** One row of the chart for those who listen. */
export function chartInWords(
  { name, claimed, credited, target, without }: ScoreRow,
  { texts: { levels, numbers }, level }: Language,
): string {
  const parts = [
    claimed === null ? without : levels.claimed(level(claimed, target)),
    credited === null ? '' : levels.proven(level(credited, target)),
    target === null ? '' : levels.target(level(target)),
  ];
  return `${name}: ${numbers.list(parts)}`;
}

/** What the marks stand for. */
export function chartLegend({ legend }: Texts): Markup {
  const mark = (inside: Markup) => html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${inside}</svg>`;
  return html`<p class="legend">${mark(html`<circle class="proven" cx="12" cy="12" r="3.5"/>`)} ${legend.proven} ${mark(
    html`<circle class="claimed" cx="12" cy="12" r="6"/>`,
  )} ${legend.claimed} ${mark(targetMark('12'))} ${legend.target} ${mark(
    html`<line class="bounds" x1="2" x2="22" y1="12" y2="12"/>`,
  )} ${legend.bounds}</p>`;
}
