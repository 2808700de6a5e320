import { stringify } from 'csv-stringify/sync';
import type { ItemScore, RubricScore } from '../core/report/scores.js';
import type { Gap, RecommendedAction, Report } from '../core/report/types.js';
import type { RenderOptions } from './renderer.js';
import { visibleReport } from './visible-report.js';

type Value = string | number | boolean | null;

/** One fact a row: what it is about, which measure, its value. */
interface Row {
  readonly about: 'report' | 'area' | 'question' | 'finding' | 'priority' | 'action';
  /** Rubric id; of a finding its own id. */
  readonly id: string;
  /** Item or action id. */
  readonly part: string;
  readonly title: string;
  readonly measure: string;
  readonly value: Value;
}

const COLUMNS = ['subject', 'answered_on', 'relation', 'about', 'id', 'part', 'title', 'measure', 'value'] as const;

/**
 * The report in long form for spreadsheets: one fact a row. Numbers as they are, dot as the decimal mark; text that a
 * spreadsheet would take for a formula begins with an apostrophe. A file begins with a byte order mark, by which Excel knows UTF-8.
 */
export function renderCsv(raw: Report, { file = false }: Pick<RenderOptions, 'file'> = {}): string {
  const report = visibleReport(raw);
  const { id: subject } = report.subject;
  const relation = report.views[0]?.relation ?? '';
  const records = rowsOf(report).map((row) => ({ subject, answered_on: report.answered_on, relation, ...row }));
  const cells = records.map((record) => COLUMNS.map((column) => cellOf(record[column])));
  return stringify([[...COLUMNS], ...cells], { bom: file });
}

function cellOf(value: Value): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const line = value.replaceAll(/\s*\n\s*/g, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** Also in the wide forms that East Asian spreadsheets read alike. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function rowsOf(report: Report): readonly Row[] {
  const whole = (measure: string, value: Value): Row => ({
    ...{ about: 'report', id: report.subject.id, part: '', title: report.subject.name ?? '' },
    ...{ measure, value },
  });
  return [
    whole('pack', `${report.pack.id}@${report.pack.version}`),
    whole('form', report.form),
    whole('role', report.role),
    whole('questions_asked', report.questions_asked),
    whole('questions_answered', report.questions_answered),
    ...(report.views[0]?.scores ?? []).flatMap((score) => areaRows(report, score)),
    ...report.findings.map(
      ({ id, title, orphans, importance }): Row => ({
        ...{ about: 'finding', id, part: '', title: title ?? orphans?.title ?? '' },
        ...{ measure: 'importance', value: importance },
      }),
    ),
    ...report.priorities.map(
      ({ kind, id, first_move }, index): Row => ({
        ...{ about: 'priority', id: id ?? kind, part: first_move?.id ?? '', title: first_move?.title ?? '' },
        ...{ measure: 'place', value: index + 1 },
      }),
    ),
    ...Object.values(report.actions).flat().flatMap(actionRows),
  ];
}

function areaRows(report: Report, score: RubricScore): readonly Row[] {
  const row = (measure: string, value: Value): Row => ({
    ...{ about: 'area', id: score.rubric, part: '', title: score.title },
    ...{ measure, value },
  });
  const gap = report.gaps.find(({ rubric }) => rubric === score.rubric);
  return [
    row('status', score.status),
    row('coverage', score.coverage),
    row('claimed_level', score.claimed.level),
    row('claimed_low', score.claimed.low),
    row('claimed_high', score.claimed.high),
    row('proven_level', score.credited.level),
    row('level_reached', score.reached),
    ...(gap === undefined ? [] : gapMeasures(gap).map(([measure, value]) => row(measure, value))),
    ...score.items.flatMap((item) => questionRows(score, item)),
  ];
}

function gapMeasures({ target, claimed_gap, credited_gap, cause, importance, ...gap }: Gap): [string, Value][] {
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
  const row = (measure: string, value: Value): Row => ({
    ...{ about: 'question', id: rubric, part: item.item, title: item.title },
    ...{ measure, value },
  });
  return [
    row('answer', item.answer),
    row('no_points_because', item.reason),
    row('weight', item.weight),
    row('claimed_level', item.claimed_level),
    row('proven_level', item.credited_level),
    row('adds_points_claimed', item.claimed_contribution),
    row('proof', item.proof),
  ].filter(({ value }) => value !== null);
}

function actionRows(action: RecommendedAction): readonly Row[] {
  const row = (measure: string, value: Value): Row => ({
    ...{ about: 'action', id: action.rubric, part: action.id, title: action.title },
    ...{ measure, value },
  });
  return [
    row('horizon', action.horizon),
    row('owner', action.owner),
    row('kind', action.kind),
    row('total_hours', action.total_hours),
    row('do', action.do),
    row('done_when', action.done_when),
  ];
}
