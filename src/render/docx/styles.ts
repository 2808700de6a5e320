import { AlignmentType, BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import { CALL, EDGE, MARK, QUIET, TEXT } from '../office/colours.js';

/*
 * Word's own styles by their own names, so that a reader changes the look of all headings in one place. Lengths are
 * twentieths of a point, text sizes half points. Arial: every office program has it, or one that is as wide.
 */

/** A4 with margins that also leave Letter room. */
export const PAPER = { width: 11906, height: 16838, margin: 1134 };
export const TEXT_WIDTH = PAPER.width - 2 * PAPER.margin;

/** Facts: a column of labels, and the text beside it. */
export const LABEL_WIDTH = 1750;

/** `language`: BCP 47, for the spelling checker. */
export const stylesIn = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 21, color: TEXT, language: { value: language } },
      paragraph: { spacing: { after: 100, line: 276 } },
    },
    title: { run: { size: 44, bold: true, color: TEXT }, paragraph: { spacing: { after: 200 } } },
    heading1: heading(30, 400, 140, { bottom: { style: BorderStyle.SINGLE, size: 6, color: EDGE, space: 3 } }),
    heading2: heading(24, 260, 80),
    heading3: heading(22, 200, 60),
    heading4: heading(21, 160, 60),
    heading5: heading(21, 120, 60),
  },
  paragraphStyles: [
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: QUIET, size: 18 } },
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      paragraph: { indent: { left: LABEL_WIDTH, hanging: LABEL_WIDTH }, spacing: { after: 60 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 0, after: 0, line: 240 } },
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: QUIET } },
    { id: 'CellHead', name: 'Cell head', basedOn: 'Cell', run: { bold: true, color: QUIET, size: 18 } },
  ],
});

function heading(size: number, before: number, after: number, border = {}) {
  const paragraph = { spacing: { before, after, line: 264 }, keepNext: true, keepLines: true, border };
  return { run: { size, bold: true, color: TEXT }, paragraph };
}

/** Every paragraph of the callout: the same indent, so that edge and ground run through. */
export const CALLOUT = {
  border: { left: { style: BorderStyle.SINGLE, size: 36, color: MARK, space: 10 } },
  shading: { fill: CALL },
  indent: { left: 280, right: 160 },
} as const;

export const BULLETS = 'bullets';

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 280 } } },
        },
      ],
    },
  ],
};
