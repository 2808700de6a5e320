import { columnsOf } from '../../core/text_width.js';
import { fitBlocks } from '../view/fit.js';
import { saying } from '../view/foot.js';
import type { Frame, Size } from '../view/frame.js';
import { packed } from '../view/legend.js';
import { BLANK, cutLines, cutText, type Line, line, wrapText } from '../view/text.js';
import { entryBlocks } from './entries.js';
import { levelLines } from './levels.js';
import type { SwitchesState } from './state.js';
import { wordsOf } from './words.js';

/** Longer lines are hard to read, however wide the window is. */
const MEASURE = 100;

/** Lines for entries, where the window has room for them. */
const LEAST_ENTRIES = 7;

/** The screen in lines: at most rows − 1, each narrower than the width. */
export function frameOfSwitches(state: SwitchesState, { width, rows }: Size): Frame {
  const bounds = { width: Math.min(width - 1, MEASURE), most: rows - 1 };
  const lines = state.reading === null ? listLines(state, bounds) : detailLines(state, state.reading, bounds);
  const shown = lines.slice(-bounds.most);
  const row = shown.length - 1;
  return { lines: shown, caret: { row, column: columnsOf(shown[row]?.text ?? '') } };
}

interface Bounds {
  readonly width: number;
  readonly most: number;
}

/** The choice above, what it comes to below. In a low window levels give way first, then blank lines, then entries. */
function listLines(state: SwitchesState, { width, most }: Bounds): Line[] {
  const { question, seen } = state;
  const low = most < 16;
  const gap = low ? [] : [BLANK];
  const head = headOf(state, width);
  const ask = cutLines(wrapText(question.ask, width), low ? 1 : 3, width).map((text) => line(text, 'strong'));
  const said = saidLines(state, width, low ? 2 : 4);
  const keys = cutLines(packed(wordsOf(question).listKeys, width), low ? 1 : 3, width).map((text) =>
    line(text, 'legend'),
  );
  const facts = cutLines(wrapText(seen.facts.join(' · '), width), low ? 1 : 3, width).map((text) =>
    line(text, 'strong'),
  );
  const around = [head, ...ask, ...gap, ...gap, ...facts, ...(said.length === 0 ? gap : said), ...keys].length;
  const blocks = entryBlocks(state, width);
  const wish = blocks.length + (blocks[state.at]?.full.length ?? 1) - 1;
  const left = Math.max(1, most - around);
  const list = Math.min(wish, Math.max(LEAST_ENTRIES, left - seen.levels.length - 1), left);
  const levels = levelLines(seen.levels, width, left - list, wordsOf(question));
  const entries = fitBlocks(blocks, state.at, list).lines;
  return [head, ...ask, ...gap, ...entries, ...gap, ...facts, ...levels, ...(said.length === 0 ? gap : said), ...keys];
}

function headOf({ question, on }: SwitchesState, width: number): Line {
  return line(
    cutText(`${question.title} · ${wordsOf(question).count(on.filter(Boolean).length, on.length)}`, width),
    'quiet',
  );
}

/** What was said last, or else what is wrong with the choice. */
function saidLines({ message, seen }: SwitchesState, width: number, most: number): Line[] {
  if (message !== null) return saying(message, width, most);
  const rows = seen.problems.flatMap(({ text }) => saying({ tone: 'problem', text }, width, most));
  return rows.slice(0, most);
}

/** What there is to know of the entry one is at, as much as fits from `top` on. */
function detailLines({ question, at }: SwitchesState, top: number, { width, most }: Bounds): Line[] {
  const words = wordsOf(question);
  const entry = question.entries[at];
  const title = wrapText(entry?.label ?? '', width).map((text) => line(text, 'strong'));
  const about = wrapText(entry?.about ?? '', width).map((text) => line(text, 'quiet'));
  const paragraphs = (entry?.details ?? []).flatMap((text) => [
    BLANK,
    ...wrapText(text, width).map((row) => line(row)),
  ]);
  const keys = packed(words.detailKeys, width).map((text) => line(text, 'legend'));
  const text = [...title, ...about, ...paragraphs];
  const room = Math.max(1, most - keys.length - 1);
  const first = Math.max(0, Math.min(top, text.length - room));
  const rest = text.slice(first);
  const shown = rest.length <= room ? rest : [...rest.slice(0, room - 1), line(words.more, 'quiet')];
  return [...shown, BLANK, ...keys];
}
