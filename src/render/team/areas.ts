import type { GapClass } from '../../core/report/types.js';
import type { TeamReport, ToldRubric } from '../../core/rollup/types.js';
import { ABOUTS } from '../../core/words.js';
import {
  type Block,
  bullets,
  paragraph,
  type ScoreRow,
  type Section,
  section,
  type Table,
} from '../document/document.js';
import { levelText } from './names.js';
import type { TeamLanguage } from './spoken.js';

/** A section per `about`: bars, then how many are on target and how much is missing. */
export function areaSections({ rubrics }: TeamReport, language: TeamLanguage): readonly Section[] {
  return ABOUTS.flatMap((about) => {
    const those = rubrics.filter((rubric) => rubric.about === about);
    const name = language.texts.words.about[about];
    return those.length === 0 ? [] : section(language.team.areas.title(name), blocksOf(those, language));
  });
}

function blocksOf(rubrics: readonly ToldRubric[], language: TeamLanguage): readonly Block[] {
  const { areas } = language.team;
  const isHidden = rubrics.some(({ shortfall }) => shortfall === null);
  const isMixed = rubrics.some(({ target }) => target === null);
  return [
    { kind: 'scores', rows: rubrics.map(barOf) },
    numbersOf(rubrics, language),
    ...bullets([...(isMixed ? [areas.mean] : []), ...(isHidden ? [areas.hiddenShortfall] : [])]),
  ];
}

function barOf({ title, claimed, credited, target }: ToldRubric): ScoreRow {
  return {
    name: title,
    claimed: claimed.mean,
    credited: credited.mean,
    target,
    low: null,
    high: null,
    without: '',
    verdict: '',
    gap: null,
  };
}

function numbersOf(rubrics: readonly ToldRubric[], language: TeamLanguage): Table {
  const { areas, heat } = language.team;
  const { area, leaders, met, shortfall } = areas.head;
  return {
    kind: 'table',
    short: true,
    head: [area, leaders, met, shortfall],
    rows: rubrics.map((each) => [
      each.title,
      language.whole(each.leaders),
      language.percent(each.met_share),
      each.shortfall === null ? heat.hidden : levelText(each.shortfall, each.caution, language),
    ]),
  };
}

const CLASSES: readonly GapClass[] = ['real', 'unproven', 'blocked', 'unknown', 'met'];

export function classesSection({ rubrics }: TeamReport, language: TeamLanguage): readonly Section[] {
  const { classes, heat } = language.team;
  if (rubrics.length === 0) return [];
  return section(classes.title, [
    paragraph(classes.intro),
    {
      kind: 'table',
      short: true,
      head: [heat.area, ...CLASSES.map((name) => classes.head[name])],
      rows: rubrics.map((each) => [each.title, ...CLASSES.map((name) => language.whole(each.classes[name]))]),
    },
  ]);
}

/** How the leaders lie around the means; by level, claimed and reached. */
export function spreadSection({ rubrics }: TeamReport, language: TeamLanguage): readonly Section[] {
  const { spread, heat } = language.team;
  if (rubrics.length === 0) return [];
  const levels = ['1', '2', '3', '4', '5'];
  const counts = (of: readonly number[]) => of.map((each) => language.whole(each));
  const reached = rubrics.flatMap(({ title, reached_levels: of }) => (of === null ? [] : [[title, ...counts(of)]]));
  const claimed: Table = {
    kind: 'table',
    short: true,
    head: [heat.area, spread.sd, spread.median, ...levels],
    rows: rubrics.map((each) => [each.title, ...middleOf(each, language), ...counts(each.claimed_levels)]),
  };
  const carried: Table = { kind: 'table', short: true, head: [heat.area, ...levels], rows: reached };
  return section(spread.title, [
    paragraph(spread.intro),
    { kind: 'entry', title: spread.claimed, blocks: [claimed] },
    ...(reached.length === 0 ? [] : [{ kind: 'entry' as const, title: spread.reached, blocks: [carried] }]),
  ]);
}

function middleOf({ claimed, caution }: ToldRubric, language: TeamLanguage): readonly string[] {
  const { cellNone } = language.texts.several;
  const { sd, median } = claimed;
  return [levelText(sd, caution, language), median === null ? cellNone : levelText(median, caution, language)];
}
