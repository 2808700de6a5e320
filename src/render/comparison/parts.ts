import { CHANGE_PARTS, type Change, type ChangeParts, type ComparedRubric } from '../../core/compare/types.js';
import { type Block, bullets, paragraph, type Section, section } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { shownChange } from './shown.js';

interface Row {
  readonly title: string;
  readonly total: number;
  readonly parts: ChangeParts;
}

/** What each change comes from, as claimed and as proven; without a line where nothing moved. */
export function partsSection(rubrics: readonly ComparedRubric[], language: FollowUpLanguage): readonly Section[] {
  const { parts } = language.texts.comparison;
  const claimed = rowsOf(rubrics, ({ claimed }) => claimed);
  const credited = rowsOf(rubrics, ({ credited }) => credited);
  const isSame = JSON.stringify(claimed) === JSON.stringify(credited);
  const shown = [...claimed, ...credited];
  if (shown.length === 0) return [];
  return section(parts.title, [
    paragraph(parts.intro),
    ...tableOf(parts.claimed, claimed, language),
    ...(isSame ? [] : tableOf(parts.credited, credited, language)),
    ...bullets(namesIn(shown).map((name) => parts.says[name])),
  ]);
}

function rowsOf(
  rubrics: readonly ComparedRubric[],
  changeOf: (rubric: ComparedRubric) => Change | null,
): readonly Row[] {
  return rubrics.flatMap((rubric) => {
    const change = changeOf(rubric);
    if (change === null) return [];
    const { total, parts } = shownChange(change);
    return parts === null || CHANGE_PARTS.every((name) => parts[name] === 0)
      ? []
      : [{ title: rubric.title, total, parts }];
  });
}

/** Parts of which there is something in at least one row. */
function namesIn(rows: readonly Row[]): readonly (keyof ChangeParts)[] {
  return CHANGE_PARTS.filter((name) => rows.some(({ parts }) => parts[name] !== 0));
}

function tableOf(title: string, rows: readonly Row[], { texts }: FollowUpLanguage): readonly Block[] {
  const { parts: words, signed } = texts.comparison;
  const names = namesIn(rows);
  if (rows.length === 0) return [];
  const table: Block = {
    kind: 'table',
    short: true,
    head: [texts.scores.area, ...names.map((name) => words.head[name]), words.total],
    rows: rows.map((row) => [
      row.title,
      ...names.map((name) => (row.parts[name] === 0 ? texts.several.cellNone : signed(row.parts[name]))),
      signed(row.total),
    ]),
  };
  return [{ kind: 'entry', title, blocks: [table] }];
}
