import { columnsOf } from '../../core/text_width.js';
import type { Block, Entry, Fact } from '../document/document.js';
import { type Frame, hanging, inside, isNarrow, prefixed, trimmed } from './frame.js';
import { layoutScores } from './scores.js';
import { layoutSlopes } from './slopes.js';
import { layoutTable } from './table.js';
import { pad, wrap } from './wrap.js';

/** A block as lines of at most the frame's width. */
export function layoutBlock(block: Block, frame: Frame): string[] {
  switch (block.kind) {
    case 'paragraph': {
      const lines = wrap(frame.glyphs.text(block.text), frame.width);
      return block.quiet === true ? lines.map(frame.paint.quiet) : lines;
    }
    case 'facts':
      return layoutFacts(block.facts, frame, block.quiet === true);
    case 'bullets':
      return block.items.flatMap((item) => {
        const lines = wrap(frame.glyphs.text(item), frame.width - 2);
        return hanging(lines, `${frame.glyphs.bullet} `, 2);
      });
    case 'entry':
      return layoutEntry(block, frame);
    case 'callout':
      return layoutCallout(block.entry, frame);
    case 'scores':
      return layoutScores(block.rows, frame);
    case 'slopes':
      return layoutSlopes(block, frame);
    case 'table':
      return layoutTable(block, frame);
  }
}

/** Blocks with a blank line between them. */
export function spaced(blocks: readonly string[][]): string[] {
  const shown = blocks.filter((lines) => lines.length > 0);
  // A report has thousands of lines: they are copied as a whole.
  return ([] as string[]).concat(...shown.flatMap((lines, index) => (index === 0 ? [lines] : [[''], lines])));
}

/** Labels in a column of their own; on a narrow screen, or when they are long, in front of the text. */
export function layoutFacts(facts: readonly Fact[], frame: Frame, quiet = false): string[] {
  const labels = facts.map(({ label }) => frame.glyphs.text(label));
  const column = Math.max(NARROWEST_LABELS, ...labels.map((label) => columnsOf(label) + 2));
  const layout = isNarrow(frame) || column > WIDEST_LABELS ? inFront : beside;
  return facts.flatMap((fact) => layout(fact, frame, column, quiet));
}

const NARROWEST_LABELS = 16;
const WIDEST_LABELS = 24;

function beside({ label, text }: Fact, frame: Frame, column: number, quiet: boolean): string[] {
  const { labelPaint, textPaint } = factPaint(frame, quiet);
  const lines = wrap(frame.glyphs.text(text), frame.width - column).map(textPaint);
  return hanging(lines, labelPaint(pad(frame.glyphs.text(label), column)), column);
}

function inFront({ label, text }: Fact, frame: Frame, _column: number, quiet: boolean): string[] {
  const { labelPaint, textPaint } = factPaint(frame, quiet);
  const head = `${frame.glyphs.text(label)}:`;
  const lines = wrap(`${head} ${frame.glyphs.text(text)}`, frame.width - 2);
  return hanging(
    lines.map((line, index) =>
      index === 0 && line.startsWith(head) ? labelPaint(head) + textPaint(line.slice(head.length)) : textPaint(line),
    ),
    '',
    2,
  );
}

function factPaint({ paint }: Frame, quiet: boolean) {
  return quiet
    ? { labelPaint: paint.quiet, textPaint: paint.quiet }
    : { labelPaint: paint.strong, textPaint: (text: string) => text };
}

/** An edge on the left, and no further indent: the eye finds it first. */
function layoutCallout(entry: Entry, frame: Frame): string[] {
  if (!frame.bars) return layoutEntry(entry, frame);
  const { title, aside, blocks } = entry;
  const room = inside(frame, 2);
  const head = wrap(frame.glyphs.text(titleWithAside(title, aside)), room.width).map(frame.paint.strong);
  const lines = spaced([head, ...blocks.map((block) => layoutBlock(block, room))]);
  return lines.map((line) => trimmed(`${frame.paint.accent(frame.glyphs.edge)} ${line}`));
}

function titleWithAside(title: string, aside: string | undefined): string {
  return aside === undefined ? title : `${title} (${aside})`;
}

function layoutEntry(entry: Entry, frame: Frame): string[] {
  const mark = entry.mark === undefined ? '' : `${entry.mark}  `;
  const title = wrap(frame.glyphs.text(titleWithAside(entry.title, entry.aside)), frame.width - mark.length);
  const indent = mark.length > 0 ? mark.length : 2;
  const body = entry.blocks.map((block) => layoutBlock(block, inside(frame, indent)));
  // A group of groups needs air between them; what belongs to one group stays together.
  const airy = entry.blocks.every((block) => block.kind === 'entry');
  return [
    ...hanging(title.map(frame.paint.strong), frame.paint.strong(mark), mark.length),
    ...prefixed(airy ? spaced(body) : body.flat(), ' '.repeat(indent)),
  ];
}
