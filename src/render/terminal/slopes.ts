import type { SlopeRow, Slopes } from '../document/document.js';
import { levelsShown, slopeInWords } from '../document/slopes_table.js';
import { barWidth, ruler } from './bar.js';
import { type Frame, hanging, trimmed } from './frame.js';
import { drawHeights, drawSlope } from './slope.js';
import { pad, padStart, wrap } from './wrap.js';

/** Pictures with their numbers: in columns where there is room, else stacked; without pictures a line for each. */
export function layoutSlopes(block: Slopes, frame: Frame): string[] {
  const { rows, points } = block;
  if (!frame.bars) return rows.flatMap((row) => hanging(inWords(row, block, frame), '', 2));
  const isTable = nameWidth(points.length, frame) >= NARROWEST_NAME;
  const layout = isTable ? table(block, frame) : stacked(block, frame);
  return [...layout, '', ...legend(points.length, isTable, frame).map(frame.paint.quiet)];
}

const GUTTER = 2;
/** Room for the longest result, "no change", "unverändert". */
const RESULT = 11;
const NARROWEST_NAME = 12;
const LEVEL = 5;

function inWords(row: SlopeRow, block: Slopes, frame: Frame): string[] {
  return wrap(frame.glyphs.text(slopeInWords(row, block, frame.language)), frame.width - 2);
}

/** Two points are a slope on the scale, more are a line of heights. */
function pictureWidth(points: number, frame: Frame): number {
  return points === 2 ? barWidth(cellsPerLevel(frame)) : points;
}

function cellsPerLevel(frame: Frame): number {
  return frame.width >= 96 ? 7 : 5;
}

/** Levels of so many points stand in columns; of more the first and the last. */
const MOST_COLUMNS = 4;

function headsOf(points: number, { language, glyphs }: Frame): readonly string[] {
  const { slopes, scores } = language.texts;
  const { before, after, change } = slopes.narrow;
  const between = points > MOST_COLUMNS ? [] : Array.from({ length: Math.max(0, points - 2) }, () => '');
  return [before, ...between, after, change, scores.narrow.target].map(glyphs.text);
}

function widthsOf(points: number, frame: Frame): readonly number[] {
  return headsOf(points, frame).map((head) => Math.max(head.length, LEVEL));
}

function nameWidth(points: number, frame: Frame): number {
  const numbers = widthsOf(points, frame).reduce((sum, width) => sum + GUTTER + width, 0);
  return frame.width - GUTTER - pictureWidth(points, frame) - numbers - GUTTER - RESULT;
}

function table({ rows, points }: Slopes, frame: Frame): string[] {
  const width = pictureWidth(points.length, frame);
  const scale = points.length === 2 ? pad(ruler(cellsPerLevel(frame)), width) : ' '.repeat(width);
  const indent = ' '.repeat(nameWidth(points.length, frame) + GUTTER);
  const head = trimmed(`${indent}${scale}${columns(headsOf(points.length, frame), points.length, frame)}`);
  return [frame.paint.quiet(head), ...rows.flatMap((row) => tableRow(row, points.length, frame))];
}

function tableRow(row: SlopeRow, points: number, frame: Frame): string[] {
  const width = nameWidth(points, frame);
  const gutter = ' '.repeat(GUTTER);
  const [first = '', ...more] = wrap(frame.glyphs.text(row.name), width);
  const numbers = columns(numbersOf(row, points, frame), points, frame);
  const line = `${frame.paint.strong(pad(first, width))}${gutter}${pictureOf(row, cellsPerLevel(frame), frame)}${numbers}${gutter}${resultWords(row, frame)}`;
  return [trimmed(line), ...more.map(frame.paint.strong)];
}

/** The levels that have a column, the change from the first to the last, and the target. */
function numbersOf(row: SlopeRow, points: number, { language, glyphs }: Frame): readonly string[] {
  const all = levelsShown(row, language);
  const shown = points > MOST_COLUMNS ? [all[0] ?? '', all.at(-1) ?? ''] : all;
  return [...shown, row.change, language.level(row.target)].map(glyphs.text);
}

function columns(texts: readonly string[], points: number, frame: Frame): string {
  const widths = widthsOf(points, frame);
  return texts.map((text, index) => padStart(text, GUTTER + (widths[index] ?? 0))).join('');
}

/** On the scale with its numbers below; the name stands alone, however long it is. */
function stacked(block: Slopes, frame: Frame): string[] {
  return block.rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrap(frame.glyphs.text(row.name), frame.width).map(frame.paint.strong),
    pictureOf(row, 7, frame),
    ...wrap(frame.glyphs.text(slopeInWords({ ...row, name: '' }, block, frame.language).slice(2)), frame.width),
  ]);
}

function pictureOf(row: SlopeRow, cells: number, frame: Frame): string {
  return row.levels.length === 2 ? drawSlope(row, cells, frame) : drawHeights(row, frame);
}

function resultWords({ result, verdict }: SlopeRow, { paint, glyphs }: Frame): string {
  const words = glyphs.text(result);
  if (verdict === 'improved') return paint.proven(words);
  return verdict === 'said_only' ? paint.claimed(words) : words;
}

/** Marks and their meaning, on one line where there is room. */
function legend(points: number, isTable: boolean, { glyphs, language, width }: Frame): readonly string[] {
  const { legend: words, scores } = language.texts;
  const { marks } = language.texts.slopes;
  if (points !== 2)
    return wrap(glyphs.text(marks.heights(glyphs.heights[0] ?? '', glyphs.heights.at(-1) ?? '')), width);
  const keys = [
    `${glyphs.from} ${marks.before}`,
    `${glyphs.up} ${glyphs.down} ${marks.after}`,
    `${glyphs.same} ${marks.same}`,
    `${glyphs.target} ${words.target}`,
  ].map(glyphs.text);
  return isTable ? [keys.join('   ')] : [`${scores.scale}:`, ...keys];
}
