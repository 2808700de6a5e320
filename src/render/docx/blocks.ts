import { HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, type Table, TextRun } from 'docx';
import { columnsOf } from '../../core/text_width.js';
import type { Block, Entry, Fact } from '../document/document.js';
import { slopesTable } from '../document/slopes_table.js';
import type { Language } from '../language/language.js';
import { QUIET } from '../office/colours.js';
import { BULLETS, CALLOUT } from './styles.js';
import { docxScores, docxTable } from './tables.js';

type Frame = Pick<IParagraphOptions, 'border' | 'shading' | 'indent'>;

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** A block as paragraphs and tables; `depth` is the heading level, from 1, that an entry's title gets. */
export function docxBlock(
  block: Block,
  depth: number,
  language: Language,
  frame: Frame = {},
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ ...frame, ...(block.quiet ? { style: 'Quiet' } : {}), children: [text(block.text)] })];
    case 'facts':
      return docxFacts(block.facts, frame, block.quiet);
    case 'bullets':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: [text(item)] }),
      );
    case 'entry':
      return entry(block, depth, language, frame);
    case 'callout':
      return entry(block.entry, depth, language, CALLOUT);
    case 'scores':
      return docxScores(block.rows, language);
    case 'slopes':
      return docxTable(slopesTable(block, language), language);
    case 'table':
      return docxTable(block, language);
  }
}

/** Longer labels than these run into their text. */
const LABEL_COLUMNS = 16;

/** Short labels stand in a column of their own; in a frame everything keeps one edge. */
export function docxFacts(facts: readonly Fact[], frame: Frame = {}, quiet = false): readonly Paragraph[] {
  const inColumn = frame.indent === undefined && facts.every(({ label }) => columnsOf(label) <= LABEL_COLUMNS);
  return facts.map(({ label, text: said }) => {
    const name = new TextRun({ text: flat(inColumn ? label : `${label}: `), bold: !inColumn, color: QUIET });
    const between = inColumn ? [new TextRun({ children: [new Tab()] })] : [];
    const style = inColumn ? { style: 'Fact' } : quiet ? { style: 'Quiet' } : {};
    return new Paragraph({ ...frame, ...style, children: [name, ...between, text(said)] });
  });
}

export function docxHeading(title: readonly ParagraphChild[], depth: number, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...more, heading: HEADINGS[depth - 1] ?? HeadingLevel.HEADING_5, children: title });
}

function entry(
  { mark, title, aside, blocks }: Entry,
  depth: number,
  language: Language,
  frame: Frame,
): readonly (Paragraph | Table)[] {
  const name = text(mark === undefined ? title : `${mark}. ${title}`);
  const place = aside === undefined ? [] : [new TextRun({ text: flat(` (${aside})`), bold: false, color: QUIET })];
  return [
    docxHeading([name, ...place], depth, frame),
    ...blocks.flatMap((block) => docxBlock(block, depth + 1, language, frame)),
  ];
}

export function text(said: string): TextRun {
  return new TextRun(flat(said));
}

/** Newlines come from folded YAML and mean a space. */
function flat(said: string): string {
  return said.replaceAll(/\s*\n\s*/g, ' ');
}
