import PptxGenJS from 'pptxgenjs';
import type { Report } from '../../core/report/types.js';
import { english } from '../language/english.js';
import { sameBytes } from '../office/same_bytes.js';
import type { RenderOptions } from '../renderer.js';
import { visibleReport } from '../visible-report.js';
import { deckOf } from './deck.js';
import { addSlide } from './slide.js';
import { FONT, MASTERS } from './theme.js';

/** A read-out of six to nine slides, every text and table of it editable. Same report, same bytes. */
export async function renderPptx(report: Report, { language = english }: RenderOptions): Promise<Uint8Array> {
  const { subject, answered_on, tool } = visibleReport(report);
  const name = (subject.name ?? subject.id).replaceAll('\n', ' ');
  const slides = deckOf(report, language);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = `${slides[0]?.title ?? ''}: ${name}`;
  deck.author = tool.name;
  deck.company = tool.name;
  deck.subject = '';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const master of MASTERS) deck.defineSlideMaster(master);
  for (const plan of slides) addSlide(deck, plan, `${name}, ${language.day(answered_on)}`, language);
  const packed = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(packed instanceof Uint8Array)) throw new TypeError('the slides came in another shape than asked for');
  return sameBytes(packed, answered_on);
}
