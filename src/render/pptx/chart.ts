import type PptxGenJS from 'pptxgenjs';
import type { RankedRubric, Ranks } from '../../core/report/ranks.js';
import type { ScoreRow, Table } from '../document/document.js';
import { rankShown } from '../document/ranks.js';
import { chartInWords } from '../html/chart.js';
import type { Language } from '../language/language.js';
import { EDGE, QUIET, TEXT } from '../office/colours.js';
import { DOT_NAMES, dotPicture, dotsPicture } from '../office/dots_picture.js';
import {
  GAP_HEIGHT,
  GAP_WIDTH,
  gapPicture,
  MARK_HEIGHT,
  MARK_NAMES,
  MARK_WIDTH,
  markPicture,
} from '../office/gap_picture.js';
import { SMALLEST } from './fit.js';
import { ems, shortened } from './measure.js';
import { BODY_TOP, FONT, LEFT } from './theme.js';

/** Inches. A few rows get more air than many. */
const ROWS = { few: 0.48, many: 0.355 } as const;
const FEW = 8;
const PICTURE = { w: 2.88, h: (2.88 * GAP_HEIGHT) / GAP_WIDTH } as const;
const PICTURE_COLUMN = 3.1;
const SIDE = 0.06;
const LEGEND_HEIGHT = 0.4;

/** As many as one slide holds. */
const MOST_ROWS = 12;
/** Leaves room for what has to be said of them. */
const MOST_RANKED = 10;

/** A table with a picture in each row, and what its marks mean. */
export interface Chart {
  readonly heads: readonly string[];
  /** How many rows are drawn at most. */
  readonly most: number;
  /** Whether a few rows get more air than many. */
  readonly airy: boolean;
  /** Inches, as many as heads; the picture stands in the second. */
  readonly widths: readonly number[];
  readonly rows: readonly ChartRow[];
  readonly legend: readonly Mark[];
}

interface ChartRow {
  /** As many as heads. */
  readonly cells: readonly string[];
  readonly picture: (() => Uint8Array) | null;
  /** What the picture shows. */
  readonly words: string;
}

interface Mark {
  readonly picture: () => Uint8Array;
  readonly words: string;
}

/** Gives back where it ends, in inches. */
export function addChart(slide: PptxGenJS.Slide, chart: Chart): number {
  const rows = chart.rows.slice(0, chart.most);
  const height = chart.airy && rows.length <= FEW ? ROWS.few : ROWS.many;
  addTable(slide, { ...chart, rows }, height);
  for (const [index, { picture, words }] of rows.entries()) {
    const middle = BODY_TOP + (index + 1.5) * height;
    const place = { x: LEFT + (chart.widths[0] ?? 0) + SIDE, y: middle - PICTURE.h / 2 };
    if (picture !== null) slide.addImage({ data: dataOf(picture()), altText: words, ...place, ...PICTURE });
  }
  const end = BODY_TOP + (rows.length + 1) * height;
  if (!rows.some(({ picture }) => picture !== null)) return end;
  addLegend(slide, end + 0.1, chart.legend);
  return end + 0.1 + LEGEND_HEIGHT;
}

/** Levels as claimed and as proven, each area in a row. */
export function scoresChart(rows: readonly ScoreRow[], language: Language): Chart {
  const { texts, level } = language;
  const judged = rows.some(({ verdict }) => verdict !== '');
  const { area, scale, claimed, proven, target, result } = texts.scores;
  const heads = [area, scale, claimed, proven, target, ...(judged ? [result] : [])];
  const widths = judged ? [3.88, PICTURE_COLUMN, 1.05, 1.55, 0.95, 1.6] : [5.48, PICTURE_COLUMN, 1.05, 1.55, 0.95];
  const shown = (value: number | null, goal: number | null) => (value === null ? '–' : level(value, goal));
  return {
    heads,
    most: MOST_ROWS,
    airy: true,
    widths,
    rows: rows.map((row) => ({
      // An area that has no level says why in place of its picture.
      cells: [
        row.name,
        row.claimed === null ? row.without : '',
        shown(row.claimed, row.target),
        shown(row.credited, row.target),
        shown(row.target, null),
        ...(judged ? [row.verdict] : []),
      ],
      picture: row.claimed === null ? null : () => gapPicture(row),
      words: chartInWords(row, language),
    })),
    legend: MARK_NAMES.map((name) => ({ picture: () => markPicture(name), words: texts.legend[name] })),
  };
}

