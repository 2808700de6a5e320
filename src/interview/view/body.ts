import type { Body } from '../walk/input.js';
import type { Block } from './block.js';
import { fieldBlocks } from './field_blocks.js';
import { optionBlocks } from './option_blocks.js';
import { line, wrapText } from './text.js';

/** The body of a page. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly active: number | null;
  /** Blank lines between blocks make them easier to read. */
  readonly airy: boolean;
}

export function bodyBlocks(body: Exclude<Body, { as: 'reading' }>, width: number): Blocks {
  switch (body.as) {
    case 'pick':
      return {
        blocks: optionBlocks(body.options, body.input.chosen, null, width),
        active: body.input.chosen,
        airy: true,
      };
    case 'tick': {
      const { chosen, ticked } = body.input;
      return { blocks: optionBlocks(body.options, chosen, ticked, width), active: chosen, airy: true };
    }
    case 'fields': {
      const blocks = fieldBlocks(body.fields, body.input, width);
      return { blocks: [...blocks, ...totalBlock(body.total, width)], active: body.input.at, airy: false };
    }
  }
}

function totalBlock(total: string | undefined, width: number): Block[] {
  if (total === undefined) return [];
  const lines = wrapText(total, width - 2).map((row) => line(`  ${row}`, 'strong'));
  return [{ full: lines, short: lines[0] ?? line('') }];
}
