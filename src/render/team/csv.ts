import { stringify } from 'csv-stringify/sync';
import type { TeamReport, ToldCount, ToldOverall, ToldRubric } from '../../core/rollup/types.js';
import { type CellValue, cellOf } from '../csv_cell.js';
import type { RenderOptions } from '../renderer.js';
import { visibleStrings } from '../visible-report.js';

const COLUMNS = ['about', 'id', 'title', 'group', 'measure', 'value'] as const;

interface Row {
  readonly about: 'all' | 'overall' | 'area' | 'group' | 'cause' | 'finding' | 'pair';
  readonly id: string;
  readonly title: string;
  /** Empty: all leaders together. */
  readonly group: string;
  readonly measure: string;
  readonly value: CellValue;
}

type Measures = readonly (readonly [measure: string, value: CellValue])[];

/** In long form for spreadsheets: one fact a row, numbers as they are, no text that would be a formula. Hidden: no row. */
export function teamCsv(raw: TeamReport, { file = false }: Pick<RenderOptions, 'file'> = {}): string {
  const cells = rowsOf(visibleStrings(raw)).map((row) => COLUMNS.map((column) => cellOf(row[column])));
  return stringify([[...COLUMNS], ...cells], { bom: file });
}

function rowsOf(report: TeamReport): readonly Row[] {
  const { pack, relation, by, leaders, passed_over, groups } = report;
  return [
    ...rowsFor({ about: 'all', id: '', title: '', group: '' }, [
      ['pack', pack],
      ['relation', relation],
      ['by', by],
      ['leaders', leaders],
      ['passed_over_other_relation', passed_over.other_relation],
      ['passed_over_repeats', passed_over.repeats],
    ]),
    ...report.overall.flatMap(overallRows),
    ...groups.flatMap(({ group, leaders: held }) =>
      rowsFor({ about: 'group', id: '', title: '', group }, [['leaders', held]]),
    ),
    ...report.rubrics.flatMap((rubric) => areaRows(rubric, report)),
    ...report.causes.flatMap((each) =>
      rowsFor({ about: 'cause', id: each.cause, title: '', group: '' }, countMeasures(each)),
    ),
    ...report.findings.flatMap((each) =>
      rowsFor({ about: 'finding', id: each.finding, title: each.title, group: '' }, countMeasures(each)),
    ),
    ...report.pairs.flatMap(({ rubric: id, title, coaches, learners }) =>
      rowsFor({ about: 'pair', id, title, group: '' }, [
        ...coaches.map(({ leader }) => ['can_show', leader] as const),
        ...learners.map(({ leader }) => ['could_learn', leader] as const),
      ]),
    ),
  ];
}

/** What is not known or hidden takes no row. */
function rowsFor(whole: Omit<Row, 'measure' | 'value'>, measures: Measures): readonly Row[] {
  return measures.flatMap(([measure, value]) => (value === null ? [] : [{ ...whole, measure, value }]));
}

function overallRows({ about: id, shortfall, claimed_levels, ...told }: ToldOverall): readonly Row[] {
  return rowsFor({ about: 'overall', id, title: '', group: '' }, [
    ...Object.entries(told),
    ['shortfall', shortfall?.mean ?? null],
    ['shortfall_rubrics', shortfall?.rubrics ?? null],
    ...levelMeasures('claimed', claimed_levels),
  ]);
}

function areaRows(rubric: ToldRubric, { groups }: TeamReport): readonly Row[] {
  const { rubric: id, title, claimed, credited, classes } = rubric;
  const whole = { about: 'area', id, title } as const;
  return [
    ...rowsFor({ ...whole, group: '' }, [
      ['kind', rubric.about],
      ['leaders', rubric.leaders],
      ['judged', rubric.judged],
      ['target', rubric.target],
      ['claimed_mean', claimed.mean],
      ['claimed_sd', claimed.sd],
      ['claimed_median', claimed.median],
      ['proven_mean', credited.mean],
      ['proven_sd', credited.sd],
      ['met_share', rubric.met_share],
      ['shortfall', rubric.shortfall],
      ...levelMeasures('claimed', rubric.claimed_levels),
      ...levelMeasures('reached', rubric.reached_levels ?? []),
      ...Object.entries(classes).map(([name, count]) => [`class_${name}`, count] as const),
    ]),
    ...rubric.groups.flatMap((cell, at) =>
      rowsFor({ ...whole, group: groups[at]?.group ?? '' }, [
        ['leaders', cell?.leaders ?? null],
        ['claimed_mean', cell?.claimed ?? null],
        ['met_share', cell?.met_share ?? null],
      ]),
    ),
  ];
}

function levelMeasures(name: string, counts: readonly number[]): Measures {
  return counts.map((count, at) => [`${name}_level_${at + 1}`, count]);
}

function countMeasures({ band, leaders, share }: ToldCount): Measures {
  return [
    ['band', band],
    ['leaders', leaders],
    ['share', share],
  ];
}
