import { bullets, type Document, paragraph, type Section, section } from '../document/document.js';
import { openingFacts } from '../document/opening.js';
import { type Working, workingsOf } from '../document/workings.js';
import { visibleReport } from '../visible-report.js';
import type { Asked } from './index.js';
import { sensitivitySection } from './sensitivity.js';

/** How levels come about, area by area, or in one area (its rubric id). Made visible first. */
export function explainDocument({ report: raw, area, sensitivity }: Asked): Document {
  const report = visibleReport(raw);
  const workings = workingsOf(report).filter((working) => area === null || working.rubric === area);
  return {
    title: 'How the levels come about',
    facts: openingFacts(report).filter(({ label }) => label === 'For' || label === 'Answered'),
    front: [
      ...section('In short', bullets(METHOD)),
      ...workings.flatMap(workingSection),
      ...(sensitivity === null ? [] : sensitivitySection(report, sensitivity)),
    ],
    details: [],
  };
}

const METHOD = [
  'A question brings points from 0 to 100: level 1 is 0, level 5 is 100.',
  'An area has the mean of its answered questions by weight: weight × points ÷ weight of all that was answered.',
  'Level = 1 + points ÷ 25. What does not apply leaves both sums; what is open leaves the mean and widens the bounds.',
  'One step up: the area scored once more with one answer a level higher and nothing else changed, its proof included.',
];

function workingSection({ title, levels, lines, facts, shown }: Working): readonly Section[] {
  return section(title, [paragraph(`${levels}.`), ...bullets(lines), { kind: 'facts', facts }, ...shown]);
}
