import type { GapClass } from '../../core/report/types.js';
import type { ScoreRow } from '../document/document.js';
import { barWidth, drawBar, legend, ruler } from './bar.js';
import { type Frame, trimmed } from './frame.js';
import { pad, padStart, wrap } from './wrap.js';

/** Bars with their numbers: in columns where there is room, else stacked; without bars a line for each. */
export function layoutScores(rows: readonly ScoreRow[], frame: Frame): string[] {
  if (!frame.bars) return rows.flatMap((row) => inWords(row, frame));
  const hasBar = rows.some((row) => row.claimed !== null);
  const isTable = nameWidth(frame) >= NARROWEST_NAME;
  const layout = isTable ? table(rows, frame, hasBar) : stacked(rows, frame);
  const key = isTable ? [legend(frame).join('   ')] : [frame.language.texts.legend.scale, ...legend(frame)];
  return hasBar ? [...layout, '', ...key.map(frame.paint.quiet)] : layout;
}

const GUTTER = 2;
/** Room for the longest verdict, "answer more"; other languages keep to it. */
const VERDICT = 11;
const NARROWEST_NAME = 12;

/** The verdict's column stays free where there is none: bars stand one below the other on every page. */
function nameWidth(frame: Frame): number {
  const numbers = headsOf(frame).reduce((sum, head) => sum + GUTTER + head.length, 0);
  return frame.width - GUTTER - barWidth(cellsPerLevel(frame)) - numbers - GUTTER - VERDICT;
}

function headsOf({ language }: Frame): readonly string[] {
  const { claimed, proven, target } = language.texts.scores.narrow;
  return [claimed, proven, target];
}

function cellsPerLevel(frame: Frame): number {
  return frame.width >= 96 ? 7 : 5;
}

function table(rows: readonly ScoreRow[], frame: Frame, hasBar: boolean): string[] {
  const cells = cellsPerLevel(frame);
  const scale = pad(hasBar ? ruler(cells) : '', barWidth(cells));
  const head = `${' '.repeat(nameWidth(frame) + GUTTER)}${scale}${columns(headsOf(frame), frame)}`;
  return [frame.paint.quiet(head), ...rows.flatMap((row) => tableRow(row, cells, frame))];
}

function tableRow(row: ScoreRow, cells: number, frame: Frame): string[] {
  const [first = '', ...more] = wrap(frame.glyphs.text(row.name), nameWidth(frame));
  const bar = row.claimed === null ? pad(row.without, barWidth(cells)) : drawBar(row, cells, frame);
  const gutter = ' '.repeat(GUTTER);
  const verdict = row.verdict === '' ? '' : gutter + verdictPaint(row.gap, frame)(row.verdict);
  const line = `${frame.paint.strong(pad(first, nameWidth(frame)))}${gutter}${bar}${columns(numbersOf(row, frame), frame)}${verdict}`;
  return [trimmed(line), ...more.map(frame.paint.strong)];
}

function inWords(row: ScoreRow, frame: Frame): string[] {
  const said = [levelsInWords(row, frame) || row.without, row.verdict].filter((part) => part !== '').join('; ');
  return wrap(frame.glyphs.text(`${row.name}: ${said}`), frame.width);
}

/** "claimed 2.2, proven 2.0, target 3.5"; what is not known is left out. */
function levelsInWords(row: ScoreRow, frame: Frame): string {
  const heads = headsOf(frame);
  const numbers = numbersOf(row.claimed === null ? { ...row, credited: null } : row, frame);
  const parts = numbers.flatMap((number, index) => (number === '' ? [] : [`${heads[index]} ${number}`]));
  return frame.language.texts.numbers.list(parts);
}

function stacked(rows: readonly ScoreRow[], frame: Frame): string[] {
  const cells = 7;
  return rows.flatMap((row, index) => {
    const bar = row.claimed === null ? row.without : drawBar(row, cells, frame);
    const numbers = levelsInWords(row, frame);
    return [
      ...(index === 0 ? [] : ['']),
      ...wrap(frame.glyphs.text(row.name), frame.width).map(frame.paint.strong),
      bar,
      ...(numbers === '' ? [] : wrap(numbers, frame.width)),
      ...(row.verdict === '' ? [] : [verdictPaint(row.gap, frame)(row.verdict)]),
    ];
  });
}

/** A null number is left out of its column: the words stand where the bar would be. */
function numbersOf({ claimed, credited, target }: ScoreRow, { language: { level } }: Frame): string[] {
  const shown = (value: number | null) => (value === null ? '' : level(value, target));
  return [shown(claimed), shown(credited), target === null ? '' : level(target)];
}

function columns(texts: readonly string[], frame: Frame): string {
  const heads = headsOf(frame);
  return texts.map((text, index) => padStart(text, GUTTER + (heads[index]?.length ?? 0))).join('');
}

function verdictPaint(gap: GapClass | null, { paint }: Frame): (text: string) => string {
  if (gap === 'met') return paint.proven;
  return gap === 'unproven' ? paint.claimed : paint.strong;
}
