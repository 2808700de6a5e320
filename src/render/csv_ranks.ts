import type { RankedRubric, Ranks } from '../core/report/ranks.js';
import type { CellValue } from './csv_cell.js';

/** One fact about a cohort, or of a place in it. */
export interface RanksRow {
  readonly relation: string;
  readonly about: 'cohort' | 'rank';
  /** Rubric id; of the cohort nothing. */
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly measure: string;
  readonly value: CellValue;
}

/** Ranks as they are, not rounded, with who they are among. */
export function ranksRows(ranks: Ranks | undefined): readonly RanksRow[] {
  if (ranks === undefined) return [];
  const { relation, origin, ...cohort } = ranks.cohort;
  const about = { relation, about: 'cohort', id: '', part: '', title: origin } as const;
  const of = (id: string, title: string) => ({ relation, about: 'rank', id, part: '', title }) as const;
  return [
    ...(['leaders', 'made_on', 'role'] as const).map((measure) => ({ ...about, measure, value: cohort[measure] })),
    ...ranks.rubrics.flatMap((rubric) =>
      measuresOf(rubric).map(([measure, value]) => ({ ...of(rubric.rubric, rubric.title), measure, value })),
    ),
    ...ranks.not_ranked.map(({ rubric, title, why }) => ({ ...of(rubric, title), measure: 'not_ranked', value: why })),
  ];
}

function measuresOf({ n, claimed, credited, band, caution }: RankedRubric): readonly (readonly [string, CellValue])[] {
  return [
    ['claimed_rank', claimed],
    ['proven_rank', credited],
    ['leaders', n],
    ...(band === null
      ? []
      : ([
          ['claimed_rank_low', band.low],
          ['claimed_rank_high', band.high],
        ] as const)),
    ...(caution ? ([['few_leaders', true]] as const) : []),
  ];
}
