import {
  Document as DocxDocument,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Report } from '../../core/report/types.js';
import { documentOf } from '../document/build.js';
import type { Section } from '../document/document.js';
import { sameBytes } from '../office/same_bytes.js';
import type { RenderOptions } from '../renderer.js';
import { visibleReport } from '../visible-report.js';
import { docxBlock, docxFacts, docxHeading, text } from './blocks.js';
import { NUMBERING, PAPER, STYLES, TEXT_WIDTH } from './styles.js';
import { OF, PAGE } from './words.js';

/** A Word document to be edited and sent on: real headings, lists and tables. Same report, same bytes. */
export async function renderDocx(report: Report, _options: RenderOptions): Promise<Uint8Array> {
  const { title, facts, front, details } = documentOf(report);
  const { subject, tool, answered_on } = visibleReport(report);
  const name = subject.name ?? subject.id;
  const { width, height, margin } = PAPER;
  const document = new DocxDocument({
    title: `${title}: ${name}`,
    creator: tool.name,
    lastModifiedBy: tool.name,
    compatabilityModeVersion: 15,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top: margin, right: margin, bottom: margin, left: margin } },
        },
        footers: { default: footer(`${title}: ${name}`) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [text(title)] }),
          ...docxFacts(facts),
          ...front.flatMap((section) => sectionParts(section, false)),
          ...details.flatMap((section, index) => sectionParts(section, index === 0)),
        ],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)), answered_on);
}

function sectionParts({ title, blocks }: Section, onNewPage: boolean): readonly (Paragraph | Table)[] {
  const heading = docxHeading([text(title)], 1, { pageBreakBefore: onNewPage });
  return [heading, ...blocks.flatMap((block) => docxBlock(block, 2))];
}

function footer(title: string): Footer {
  const numbers = [`\t${PAGE} `, PageNumber.CURRENT, ` ${OF} `, PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children: [title.replaceAll('\n', ' '), ...numbers] });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [run],
      }),
    ],
  });
}
