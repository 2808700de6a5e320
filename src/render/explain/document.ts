import { bullets, type Document, paragraph, type Section, section } from '../document/document.js';
import { whoFacts } from '../document/opening.js';
import { type Working, workingsOf } from '../document/workings.js';
import { english } from '../language/english.js';
import type { Language } from '../language/language.js';
import { visibleReport } from '../visible-report.js';
import type { Asked } from './index.js';
import { sensitivitySection } from './sensitivity.js';

/** How levels come about, area by area, or in one area (its rubric id). Made visible first. */
export function explainDocument({ report: raw, area, sensitivity }: Asked, language: Language = english): Document {
  const report = visibleReport(raw);
  const { title, inShort, points, mean, level, oneStepUp } = language.texts.explain;
  const workings = workingsOf(report, language).filter((working) => area === null || working.rubric === area);
  return {
    title,
    facts: whoFacts(report, language),
    front: [
      ...section(inShort, bullets([points, mean, level, oneStepUp])),
      ...workings.flatMap(workingSection),
      ...(sensitivity === null ? [] : sensitivitySection(report, sensitivity, language)),
    ],
    details: [],
  };
}

function workingSection({ title, levels, lines, facts, shown }: Working): readonly Section[] {
  return section(title, [paragraph(`${levels}.`), ...bullets(lines), { kind: 'facts', facts }, ...shown]);
}
