import type { Report } from '../../core/report/types.js';
import { documentOf } from '../document/build.js';
import type { Document, Section } from '../document/document.js';
import { english } from '../language/english.js';
import type { RenderOptions } from '../renderer.js';
import type { Frame } from './frame.js';
import { glyphsFor } from './glyphs.js';
import { layoutBlock, layoutFacts, spaced } from './layout.js';
import { paintFor } from './paint.js';
import { wrap } from './wrap.js';

/** Longer lines are hard to read, however wide the window. */
const MEASURE = 100;
const NARROWEST = 40;

/** The report for a screen: page one first, then a rule, then everything behind it. */
export function renderTerminal(report: Report, options: RenderOptions): string {
  return layoutDocument(documentOf(report, options.language, options.edition), options);
}

/** A document in the order it is read: what there are details of comes behind the rule. */
export function layoutDocument(
  { title, facts, front, details }: Document,
  { width, color, unicode, bars = true, language = english }: RenderOptions,
): string {
  const columns = Math.min(Math.max(width, NARROWEST), MEASURE);
  const frame: Frame = { width: columns, glyphs: glyphsFor(unicode), paint: paintFor(color), bars, language };
  const lines = spaced([
    [...wrap(title.toUpperCase(), columns).map(frame.paint.heading), ...layoutFacts(facts, frame)],
    ...front.map((section) => layoutSection(section, frame)),
    ...(details.length === 0 || !bars ? [] : [[frame.paint.quiet(frame.glyphs.rule.repeat(columns))]]),
    ...details.map((section) => layoutSection(section, frame)),
  ]);
  return `${lines.join('\n')}\n`;
}

function layoutSection({ title, blocks }: Section, frame: Frame): string[] {
  const heading = wrap(title.toUpperCase(), frame.width).map(frame.paint.heading);
  return [...heading, ...spaced(blocks.map((block) => layoutBlock(block, frame)))];
}
