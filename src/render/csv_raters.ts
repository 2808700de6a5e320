import type { ItemLevel, RatedRubric, Raters, SourceLevel } from '../core/report/raters.js';

type Value = string | number | boolean | null;

/** One fact of several views; `relation` names the source: self, report, others, target … */
export interface RatersRow {
  readonly relation: string;
  readonly about: 'raters' | 'view' | 'comment' | 'theme' | 'trend';
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly measure: string;
  readonly value: Value;
}

/** In place of every number that is not told. */
const HIDDEN = 'hidden';

/** Each source with each area and each question, a row for each fact; of what is hidden only that it is. */
export function ratersRows(raters: Raters | undefined): readonly RatersRow[] {
  if (raters === undefined) return [];
  const { sources, hidden, fewest, threshold, reliability, doubts } = raters;
  const about = { about: 'raters', id: '', part: '', title: '' } as const;
  return [
    { ...about, relation: '', measure: 'fewest', value: fewest },
    { ...about, relation: '', measure: 'threshold', value: threshold },
    { ...about, relation: '', measure: 'reliability', value: reliability },
    ...sources.map(({ id, raters: count }) => ({ ...about, relation: id, measure: 'raters', value: count })),
    ...hidden.map((relation) => ({ ...about, relation, measure: 'raters', value: HIDDEN })),
    ...doubts.flatMap(({ source, doubts: all }) =>
      all.map((doubt) => ({ ...about, relation: source, measure: 'doubt', value: doubt })),
    ),
    ...raters.rubrics.flatMap(rubricRows),
    ...wordRows(raters),
    ...trendRows(raters),
  ];
}

function rubricRows(rubric: RatedRubric): readonly RatersRow[] {
  const whole = { about: 'view', id: rubric.rubric, part: '', title: rubric.title } as const;
  return [
    ...rubric.levels.flatMap((level) =>
      sourceMeasures(level).map(([measure, value]) => ({ ...whole, relation: level.source, measure, value })),
    ),
    { ...whole, relation: 'others', measure: 'level', value: rubric.others },
    { ...whole, relation: 'target', measure: 'level', value: rubric.target },
    { ...whole, relation: '', measure: 'self_minus_others', value: rubric.difference },
    { ...whole, relation: '', measure: 'verdict', value: rubric.verdict },
    { ...whole, relation: '', measure: 'gap_by', value: rubric.basis },
    ...rubric.items.flatMap(({ item, title, levels }) =>
      levels.flatMap((level) =>
        itemMeasures(level).map(([measure, value]) => ({
          ...whole,
          part: item,
          title,
          relation: level.source,
          measure,
          value,
        })),
      ),
    ),
  ];
}

type Measure = readonly [measure: string, value: Value];

function sourceMeasures({ level, hidden, interval, agreement, few }: SourceLevel): readonly Measure[] {
  if (hidden) return [['level', HIDDEN]];
  return [
    ['level', level],
    ...(interval === null
      ? []
      : ([
          ['likely_low', interval.low],
          ['likely_high', interval.high],
        ] as const)),
    ...(agreement === null ? [] : ([['agreement', agreement]] as const)),
    ...(few ? ([['few_raters', true]] as const) : []),
  ];
}

function itemMeasures({ level, about, hidden, spread }: ItemLevel): readonly Measure[] {
  if (hidden) return [['level', HIDDEN]];
  return [
    ['level', level],
    ...(about ? ([['about', true]] as const) : []),
    ...(spread === null ? [] : Object.entries(spread).map(([name, count]): Measure => [`answered_${name}`, count])),
  ];
}

function wordRows({ comments, themes }: Raters): readonly RatersRow[] {
  return [
    ...comments.flatMap(({ source, rubrics }) =>
      rubrics.flatMap(({ rubric, title, comments: written }) =>
        written.map((value) => ({
          relation: source,
          about: 'comment' as const,
          id: rubric,
          part: '',
          title,
          measure: 'text',
          value,
        })),
      ),
    ),
    ...themes.map(({ rubric, title, text }) => ({
      relation: '',
      about: 'theme' as const,
      id: rubric,
      part: '',
      title,
      measure: 'text',
      value: text,
    })),
  ];
}

function trendRows({ trend, rubrics }: Raters): readonly RatersRow[] {
  return trend.flatMap(({ closed_on, rubrics: levels }) =>
    levels.map(({ rubric, others }) => ({
      relation: 'others',
      about: 'trend' as const,
      id: rubric,
      part: closed_on,
      title: rubrics.find((one) => one.rubric === rubric)?.title ?? '',
      measure: 'level',
      value: others,
    })),
  );
}
