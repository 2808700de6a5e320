import { columnsOf } from '../../core/text_width.js';
import type { Option } from '../walk/input.js';
import type { Block } from './block.js';
import { cutText, line, wrapText } from './text.js';

/** Options as blocks: a mark, the label, the text with a hanging indent, and what is to be said about it. */
export function optionBlocks(
  options: readonly Option[],
  chosen: number | null,
  ticked: readonly number[] | null,
  width: number,
): Block[] {
  const labelWidth = Math.max(0, ...options.map(({ label }) => label.length));
  return options.map((option, index) => {
    const mark = index === chosen ? '›' : ' ';
    const box = ticked === null ? '' : ticked.includes(index) ? '[x] ' : '[ ] ';
    return optionBlock(option, `${mark} ${box}${option.label.padStart(labelWidth)}  `, index === chosen, width);
  });
}

function optionBlock({ text, aside }: Option, head: string, chosen: boolean, width: number): Block {
  const tone = chosen ? 'chosen' : 'plain';
  const remark = aside === undefined ? '' : ` (${aside})`;
  const room = width - columnsOf(head);
  const lines = wrapText(text + remark, room).map((row, index) =>
    line(((index === 0 ? head : ' '.repeat(head.length)) + row).trimEnd(), tone),
  );
  // A remark that does not fit beside some of the text would be all there is to read.
  const beside = columnsOf(remark) < room / 2 ? remark : '';
  return { full: lines, short: line((head + cutText(text, room - columnsOf(beside)) + beside).trimEnd(), tone) };
}
