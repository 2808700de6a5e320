import { columnsOf } from '../../core/text_width.js';
import { visible } from '../../core/visible.js';
import type { Field, FieldsInput } from '../walk/input.js';
import type { Block } from './block.js';
import { cutText, type Line, line, wrapText } from './text.js';
import { layTyped } from './typed.js';

const INDENT = '  ';

/** Columns a text needs beside its name; with fewer it goes below. */
const LEAST = 12;

/** Fields as blocks: those filled in on a line each, the current one with what is being typed, the others by name. */
export function fieldBlocks(fields: readonly Field[], input: FieldsInput, width: number): Block[] {
  return fields.map((field, index) => {
    const text = input.texts[index] ?? '';
    if (index !== input.at) return otherBlock(field, text, width);
    return fields.length === 1
      ? onlyBlock(field, text, input.caret, width)
      : currentBlock(field, text, input.caret, width);
  });
}

function otherBlock({ label, unit }: Field, text: string, width: number): Block {
  const shown = text === '' ? label : `${label}: ${text}${unit === undefined ? '' : `  (${unit})`}`;
  const row = line(INDENT + cutText(shown, width - INDENT.length), text === '' ? 'quiet' : 'plain');
  return { full: [row], short: row };
}

/** A single field needs no name: the question is its name. */
function onlyBlock(field: Field, text: string, caret: number, width: number): Block {
  const rows = below([], field, text, caret, width);
  return {
    ...rows,
    full: rows.full.map((row, index) => (index === 0 ? { ...row, text: `› ${row.text.slice(2)}` } : row)),
  };
}

/** Name and text on one line while they fit, else the text below the name. */
function currentBlock(field: Field, text: string, caret: number, width: number): Block {
  const name = `› ${visible(field.label)}: `;
  const unit = field.unit === undefined ? '' : `  (${visible(field.unit)})`;
  const room = width - columnsOf(name) - columnsOf(unit);
  const typed = room < LEAST ? undefined : layTyped(text, caret, room);
  if (typed === undefined || typed.rows.length > 1) {
    const head = wrapText(`${field.label}${unit}:`, width - INDENT.length);
    return below(
      head.map((row, index) => line((index === 0 ? '› ' : INDENT) + row, 'chosen')),
      field,
      text,
      caret,
      width,
    );
  }
  const row = line(name + (typed.rows[0] ?? '') + unit, 'chosen');
  return {
    full: [row, ...hintLines(field, width)],
    short: row,
    caret: { row: 0, column: columnsOf(name) + typed.caret.column },
  };
}

function below(head: readonly Line[], field: Field, text: string, caret: number, width: number): Block {
  const typed = layTyped(text, caret, width - INDENT.length);
  const rows = typed.rows.map((row) => line(INDENT + row));
  return {
    full: [...head, ...rows, ...hintLines(field, width)],
    // Nobody sees more of it than the first line.
    short: line(INDENT + cutText(text.slice(0, 10 * width), width - INDENT.length)),
    caret: { row: head.length + typed.caret.row, column: INDENT.length + typed.caret.column },
  };
}

function hintLines({ hint }: Field, width: number): Line[] {
  return hint === undefined ? [] : wrapText(hint, width - 4).map((row) => line(`    ${row}`, 'quiet'));
}
