import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../language/language.js';
import { CALL, EDGE, MARK, QUIET, TEXT } from '../office/colours.js';
import { addChart } from './chart.js';
import type { SlidePlan } from './deck.js';
import { BULLET, type Fitted, fitted, GAP, type Line, SMALLEST } from './fit.js';
import { shortened } from './measure.js';
import {
  BODY_BOTTOM,
  BODY_MASTER,
  BODY_TOP,
  FONT,
  FOOT,
  LEFT,
  OPENING,
  OPENING_MASTER,
  TITLE_SIZE,
  WIDTH,
} from './theme.js';

/** Inches between two cards, and around the text in one. */
const BETWEEN = 0.3;
const PADDING = 0.2;

/** One slide; `foot` names whom and when it is about. */
export function addSlide(deck: PptxGenJS, plan: SlidePlan, foot: string, language: Language): void {
  const { more, moreAreas } = language.texts.deck;
  const { title, look } = plan;
  const opening = look === 'opening';
  const slide = deck.addSlide({ masterName: opening ? OPENING_MASTER : BODY_MASTER });
  const size = opening ? OPENING.size : TITLE_SIZE;
  slide.addText(shortened(title, (WIDTH * 72) / size, 1, Number.POSITIVE_INFINITY), { placeholder: 'title' });
  const top = opening ? OPENING.body : plan.chart === null ? BODY_TOP : addChart(slide, plan.chart) + BETWEEN;
  const cut = addColumns(slide, plan, top);
  const left = plan.chart === null ? 0 : plan.chart.rows.length - plan.chart.most;
  if (!opening) addFoot(slide, foot, left > 0 ? moreAreas(left) : cut ? more : '');
}

/** true: something did not fit. */
function addColumns(slide: PptxGenJS.Slide, { columns, look }: SlidePlan, top: number): boolean {
  if (columns.length === 0) return false;
  const padding = look === 'call' || look === 'cards' ? PADDING : 0;
  const w = (WIDTH - (columns.length - 1) * BETWEEN) / columns.length;
  const text = fitted(columns, { w: w - 2 * padding, h: BODY_BOTTOM - top - 2 * padding });
  const h = text.height + 2 * padding;
  for (const [index, lines] of text.columns.entries()) {
    const x = LEFT + index * (w + BETWEEN);
    if (padding > 0) addGround(slide, { x, y: top, w, h }, look);
    addLines(slide, lines, text, { x: x + padding, y: top + padding, w: w - 2 * padding, h: text.height });
  }
  return text.cut;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function addGround(slide: PptxGenJS.Slide, place: Place, look: SlidePlan['look']): void {
  if (look === 'cards') {
    slide.addShape('rect', { ...place, line: { color: EDGE, width: 1 } });
    return;
  }
  slide.addShape('rect', { ...place, fill: { color: CALL } });
  slide.addShape('rect', { ...place, w: 0.08, fill: { color: MARK } });
}

function addLines(slide: PptxGenJS.Slide, lines: readonly Line[], { size }: Fitted, place: Place): void {
  const runs = lines.flatMap((line, index) => runsOf(line, size, index === lines.length - 1));
  slide.addText(runs, {
    ...place,
    fontFace: FONT,
    fontSize: size,
    color: TEXT,
    margin: 0,
    valign: 'top',
    align: 'left',
  });
}

function runsOf(
  { label, text, bold = false, bullet = false }: Line,
  size: number,
  last: boolean,
): PptxGenJS.TextProps[] {
  const paragraph = {
    paraSpaceAfter: size * GAP,
    ...(bullet ? { bullet: { indent: size * BULLET } } : {}),
  };
  return [
    ...(label === undefined ? [] : [{ text: label, options: { ...paragraph, bold: true, color: QUIET } }]),
    { text, options: { ...paragraph, bold, breakLine: !last } },
  ];
}

function addFoot(slide: PptxGenJS.Slide, foot: string, note: string): void {
  const look = {
    fontFace: FONT,
    fontSize: SMALLEST,
    color: QUIET,
    margin: 0,
    valign: 'middle',
    y: FOOT.y,
    h: FOOT.h,
  } as const;
  slide.addText(shortened(foot, (5 * 72) / SMALLEST, 1), { ...look, x: FOOT.x, w: 5.2 });
  if (note !== '') slide.addText(note, { ...look, x: FOOT.x + 5.4, w: 6, align: 'right' });
}
