import type { SlopeRow, Slopes } from '../document/document.js';
import { slopeInWords } from '../document/slopes_table.js';
import type { Language } from '../language/language.js';
import { html, type Markup } from './markup.js';
import { dayNames, endLabels, startLabels } from './slopes_labels.js';
import { fixed, LEFT, RIGHT, type Scale, scaleFor, TOP, WIDTH, x } from './slopes_scale.js';

/*
 * Levels over time: an axis for the first point and one for the last, a line an area, its name behind its end, and the
 * targets across the last axis. Results differ in dashes and end marks, so that it reads without colours; the table
 * below has the same numbers, and the whole is said in words for those who listen.
 */

/** The picture with its table. */
export function htmlSlopes(block: Slopes, table: Markup, language: Language): Markup {
  const drawn = block.rows.filter(({ levels }) => levels.filter((level) => level !== null).length > 1);
  if (drawn.length === 0) return table;
  return html`<figure class="slopes">${picture({ ...block, rows: drawn }, language)}${legend(drawn, language)}</figure>${table}`;
}

function picture(block: Slopes, language: Language): Markup {
  const scale = scaleFor(block.rows.length);
  const words = [block.words, ...block.rows.map((row) => slopeInWords(row, block, language))].join('. ');
  return html`<svg class="slope-chart" viewBox="0 0 ${WIDTH} ${scale.bottom + 14}" role="img"><title>${words}</title>${[
    ...axes(block, scale),
    ...targets(block.rows, scale),
    ...block.rows.map((row) => line(row, block, scale)),
    ...startLabels(block.rows, scale, language),
    ...endLabels(block.rows, scale, language),
  ]}</svg>`;
}

function axes({ points }: Slopes, { bottom, down }: Scale): readonly Markup[] {
  const steps = [1, 2, 3, 4, 5].map(
    (level) =>
      html`<line class="step" x1="${LEFT}" x2="${RIGHT}" y1="${fixed(down(level))}" y2="${fixed(down(level))}"/>`,
  );
  const scale = [1, 2, 3, 4, 5].map(
    (level) => html`<text class="scale" x="4" y="${fixed(down(level) + 4)}">${level}</text>`,
  );
  const upright = points.map(
    ({ at }) => html`<line class="axis" x1="${x(at)}" x2="${x(at)}" y1="${TOP}" y2="${bottom}"/>`,
  );
  return [...steps, ...scale, ...upright, ...dayNames(points)];
}

/** A bar across the last axis for each target there is. */
function targets(rows: readonly SlopeRow[], { down }: Scale): readonly Markup[] {
  return [...new Set(rows.map(({ target }) => target))].map((target) => {
    const y = fixed(down(target));
    return html`<line class="target" x1="${RIGHT - 9}" x2="${RIGHT + 9}" y1="${y}" y2="${y}"/>`;
  });
}

function line(row: SlopeRow, { points }: Slopes, { down }: Scale): Markup {
  const places = row.levels.map((level, index) =>
    level === null ? null : { x: x(points[index]?.at ?? 0), y: fixed(down(level)) },
  );
  const parts = places.flatMap((to, index) => {
    const from = places[index - 1] ?? null;
    return to === null || from === null
      ? []
      : [html`<line class="slope" x1="${from.x}" x2="${to.x}" y1="${from.y}" y2="${to.y}"/>`];
  });
  const known = places.filter((place) => place !== null);
  const dots = known.slice(0, -1).map((place) => html`<circle class="dot" cx="${place.x}" cy="${place.y}" r="3"/>`);
  const end = known.at(-1);
  const mark = end === undefined ? '' : endMark(row.verdict, Number(end.x), Number(end.y));
  return html`<g class="${classOf(row)}">${parts}${dots}${mark}</g>`;
}

function classOf({ verdict }: Pick<SlopeRow, 'verdict'>): string {
  return verdict ?? 'undecided';
}

/** A triangle up or down, a ring for what is only said, a dot where nothing changed. */
function endMark(verdict: SlopeRow['verdict'], cx: number, cy: number): Markup {
  if (verdict === 'said_only') return html`<circle class="ring" cx="${cx}" cy="${cy}" r="4.5"/>`;
  if (verdict !== 'improved' && verdict !== 'declined') return html`<circle class="dot" cx="${cx}" cy="${cy}" r="3"/>`;
  const tip = verdict === 'improved' ? -6 : 6;
  const points = [
    [cx - 6, cy - tip * 0.7],
    [cx + 6, cy - tip * 0.7],
    [cx, cy + tip],
  ].map(([across = 0, down = 0]) => `${fixed(across)},${fixed(down)}`);
  return html`<polygon class="dot" points="${points.join(' ')}"/>`;
}

function legend(rows: readonly SlopeRow[], { texts }: Language): Markup {
  const { slopes, legend: words } = texts;
  const verdicts = MARKED.filter((verdict) => rows.some((row) => row.verdict === verdict));
  const mark = (inside: Markup) => html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${inside}</svg>`;
  const drawn = verdicts.map(
    (verdict) =>
      html`<span>${mark(
        html`<g class="${verdict}"><line class="slope" x1="0" x2="14" y1="12" y2="12"/>${endMark(verdict, 17, 12)}</g>`,
      )} ${slopes.verdict[verdict]}</span> `,
  );
  const target = mark(html`<line class="target" x1="3" x2="21" y1="12" y2="12"/>`);
  return html`<figcaption class="slope-legend">${drawn}<span>${target} ${words.target}</span></figcaption>`;
}

const MARKED = ['improved', 'declined', 'said_only', 'no_change'] as const;
