import { columnsOf } from '../../core/text_width.js';
import type { SlopeRow, Slopes } from '../document/document.js';
import { levelsShown } from '../document/slopes_table.js';
import type { Language } from '../language/language.js';
import { html, type Markup } from './markup.js';
import { fixed, LEFT, LINE, RIGHT, type Scale, TOP } from './slopes_scale.js';
import { spread } from './spread.js';

/** What is written into a picture of levels over time. */

/** Between two days, at least. */
const APART = 8;
/** In columns; longer names are cut, and the table has them whole. */
const LONGEST = 21;

/** The first and the last on one line, those between on the one below, as far as they have room. */
export function dayNames(points: Slopes['points']): readonly Markup[] {
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

/** The levels of then, each once. */
export function startLabels(rows: readonly SlopeRow[], { down, bottom }: Scale, language: Language): readonly Markup[] {
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
export function endLabels(rows: readonly SlopeRow[], { down, bottom }: Scale, language: Language): readonly Markup[] {
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

/** About: letters of the day names are set small. */
function width(name: string): number {
  return [...name].length * 7.2;
}
