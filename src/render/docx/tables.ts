import {
  BorderStyle,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Pictures, ScoreRow, Table as TableBlock } from '../document/document.js';
import { chartInWords } from '../html/chart.js';
import type { Language, Texts } from '../language/language.js';
import { EDGE } from '../office/colours.js';
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
import { TEXT_WIDTH } from './styles.js';

/** Of the column with a picture of a row. */
const PICTURE_WIDTH = 2650;

/** The levels of some areas: a picture of each row, the numbers beside it, and what the marks mean. */
export function docxScores(rows: readonly ScoreRow[], language: Language): readonly (Paragraph | Table)[] {
  const judged = rows.some(({ verdict }) => verdict !== '');
  const { area, scale, claimed, proven, target, result } = language.texts.scores;
  const widths = [PICTURE_WIDTH, 1000, 1400, 900, ...(judged ? [1350] : [])];
  const all = [TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0), ...widths];
  const head = [area, scale, claimed, proven, target, ...(judged ? [result] : [])];
  return [
    grid(
      all,
      head,
      rows.map((row) => scoreCells(row, judged, language)),
    ),
    ...(rows.some(({ claimed }) => claimed !== null) ? [legend(language.texts)] : []),
  ];
}

/** An area that has no level says why in place of its picture. */
function scoreCells(row: ScoreRow, judged: boolean, language: Language): readonly ParagraphChild[] {
  const { name, claimed, credited, target, without, verdict } = row;
  const chart =
    claimed === null ? text(without) : picture(gapPicture(row), [GAP_WIDTH, GAP_HEIGHT], chartInWords(row, language));
  const shown = (value: number | null) => text(value === null ? '–' : language.level(value, target));
  const goal = text(target === null ? '–' : language.level(target));
  return [text(name, true), chart, shown(claimed), shown(credited), goal, ...(judged ? [text(verdict)] : [])];
}

/** The first column takes what the others leave. */
export function docxTable({ head, rows, pictures }: TableBlock, language: Language): readonly (Paragraph | Table)[] {
  if (pictures?.rows[0]?.kind === 'dots') return tableWithDots({ head, rows }, pictures, language);
  const first = Math.round(TEXT_WIDTH * (head.length > MANY ? 0.26 : 0.34));
  const other = Math.floor((TEXT_WIDTH - first) / Math.max(1, head.length - 1));
  const widths = head.map((_, index) => (index === 0 ? first : other));
  const cells = rows.map((row) => row.map((cell, index) => text(cell, index === 0)));
  return [grid(widths, head, cells)];
}

/** Columns from which on the first one has to give way. */
const MANY = 5;

/** Pictures behind the first column, and what their marks mean; words in the last column, numbers in those before. */
function tableWithDots(
  { head: [first = '', ...heads], rows }: Pick<TableBlock, 'head' | 'rows'>,
  pictures: Pictures,
  { texts }: Language,
): readonly (Paragraph | Table)[] {
  const widths = [PICTURE_WIDTH, ...heads.map((_, index) => (index < heads.length - 1 ? 850 : 1850))];
  const all = [TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0), ...widths];
  const cells = rows.map(([name = '', ...others], index) => {
    const dots = pictures.rows[index];
    const drawn = dots?.kind === 'dots' ? picture(dotsPicture(dots), [GAP_WIDTH, GAP_HEIGHT], dots.words) : text('');
    return [text(name, true), drawn, ...others.map((cell) => text(cell))];
  });
  const { legend: words } = texts.several;
  return [grid(all, [first, pictures.head, ...heads], cells), marks(DOT_NAMES, dotPicture, words)];
}

/** The head comes again on every page, and no row is cut in two. */
function grid(widths: readonly number[], head: readonly string[], rows: readonly (readonly ParagraphChild[])[]): Table {
  const row = (style: string, cells: readonly ParagraphChild[], isHead: boolean) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((content, index) => cell(content, style, widths[index] ?? 0)),
    });
  return new Table({
    rows: [
      row(
        'CellHead',
        head.map((title) => text(title)),
        true,
      ),
      ...rows.map((cells) => row('Cell', cells, false)),
    ],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: NONE, left: NONE, right: NONE, insideVertical: NONE, bottom: LINE, insideHorizontal: LINE },
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: EDGE };

function cell(content: ParagraphChild, style: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    // A picture stands on the line that letters hang below; more above it brings it nearer to the middle.
    margins: { top: 70, bottom: 25, left: 60, right: 60 },
    children: [new Paragraph({ style, children: [content] })],
  });
}

function legend({ legend: words }: Texts): Paragraph {
  return marks(MARK_NAMES, markPicture, words);
}

function marks<N extends string>(
  names: readonly N[],
  draw: (name: N) => Uint8Array,
  words: Readonly<Record<N, string>>,
): Paragraph {
  const parts = names.flatMap((name, index) => [
    ...(index === 0 ? [] : [text('    ')]),
    picture(draw(name), [MARK_WIDTH, MARK_HEIGHT], words[name]),
    text(` ${words[name]}`),
  ]);
  return new Paragraph({ style: 'Quiet', spacing: { before: 80, after: 200 }, children: parts });
}

/** Pixels of 1/96 inch for a drawing unit: a row of the chart is then 4.4 centimetres wide. */
const PIXELS = 0.77;

function picture(data: Uint8Array, [width, height]: readonly [number, number], words: string): ImageRun {
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) },
    altText: { name: words, description: words },
  });
}

function text(said: string, bold = false): TextRun {
  return new TextRun({ text: said.replaceAll(/\s*\n\s*/g, ' '), ...(bold ? { bold } : {}) });
}
