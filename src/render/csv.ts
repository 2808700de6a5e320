import { stringify } from 'csv-stringify/sync';
import type { RecommendedAction } from '../core/report/advice.js';
import type { ItemScore, RubricScore } from '../core/report/scores.js';
import type { Gap, Report } from '../core/report/types.js';
import { type CellValue, cellOf } from './csv_cell.js';
import { type RanksRow, ranksRows } from './csv_ranks.js';
import { type RatersRow, ratersRows } from './csv_raters.js';
import type { RenderOptions } from './renderer.js';
import { visibleReport } from './visible-report.js';

/** One fact a row: what it is about, which measure, its value. */
interface Row {
  readonly about:
    | 'report'
    | 'area'
    | 'question'
    | 'finding'
    | 'apart'
    | 'priority'
    | 'action'
    | 'cost'
    | RatersRow['about']
    | RanksRow['about'];
  /** Whose view the fact is of; without: the main one. */
  readonly relation?: string;
  /** Rubric id; of a finding its own id, of a cost its line. */
  readonly id: string;
  /** Item or action id, or what a cost is the product of. */
  readonly part: string;
  readonly title: string;
  readonly measure: string;
  readonly value: CellValue;
}

const COLUMNS = ['subject', 'answered_on', 'relation', 'about', 'id', 'part', 'title', 'measure', 'value'] as const;

/**
 * The report in long form for spreadsheets: one fact a row. Numbers as they are, dot as the decimal mark; text that a
 * spreadsheet would take for a formula begins with an apostrophe. A file begins with a byte order mark: Excel needs it.
 */
export function renderCsv(raw: Report, { file = false }: Pick<RenderOptions, 'file'> = {}): string {
  const report = visibleReport(raw);
  const { id: subject } = report.subject;
  const [view] = report.views;
  const relation = view?.together === true ? 'several' : (view?.relation ?? '');
  const records = rowsOf(report).map((row) => ({ subject, answered_on: report.answered_on, relation, ...row }));
  const cells = records.map((record) => COLUMNS.map((column) => cellOf(record[column])));
  return stringify([[...COLUMNS], ...cells], { bom: file });
}

/** What rows are about, without what they say of it. */
type Whole = Omit<Row, 'measure' | 'value'>;

function rowsFor(whole: Whole, measures: readonly (readonly [measure: string, value: CellValue])[]): Row[] {
  return measures.map(([measure, value]) => ({ ...whole, measure, value }));
}

function rowsOf(report: Report): readonly Row[] {
  const { subject, pack, form, role, questions_asked, questions_answered } = report;
  return [
    ...rowsFor({ about: 'report', id: subject.id, part: '', title: subject.name ?? '' }, [
      ['pack', `${pack.id}@${pack.version}`],
      ['form', form],
      ['role', role],
      ['questions_asked', questions_asked],
      ['questions_answered', questions_answered],
    ]),
    ...(report.views[0]?.scores ?? []).flatMap((score) => areaRows(report, score)),
    ...report.findings.flatMap(({ id, title, orphans, importance }) =>
      rowsFor({ about: 'finding', id, part: '', title: title ?? orphans?.title ?? '' }, [['importance', importance]]),
    ),
    ...apartRows(report),
    ...ratersRows(report.raters),
    ...report.priorities.flatMap(({ kind, id, first_move }, index) =>
      rowsFor({ about: 'priority', id: id ?? kind, part: first_move?.id ?? '', title: first_move?.title ?? '' }, [
        ['place', index + 1],
      ]),
    ),
    ...Object.values(report.actions).flat().flatMap(actionRows),
    ...costRows(report),
    ...ranksRows(report.ranks),
  ];
}

/** What the leader and the one above answered differently. */
function apartRows({ apart }: Report): readonly Row[] {
  if (apart === undefined) return [];
  return [
    ...apart.questions.flatMap(({ rubric, item, title, leader, above }) =>
      rowsFor({ about: 'apart', id: rubric, part: item, title }, [
        ['leader_level', leader.level],
        [`${apart.above}_level`, above.level],
      ]),
    ),
    ...apart.owners.flatMap(({ rubric, item, title, leader, above }) =>
      rowsFor({ about: 'apart', id: rubric, part: item, title }, [
        ['leader_names', leader],
        [`${apart.above}_names`, above],
      ]),
    ),
  ];
}

function costRows({ cost }: Report): readonly Row[] {
  if (cost === undefined) return [];
  const { period, currency } = cost;
  const range = (id: string, part: string, { low, high }: { readonly low: number; readonly high: number }) =>
    rowsFor({ about: 'cost', id, part, title: period }, [
      ['low', low],
      ['high', high],
    ]);
  return [
    ...rowsFor({ about: 'cost', id: 'total', part: '', title: period }, [['currency', currency]]),
    ...range('total', '', cost),
    ...cost.lines.flatMap(({ line, inputs, ...sums }) => [
      ...range(line, '', sums),
      ...inputs.flatMap(({ input, ...given }) => range(line, input, given)),
    ]),
  ];
}

function areaRows(report: Report, score: RubricScore): readonly Row[] {
  const gap = report.gaps.find(({ rubric }) => rubric === score.rubric);
  return [
    ...rowsFor({ about: 'area', id: score.rubric, part: '', title: score.title }, [
      ['status', score.status],
      ['coverage', score.coverage],
      ['claimed_level', score.claimed.level],
      ['claimed_low', score.claimed.low],
      ['claimed_high', score.claimed.high],
      ['proven_level', score.credited.level],
      ['level_reached', score.reached],
      ...(gap === undefined ? [] : gapMeasures(gap)),
    ]),
    ...score.items.flatMap((item) => questionRows(score, item)),
  ];
}

function gapMeasures({ target, claimed_gap, credited_gap, cause, importance, ...gap }: Gap): [string, CellValue][] {
  return [
    ['target', target],
    ['importance', importance],
    ['gap_class', gap.class],
    ['claimed_gap', claimed_gap],
    ['proven_gap', credited_gap],
    ['cause', cause],
  ];
}

function questionRows({ rubric }: RubricScore, item: ItemScore): readonly Row[] {
  const rows = rowsFor({ about: 'question', id: rubric, part: item.item, title: item.title }, [
    ['answer', item.answer],
    ['no_points_because', item.reason],
    ['weight', item.weight],
    ['claimed_level', item.claimed_level],
    ['proven_level', item.credited_level],
    ['adds_points_claimed', item.claimed_contribution],
    ['proof', item.proof],
  ]);
  return rows.filter(({ value }) => value !== null);
}

function actionRows(action: RecommendedAction): readonly Row[] {
  return rowsFor({ about: 'action', id: action.rubric, part: action.id, title: action.title }, [
    ['horizon', action.horizon],
    ['owner', action.owner],
    ['kind', action.kind],
    ['total_hours', action.total_hours],
    ['do', action.do],
    ['done_when', action.done_when],
  ]);
}
