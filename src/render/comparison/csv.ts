import { stringify } from 'csv-stringify/sync';
import {
  CHANGE_PARTS,
  type Change,
  type ComparedRubric,
  type ComparedView,
  type Comparison,
  type Trend,
} from '../../core/compare/types.js';
import { type CellValue, cellOf } from '../csv_cell.js';
import type { RenderOptions } from '../renderer.js';
import { visibleStrings } from '../visible-report.js';
import type { Compared } from './index.js';

const COLUMNS = ['subject', 'before', 'after', 'view', 'about', 'id', 'part', 'title', 'measure', 'value'] as const;

/** One fact a row. `view`: by whose view; `id`: of a rubric or an action; `part`: of a question, or the day of a result. */
interface Row {
  readonly view: string;
  readonly about: 'area' | 'question' | 'result' | 'action' | 'in_common';
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly measure: string;
  readonly value: CellValue;
}

type Whole = Omit<Row, 'measure' | 'value'>;

/** In long form for spreadsheets, as the report: one fact a row, numbers as they are, no text that would be a formula. */
export function comparisonCsv(raw: Compared, { file = false }: Pick<RenderOptions, 'file'> = {}): string {
  const compared = visibleStrings(raw);
  const comparison = 'points' in compared ? compared.comparison : compared;
  const { subject, before, after } = comparison;
  const shared = { subject: subject.id, before: before.answered_on, after: after.answered_on };
  const rows = [...('points' in compared ? trendRows(compared) : []), ...rowsOf(comparison)];
  const cells = rows.map((row) => COLUMNS.map((column) => cellOf({ ...shared, ...row }[column])));
  return stringify([[...COLUMNS], ...cells], { bom: file });
}

/** What is not known takes no row. */
function rowsFor(whole: Whole, measures: readonly (readonly [measure: string, value: CellValue])[]): readonly Row[] {
  return measures.flatMap(([measure, value]) => (value === null ? [] : [{ ...whole, measure, value }]));
}

function rowsOf({ views, aimed, in_common = [] }: Comparison): readonly Row[] {
  return [
    ...views.flatMap((view) => view.rubrics.flatMap((rubric) => areaRows(view, rubric))),
    ...in_common.flatMap(({ rubric, title, raters, mean, interval }) =>
      rowsFor({ view: '', about: 'in_common', id: rubric, part: '', title }, [
        ['raters', raters],
        ['mean_change', mean],
        ['low', interval.low],
        ['high', interval.high],
      ]),
    ),
    ...aimed.flatMap(({ action, title, rubric, status, done_on, change }) =>
      rowsFor({ view: '', about: 'action', id: action, part: '', title }, [
        ['area', rubric],
        ['status', status],
        ['done_on', done_on],
        ['area_change', change],
      ]),
    ),
  ];
}

function areaRows({ source: view }: ComparedView, rubric: ComparedRubric): readonly Row[] {
  const { rubric: id, title, target, versions, why_not, shared, rule, verdict, reliable, half, items } = rubric;
  return [
    ...rowsFor({ view, about: 'area', id, part: '', title }, [
      ['target', target],
      ['version_before', versions.before],
      ['version_after', versions.after],
      ['not_compared_because', why_not],
      ['shared_questions', shared],
      ...changeMeasures('claimed', rubric.claimed),
      ...changeMeasures('proven', rubric.credited),
      ['rule', verdict === null ? null : rule],
      ['result', verdict],
      ['change_by_answers', half?.change ?? null],
      ['questions_moved', half?.items ?? null],
      ['evidence_changed', half?.evidence_changed ?? null],
      ['change_in_points', reliable?.change ?? null],
      ['reliable_change', reliable?.rc ?? null],
      ['detectable_points', reliable?.detectable ?? null],
    ]),
    ...items.flatMap((item) =>
      rowsFor({ view, about: 'question', id, part: item.item, title: item.title }, [
        ['level_before', item.before],
        ['level_after', item.after],
        ['evidence_changed', item.evidence_changed],
        ['question_changed', item.changed_question],
      ]),
    ),
  ];
}

function changeMeasures(name: 'claimed' | 'proven', change: Change | null): readonly [string, CellValue][] {
  if (change === null) return [];
  const { before, after, total, parts } = change;
  return [
    [`${name}_before`, before],
    [`${name}_after`, after],
    [`${name}_change`, total],
    ...CHANGE_PARTS.map((part): [string, CellValue] => [`${name}_by_${part}`, parts?.[part] ?? null]),
  ];
}

/** Of each result by its day; two of one day are told apart by their place. */
function trendRows({ points, rubrics, source }: Trend): readonly Row[] {
  return rubrics.flatMap(({ rubric, title, claimed, credited }) =>
    points.flatMap(({ answered_on, where }, index) =>
      rowsFor({ view: source?.source ?? '', about: 'result', id: rubric, part: answered_on, title }, [
        ['where', where],
        ['place', index + 1],
        ['claimed_level', claimed[index] ?? null],
        ['proven_level', credited[index] ?? null],
      ]),
    ),
  );
}
