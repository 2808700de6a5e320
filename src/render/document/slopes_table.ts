import type { Language } from '../language/language.js';
import { capital } from '../sentence.js';
import type { SlopeRow, Slopes, Table } from './document.js';

/** The numbers of a picture of levels over time: what stands beside it, and what formats without pictures show. */
export function slopesTable({ points, rows }: Slopes, language: Language): Table {
  const { scores, slopes } = language.texts;
  return {
    kind: 'table',
    short: true,
    head: [scores.area, ...points.map(({ name }) => capital(name)), slopes.change, scores.target, scores.result],
    rows: rows.map((row) => [
      row.name,
      ...levelsShown(row, language),
      row.change,
      language.level(row.target),
      row.result,
    ]),
  };
}

/** One a point. */
export function levelsShown({ levels, target }: SlopeRow, { texts, level }: Language): readonly string[] {
  return levels.map((value) => (value === null ? texts.several.cellNone : level(value, target)));
}

/** A row for those who listen: "Hiring: Before 2.1, Now 2.8, change +0.70, target 3.5, improved". */
export function slopeInWords(row: SlopeRow, { points }: Slopes, language: Language): string {
  const { slopes, levels, numbers } = language.texts;
  const shown = levelsShown(row, language);
  const parts = [
    ...points.map(({ name }, index) => slopes.levelAt(name, shown[index] ?? '')),
    row.change === '' ? '' : slopes.changeOf(row.change),
    levels.target(language.level(row.target)),
    row.result,
  ];
  return `${row.name}: ${numbers.list(parts)}`;
}
