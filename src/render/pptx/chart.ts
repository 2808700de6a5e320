import type PptxGenJS from 'pptxgenjs';
import type { ScoreRow } from '../document/document.js';
import { chartInWords } from '../html/chart.js';
import type { Language, Texts } from '../language/language.js';
import { EDGE, QUIET, TEXT } from '../office/colours.js';
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
const COLUMNS = { area: 3.88, chart: 3.1, claimed: 1.05, proven: 1.55, target: 0.95, result: 1.6 } as const;
type Column = keyof typeof COLUMNS;
const PICTURE = { w: 2.88, h: (2.88 * GAP_HEIGHT) / GAP_WIDTH } as const;
const SIDE = 0.06;
const LEGEND_HEIGHT = 0.4;

/** As many as one slide holds. */
export const MOST_ROWS = 12;

/** A table with a picture in each row, and the legend. Gives back where it ends, in inches. */
export function addChart(slide: PptxGenJS.Slide, rows: readonly ScoreRow[], language: Language): number {
  const judged = rows.some(({ verdict }) => verdict !== '');
  const { result, ...others } = COLUMNS;
  const widths: Readonly<Record<Column, number>> = judged
    ? COLUMNS
    : { ...others, area: others.area + result, result: 0 };
  const height = rows.length > FEW ? ROWS.many : ROWS.few;
  addTable(slide, rows, { widths, height, language });
  for (const [index, row] of rows.entries()) {
    const middle = BODY_TOP + (index + 1.5) * height;
    addPicture(slide, row, { x: LEFT + widths.area + SIDE, y: middle - PICTURE.h / 2 }, language);
  }
  const end = BODY_TOP + (rows.length + 1) * height;
  if (!rows.some(({ claimed }) => claimed !== null)) return end;
  addLegend(slide, end + 0.1, language.texts);
  return end + 0.1 + LEGEND_HEIGHT;
}

interface Layout {
  readonly widths: Readonly<Record<Column, number>>;
  readonly height: number;
  readonly language: Language;
}

function addTable(slide: PptxGenJS.Slide, rows: readonly ScoreRow[], { widths, height, language }: Layout): void {
  const { scale: chart, ...heads } = language.texts.scores;
  const words = { ...heads, chart };
  const columns = (Object.keys(COLUMNS) as Column[]).filter((name) => widths[name] > 0);
  const head = columns.map((name) => cell(words[name], widths[name], { bold: true, color: QUIET }));
  const body = rows.map((row) => {
    const texts = textsOf(row, language);
    return columns.map((name) => cell(texts[name], widths[name], { bold: name === 'area', color: TEXT }));
  });
  const rowH = Array.from({ length: rows.length + 1 }, () => height);
  const colW = columns.map((name) => widths[name]);
  slide.addTable([head, ...body], { x: LEFT, y: BODY_TOP, colW, rowH, objectName: chart });
}

/** An area that has no level says why in place of its picture. */
function textsOf(row: ScoreRow, { level }: Language): Readonly<Record<Column, string>> {
  const { name, claimed, credited, target, without, verdict } = row;
  const shown = (value: number | null) => (value === null ? '–' : level(value, target));
  return {
    area: name,
    chart: claimed === null ? without : '',
    claimed: shown(claimed),
    proven: shown(credited),
    target: target === null ? '–' : level(target),
    result: verdict,
  };
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

function addPicture(slide: PptxGenJS.Slide, row: ScoreRow, place: { x: number; y: number }, language: Language): void {
  if (row.claimed === null) return;
  slide.addImage({ data: dataOf(gapPicture(row)), altText: chartInWords(row, language), ...place, ...PICTURE });
}

function addLegend(slide: PptxGenJS.Slide, y: number, { legend }: Texts): void {
  const h = 0.18;
  const w = (h * MARK_WIDTH) / MARK_HEIGHT;
  let x = LEFT;
  for (const name of MARK_NAMES) {
    const words = legend[name];
    const wide = (ems(words) * SMALLEST) / 72 + 0.25;
    slide.addImage({
      data: dataOf(markPicture(name)),
      altText: words,
      x,
      y: y + (LEGEND_HEIGHT - h) / 2,
      w,
      h,
    });
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
