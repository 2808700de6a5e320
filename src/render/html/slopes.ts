import { columnsOf } from '../../core/text_width.js';
import type { SlopeRow, Slopes } from '../document/document.js';
import { levelsShown, slopeInWords } from '../document/slopes_table.js';
import type { Language } from '../language/language.js';
import { html, type Markup } from './markup.js';
import { spread } from './spread.js';

/*
 * Levels over time: an axis for the first point and one for the last, a line an area, its name behind its end, and the
 * targets across the last axis. Results differ in dashes and end marks, so that it reads without colours; the table
 * below has the same numbers, and the whole is said in words for those who listen.
 */

const WIDTH = 440;
const LEFT = 58;
/** Names stand right of it. */
const RIGHT = 226;
const TOP = 34;
/** From one name to the next. */
const LINE = 17;
const LEAST = 220;
/** In columns; longer names are cut, and the table has them whole. */
const LONGEST = 21;

interface Scale {
  readonly bottom: number;
  /** From the top of the picture, for a level from 1 to 5. */
  readonly down: (level: number) => number;
}

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

function scaleFor(rows: number): Scale {
  const height = Math.max(LEAST, rows * LINE);
  return { bottom: TOP + height, down: (level) => TOP + ((5 - level) / 4) * height };
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

/** The first and the last on one line, those between on the one below, as far as they have room. */
function dayNames(points: Slopes['points']): readonly Markup[] {
  const places = points.map(({ name, at }) => {
    const half = width(name) / 2;
    const middle = Math.max(LEFT + at * (RIGHT - LEFT), half + 2);
    return { name, middle, from: middle - half, to: middle + half };
  });
  const [first, last] = [places[0], places.at(-1)];
  const between: typeof places = [];
  for (const place of places.slice(1, -1)) {
    if (place.from > (between.at(-1)?.to ?? 0) + APART) between.push(place);
  }
  const ends = [first, ...(places.length > 1 ? [last] : [])].flatMap((place) => place ?? []);
  const dayName = (y: number) => (place: (typeof places)[number]) =>
    html`<text class="day" x="${fixed(place.middle)}" y="${y}" text-anchor="middle">${place.name}</text>`;
  return [...ends.map(dayName(TOP - 18)), ...between.map(dayName(TOP - 4))];
}

const APART = 8;

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

/** The levels of then, each once. */
function startLabels(rows: readonly SlopeRow[], { down, bottom }: Scale, language: Language): readonly Markup[] {
  const levels = new Map<string, number>();
  for (const row of rows) {
    const [level = null] = row.levels;
    if (level !== null) levels.set(levelsShown(row, language)[0] ?? '', down(level));
  }
  const wanted = [...levels].sort(([, one], [, other]) => one - other);
  const places = spread(
    wanted.map(([, y]) => y),
    LINE,
    [TOP, bottom],
  );
  return wanted.map(
    ([shown], index) =>
      html`<text x="${LEFT - 8}" y="${fixed((places[index] ?? 0) + 4)}" text-anchor="end">${shown}</text>`,
  );
}

/** Names behind the ends of their lines, apart from each other and joined with their ends. */
function endLabels(rows: readonly SlopeRow[], { down, bottom }: Scale, language: Language): readonly Markup[] {
  const wanted = rows
    .flatMap((row) => {
      const level = row.levels.at(-1) ?? null;
      return level === null ? [] : [{ row, y: down(level) }];
    })
    .sort((one, other) => one.y - other.y);
  const places = spread(
    wanted.map(({ y }) => y),
    LINE,
    [TOP, bottom],
  );
  return wanted.map(({ row, y }, index) => {
    const place = places[index] ?? y;
    const name = shortened(row.name);
    return html`<line class="lead" x1="${RIGHT + 10}" x2="${RIGHT + 24}" y1="${fixed(y)}" y2="${fixed(place)}"/><text x="${RIGHT + 28}" y="${fixed(place + 4)}"><tspan class="end">${levelsShown(row, language).at(-1) ?? ''}</tspan> ${name}</text>`;
  });
}

function shortened(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ').trim();
  if (columnsOf(line) <= LONGEST) return line;
  let cut = '';
  for (const letter of line) {
    if (columnsOf(cut + letter) >= LONGEST) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}

function legend(rows: readonly SlopeRow[], { texts }: Language): Markup {
  const { comparison, legend: words } = texts;
  const verdicts = MARKED.filter((verdict) => rows.some((row) => row.verdict === verdict));
  const mark = (inside: Markup) => html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${inside}</svg>`;
  const drawn = verdicts.map(
    (verdict) =>
      html`<span>${mark(
        html`<g class="${verdict}"><line class="slope" x1="0" x2="14" y1="12" y2="12"/>${endMark(verdict, 17, 12)}</g>`,
      )} ${comparison.verdict[verdict]}</span> `,
  );
  const target = mark(html`<line class="target" x1="3" x2="21" y1="12" y2="12"/>`);
  return html`<figcaption class="slope-legend">${drawn}<span>${target} ${words.target}</span></figcaption>`;
}

const MARKED = ['improved', 'declined', 'said_only', 'no_change'] as const;

function x(at: number): string {
  return fixed(LEFT + at * (RIGHT - LEFT));
}

/** About: letters of the day names are set small. */
function width(name: string): number {
  return [...name].length * 7.2;
}

function fixed(value: number): string {
  return value.toFixed(1);
}
