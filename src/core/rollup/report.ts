import { levelAt, levelsIn } from '../batch/grid.js';
import { ABOUTS, CAUSES } from '../words.js';
import { groupsBy } from './by.js';
import { pairIn } from './pairs.js';
import { sorted } from './partial_write.js';
import { CELL, leadersIn, type RubricState, type TeamState } from './state.js';
import { CAUTION, FEWEST, toldGroups } from './suppress.js';
import { type Grouped, metIn, rounded, toldRubric, wholeCell } from './told_rubric.js';
import type { Named, TeamReport, Titles, ToldCount, ToldOverall, ToldRubric } from './types.js';

/** A rubric that is told, with what it is counted from. */
interface Told {
  readonly rubric: ToldRubric;
  readonly state: RubricState;
}

/** What may be told of a roll-up. The only way from what was counted to any format. */
export function teamReport(state: TeamState, titles: Titles, tool_version: string): TeamReport {
  const leaders = leadersIn(state);
  const grouped = groupedIn(state);
  const all = leaders < FEWEST ? [] : sorted(state.rubrics).map(([id, rubric]) => ({ id, rubric }));
  const named = (id: string, { about }: RubricState): Named => ({
    rubric: id,
    title: titles.rubrics.get(id) ?? id,
    about,
  });
  const told = all
    .flatMap(({ id, rubric: each }): Told[] => {
      const rubric = toldRubric(each, named(id, each), grouped);
      return rubric === null ? [] : [{ rubric, state: each }];
    })
    .sort(weakestFirst);
  const rubrics = told.map(({ rubric }) => rubric);
  const ids = idsOf(rubrics);
  const ends = Math.min(3, Math.floor(ids.length / 2));
  return {
    format: 1,
    tool_version,
    pack: state.pack,
    pack_title: titles.pack,
    relation: state.relation,
    by: state.by,
    leaders: leaders < FEWEST ? null : leaders,
    caution: leaders < CAUTION,
    passed_over: { ...state.passed_over },
    overall: ABOUTS.flatMap((about) => overallOf(told.filter(({ rubric }) => rubric.about === about))),
    rubrics,
    hidden_rubrics: all.filter(({ id }) => !ids.includes(id)).map(({ id, rubric }) => named(id, rubric)),
    weakest: idsOf(rubrics.slice(0, ends).filter(({ met_share }) => met_share < 1)),
    strongest: idsOf(rubrics.slice(rubrics.length - ends).filter(({ met_share }) => met_share > 0)).reverse(),
    ...wordsOf(state, titles, leaders),
    pairs: told.flatMap(
      ({ rubric: { rubric, title, about }, state: each }) =>
        pairIn(each, { rubric, title, about }, state.pool, grouped) ?? [],
    ),
    groups:
      leaders < FEWEST
        ? []
        : grouped.shown.map((at) => ({
            group: groupsBy(state.by)[at] ?? '',
            leaders: grouped.told[at] === true ? (grouped.leaders[at] ?? 0) : null,
          })),
  };
}

function idsOf(rubrics: readonly ToldRubric[]): string[] {
  return rubrics.map(({ rubric }) => rubric);
}

function groupedIn({ by, leaders }: TeamState): Grouped {
  const held = [...leaders];
  const places = held.map((_, at) => at);
  return {
    leaders: held,
    told: toldGroups(held, held),
    shown: by === null ? [] : places.filter((at) => (held[at] ?? 0) > 0),
  };
}

/** By what is told, so that nothing hidden decides an order. */
function weakestFirst({ rubric: a }: Told, { rubric: b }: Told): number {
  return a.met_share - b.met_share || a.claimed.mean - b.claimed.mean || (a.rubric < b.rubric ? -1 : 1);
}

/** Made of what is told rubric by rubric, and so without anything more about anybody. */
function overallOf(told: readonly Told[]): readonly ToldOverall[] {
  const [first] = told;
  if (first === undefined) return [];
  const cells = told.map(({ state }) => wholeCell(state));
  const sum = (place: number) => cells.reduce((all, cell) => all + (cell[place] ?? 0), 0);
  const scores = sum(CELL.scored);
  const fewest = Math.min(...told.map(({ rubric }) => rubric.leaders));
  const short = cells.filter((_, at) => told[at]?.rubric.shortfall !== null);
  const shortScores = short.reduce((all, cell) => all + (cell[CELL.scored] ?? 0), 0);
  const shortfall = short.reduce((all, cell) => all + (cell[CELL.shortfall] ?? 0), 0);
  return [
    {
      about: first.rubric.about,
      rubrics: told.length,
      scores,
      caution: fewest < CAUTION,
      claimed: rounded(levelAt(sum(CELL.claimed) / scores), fewest),
      credited: rounded(levelAt(sum(CELL.credited) / scores), fewest),
      met_share: cells.reduce((all, cell) => all + metIn(cell), 0) / scores,
      shortfall:
        short.length === 0 ? null : { mean: rounded(levelsIn(shortfall / shortScores), fewest), rubrics: short.length },
      claimed_levels: [0, 1, 2, 3, 4].map((at) =>
        told.reduce((all, { rubric }) => all + (rubric.claimed_levels[at] ?? 0), 0),
      ),
    },
  ];
}

/** Causes and findings that somebody has, the most frequent first; those without a number behind them by id. */
function wordsOf(state: TeamState, titles: Titles, leaders: number): Pick<TeamReport, 'causes' | 'findings'> {
  if (leaders < FEWEST) return { causes: [], findings: [] };
  const causes = CAUSES.map((cause, at) => ({ cause, held: state.causes[at] ?? 0 })).filter(({ held }) => held > 0);
  return {
    causes: causes.map(({ cause, held }) => ({ cause, ...toldCount(held, leaders) })).sort(mostFirst),
    findings: sorted(state.findings)
      .map(([finding, held]) => ({
        finding,
        title: titles.findings.get(finding) ?? finding,
        ...toldCount(held, leaders),
      }))
      .sort(mostFirst),
  };
}

/** A number of leaders among all that were counted. */
export function toldCount(held: number, leaders: number): ToldCount {
  if (held < 3) return { band: 'few', leaders: null, share: null };
  if (leaders - held < 3) return { band: 'nearly_all', leaders: null, share: null };
  return { band: null, leaders: held, share: held / leaders };
}

/** Stable: what has no number keeps its order. */
function mostFirst(a: ToldCount, b: ToldCount): number {
  return weightOf(b) - weightOf(a);
}

function weightOf({ band, leaders }: ToldCount): number {
  if (band === null) return leaders;
  return band === 'few' ? 0 : Number.MAX_VALUE;
}
