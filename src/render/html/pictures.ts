import type { DotsPicture, LinePicture, Pictures } from '../document/document.js';
import type { Texts } from '../language/language.js';
import { html, type Markup } from './markup.js';

/*
 * Small pictures beside the rows of a table, on the scale of the gap chart: the leader (ring), the others (square), the
 * target (bar) and a line between the two; or one level after the other. Shapes differ, so that they read without
 * colours. Each says in words what it shows, and the row has the numbers.
 */

const WIDTH = 216;
const DOTS_HEIGHT = 24;
const LINE_HEIGHT = 48;
const MIDDLE = DOTS_HEIGHT / 2;

/** From the left edge; levels 1 to 5 are 48 apart. */
function across(level: number): string {
  return (12 + (level - 1) * 48).toFixed(1);
}

/** From the top; levels 5 to 1 are 10 apart. */
function down(level: number): string {
  return (4 + (5 - level) * 10).toFixed(1);
}

/** A cell for each row. */
export function pictureCells({ rows }: Pictures): readonly Markup[] {
  return rows.map((picture) => html`<td>${picture.kind === 'dots' ? dots(picture) : line(picture)}</td>`);
}

function dots({ words, self, others, target }: DotsPicture): Markup {
  const between =
    self === null || others === null
      ? []
      : [html`<line class="unseen" x1="${across(self)}" x2="${across(others)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`];
  return html`<svg class="gap" viewBox="0 0 ${WIDTH} ${DOTS_HEIGHT}" role="img"><title>${words}</title>${[
    ...[1, 2, 3, 4, 5].map(
      (step) => html`<line class="step" x1="${across(step)}" x2="${across(step)}" y1="3" y2="21"/>`,
    ),
    html`<line class="axis" x1="${across(1)}" x2="${across(5)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`,
    ...between,
    html`<line class="target" x1="${across(target)}" x2="${across(target)}" y1="2" y2="22"/>`,
    ...(self === null ? [] : [html`<circle class="claimed" cx="${across(self)}" cy="${MIDDLE}" r="6"/>`]),
    ...(others === null ? [] : [square(Number(across(others)), MIDDLE)]),
  ]}</svg>`;
}

function square(x: number, y: number): Markup {
  return html`<rect class="square" x="${(x - 4).toFixed(1)}" y="${y - 4}" width="8" height="8"/>`;
}

function line({ words, levels }: LinePicture): Markup {
  const step = levels.length > 1 ? 192 / (levels.length - 1) : 0;
  const points = levels.map((level, index) =>
    level === null ? null : { x: (12 + index * step).toFixed(1), y: down(level) },
  );
  const parts = points.flatMap((to, index) => {
    const from = points[index - 1] ?? null;
    if (to === null || from === null) return [];
    return [html`<line class="unseen" x1="${from.x}" x2="${to.x}" y1="${from.y}" y2="${to.y}"/>`];
  });
  return html`<svg class="gap over-time" viewBox="0 0 ${WIDTH} ${LINE_HEIGHT}" role="img"><title>${words}</title>${[
    ...[1, 2, 3, 4, 5].map(
      (level) => html`<line class="step" x1="4" x2="212" y1="${down(level)}" y2="${down(level)}"/>`,
    ),
    ...parts,
    ...points.flatMap((point) => (point === null ? [] : [square(Number(point.x), Number(point.y))])),
  ]}</svg>`;
}

/** What the marks stand for. */
export function picturesLegend({ rows }: Pictures, { several: { legend } }: Texts): Markup {
  if (rows[0]?.kind !== 'dots') return html``;
  const mark = (inside: Markup) => html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${inside}</svg>`;
  const circle = html`<circle class="claimed" cx="12" cy="12" r="6"/>`;
  const bar = html`<line class="target" x1="12" x2="12" y1="2" y2="22"/>`;
  return html`<p class="legend">${mark(circle)} ${legend.self} ${mark(square(12, 12))} ${legend.others} ${mark(bar)} ${legend.target}</p>`;
}
