import type PptxGenJS from 'pptxgenjs';
import { EDGE, MARK, PAGE, QUIET, TEXT } from '../office/colours.js';
import { SMALLEST } from './fit.js';

/** Inches, on a slide of 13.33 × 7.5. */
export const LEFT = 0.6;
export const WIDTH = 12.13;
export const BODY_TOP = 1.4;
export const BODY_BOTTOM = 6.75;
export const FOOT = { x: LEFT, y: 6.9, h: 0.35 } as const;

export const FONT = 'Arial';
export const TITLE_SIZE = 28;

/** Where the first slide's title stands, and what comes under it. */
export const OPENING = { top: 1.5, height: 1.3, size: 40, body: 3.1 } as const;

export const OPENING_MASTER = 'opening';
export const BODY_MASTER = 'body';

/** Titles are real ones, so that an outline and a screen reader find them. */
export const MASTERS: readonly PptxGenJS.SlideMasterProps[] = [
  {
    title: OPENING_MASTER,
    background: { color: PAGE },
    objects: [
      { rect: { x: 0, y: 0, w: 0.25, h: 7.5, fill: { color: MARK } } },
      title(OPENING.top, OPENING.height, OPENING.size),
    ],
  },
  {
    title: BODY_MASTER,
    background: { color: PAGE },
    objects: [
      title(0.45, 0.75, TITLE_SIZE),
      { line: { x: LEFT, y: 1.22, w: WIDTH, h: 0, line: { color: EDGE, width: 1 } } },
    ],
    slideNumber: {
      x: LEFT + WIDTH - 0.6,
      y: FOOT.y,
      w: 0.6,
      h: FOOT.h,
      fontFace: FONT,
      fontSize: SMALLEST,
      color: QUIET,
      align: 'right',
    },
  },
];

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

function title(y: number, h: number, fontSize: number): MasterObject {
  const look = {
    fontFace: FONT,
    fontSize,
    bold: true,
    color: TEXT,
    align: 'left',
    valign: 'bottom',
    margin: 0,
  } as const;
  return { placeholder: { options: { name: 'title', type: 'title', x: LEFT, y, w: WIDTH, h, ...look }, text: '' } };
}
