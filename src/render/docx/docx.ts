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
import { english } from '../language/english.js';
import type { Language, Texts } from '../language/language.js';
import { sameBytes } from '../office/same_bytes.js';
import type { RenderOptions } from '../renderer.js';
import { visibleReport } from '../visible-report.js';
import { docxBlock, docxFacts, docxHeading, text } from './blocks.js';
import { NUMBERING, PAPER, stylesIn, TEXT_WIDTH } from './styles.js';

/** A Word document to be edited and sent on: real headings, lists and tables. Same report, same bytes. */
export async function renderDocx(report: Report, { language = english, edition }: RenderOptions): Promise<Uint8Array> {
  const { title, facts, front, details } = documentOf(report, language, edition);
  const { subject, tool, answered_on } = visibleReport(report);
  const name = subject.name ?? subject.id;
  const { width, height, margin } = PAPER;
  const document = new DocxDocument({
    title: `${title}: ${name}`,
    creator: tool.name,
    lastModifiedBy: tool.name,
    compatabilityModeVersion: 15,
    styles: stylesIn(language.texts.page.spelling),
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top: margin, right: margin, bottom: margin, left: margin } },
        },
        footers: { default: footer(`${title}: ${name}`, language.texts) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [text(title)] }),
          ...docxFacts(facts),
          ...front.flatMap((section) => sectionParts(section, false, language)),
          ...details.flatMap((section, index) => sectionParts(section, index === 0, language)),
        ],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)), answered_on);
}

function sectionParts(
  { title, blocks }: Section,
  onNewPage: boolean,
  language: Language,
): readonly (Paragraph | Table)[] {
  const heading = docxHeading([text(title)], 1, { pageBreakBefore: onNewPage });
  return [heading, ...blocks.flatMap((block) => docxBlock(block, 2, language))];
}

function footer(title: string, { page }: Texts): Footer {
  const numbers = [`\t${page.number} `, PageNumber.CURRENT, ` ${page.of} `, PageNumber.TOTAL_PAGES];
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