/** The leader, the others and the target, each area in a row; null without pictures of these. */
export function dotsChart({ head, rows, pictures }: Table, { texts }: Language): Chart | null {
  const [first = '', ...heads] = head;
  const dots = (pictures?.rows ?? []).flatMap((picture) => (picture.kind === 'dots' ? [picture] : []));
  if (pictures === undefined || dots.length < rows.length) return null;
  return {
    heads: [first, pictures.head, ...heads],
    most: MOST_ROWS,
    airy: true,
    widths: [3.88, PICTURE_COLUMN, 0.95, 0.95, 0.95, 2.3],
    rows: rows.map(([name = '', ...cells], index) => {
      const picture = dots[index];
      return {
        cells: [name, '', ...cells],
        picture: picture === undefined ? null : () => dotsPicture(picture),
        words: picture?.words ?? '',
      };
    }),
    legend: DOT_NAMES.map((name) => ({ picture: () => dotPicture(name), words: texts.several.legend[name] })),
  };
}

/** Where the leader stands among others, each area in a row; null: in none. */
export function ranksChart({ rubrics }: Ranks, { texts, whole }: Language): Chart | null {
  if (rubrics.length === 0) return null;
  const { claimed, proven, band, leaders, of, between } = texts.ranks.slide;
  const banded = rubrics.some((each) => each.band !== null);
  const inWords = (each: RankedRubric) =>
    each.band === null ? '' : between(rankShown(each.band.low), rankShown(each.band.high));
  return {
    heads: [texts.scores.area, claimed, proven, ...(banded ? [band] : []), leaders],
    most: MOST_RANKED,
    airy: false,
    widths: banded ? [4.08, 2.2, 2.55, 1.8, 1.5] : [5.88, 2.2, 2.55, 1.5],
    rows: rubrics.map((each) => ({
      cells: [
        each.title,
        of(rankShown(each.claimed)),
        of(rankShown(each.credited)),
        ...(banded ? [inWords(each)] : []),
        whole(each.n),
      ],
      picture: null,
      words: '',
    })),
    legend: [],
  };
}

function addTable(slide: PptxGenJS.Slide, { heads, widths, rows }: Chart, height: number): void {
  const wide = (index: number) => widths[index] ?? 0;
  const head = heads.map((text, index) => cell(text, wide(index), { bold: true, color: QUIET }));
  const body = rows.map(({ cells }) =>
    cells.map((text, index) => cell(text, wide(index), { bold: index === 0, color: TEXT })),
  );
  const rowH = Array.from({ length: rows.length + 1 }, () => height);
  slide.addTable([head, ...body], { x: LEFT, y: BODY_TOP, colW: [...widths], rowH, objectName: heads[1] ?? '' });
}

/** One line: a row that grew would leave its picture behind. */
function cell(text: string, width: number, look: { bold: boolean; color: string }): PptxGenJS.TableCell {
  const room = ((width - 2 * SIDE) * 72) / SMALLEST;
  const line = { type: 'solid', pt: 0.75, color: EDGE } as const;
  const none = { type: 'none' } as const;
  return {
    text: shortened(text.replaceAll(/\s*\n\s*/g, ' '), room, 1, look.bold ? Number.POSITIVE_INFINITY : 0),
    options: {
      ...look,
      fontFace: FONT,
      fontSize: SMALLEST,
      valign: 'middle',
      margin: [0.02, SIDE, 0.02, SIDE],
      border: [none, none, line, none],
    },
  };
}

function addLegend(slide: PptxGenJS.Slide, y: number, marks: readonly Mark[]): void {
  const h = 0.18;
  const w = (h * MARK_WIDTH) / MARK_HEIGHT;
  let x = LEFT;
  for (const { picture, words } of marks) {
    const wide = (ems(words) * SMALLEST) / 72 + 0.25;
    const place = { x, y: y + (LEGEND_HEIGHT - h) / 2, w, h };
    slide.addImage({ data: dataOf(picture()), altText: words, ...place });
    const look = { fontFace: FONT, fontSize: SMALLEST, color: QUIET, margin: 0, valign: 'middle' } as const;
    slide.addText(words, { x: x + w + 0.08, y, w: wide, h: LEGEND_HEIGHT, ...look });
    x += w + 0.08 + wide;
  }
}

function dataOf(png: Uint8Array): string {
  let bytes = '';
  for (const byte of png) bytes += String.fromCharCode(byte);
  return `image/png;base64,${btoa(bytes)}`;
}
