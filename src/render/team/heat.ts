import type { TeamReport, ToldCell, ToldRubric } from '../../core/rollup/types.js';
import { bullets, type Section, section, type Table } from '../document/document.js';
import { groupName, levelText } from './names.js';
import type { TeamLanguage } from './spoken.js';

/** Areas by groups: the claimed level, and how many are on target. Nothing where leaders are not grouped. */
export function heatSections(report: TeamReport, language: TeamLanguage): readonly Section[] {
  const { groups, rubrics } = report;
  if (groups.length === 0 || rubrics.length === 0) return [];
  const { heat } = language.team;
  const isHidden = [...groups.map(({ leaders }) => leaders), ...rubrics.flatMap((each) => each.groups)].includes(null);
  const level = tableOf(report, language, {
    text: (cell) => levelText(cell.claimed, cell.caution, language),
    heat: ({ claimed }) => claimed,
  });
  const met = tableOf(report, language, {
    text: ({ met_share }) => language.percent(met_share),
    heat: ({ met_share }) => 1 + 4 * met_share,
  });
  const withLeaders = {
    ...level,
    rows: [leadersRow(report, language), ...level.rows],
    heat: [[], ...(level.heat ?? [])],
  };
  return [
    ...section(heat.level, [withLeaders, ...bullets([heat.shade, ...(isHidden ? [heat.why] : [])])]),
    ...section(heat.met, [met]),
  ];
}

interface Shown {
  readonly text: (cell: ToldCell) => string;
  readonly heat: (cell: ToldCell) => number;
}

function tableOf({ groups, rubrics }: TeamReport, language: TeamLanguage, { text, heat }: Shown): Table {
  const { area, all, hidden } = language.team.heat;
  const cells = (rubric: ToldRubric) => [wholeOf(rubric), ...rubric.groups];
  return {
    kind: 'table',
    short: true,
    head: [area, all, ...groups.map(({ group }) => groupName(group, language))],
    rows: rubrics.map((rubric) => [
      rubric.title,
      ...cells(rubric).map((cell) => (cell === null ? hidden : text(cell))),
    ]),
    heat: rubrics.map((rubric) => cells(rubric).map((cell) => (cell === null ? null : heat(cell)))),
  };
}

function wholeOf({ leaders, caution, claimed, met_share }: ToldRubric): ToldCell {
  return { leaders, caution, claimed: claimed.mean, met_share };
}

function leadersRow({ leaders, groups }: TeamReport, language: TeamLanguage): readonly string[] {
  const { heat } = language.team;
  const counts = [leaders, ...groups.map((group) => group.leaders)];
  return [heat.leaders, ...counts.map((count) => (count === null ? heat.hidden : language.whole(count)))];
}
