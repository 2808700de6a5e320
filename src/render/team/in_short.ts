import type { TeamReport, ToldOverall } from '../../core/rollup/types.js';
import { type Block, bullets, paragraph, type Section } from '../document/document.js';
import { levelText } from './names.js';
import type { TeamLanguage } from './spoken.js';

/** Per `about` how scores stand, then where support is needed first. */
export function shortSection({ overall, rubrics, weakest, strongest }: TeamReport, language: TeamLanguage): Section {
  const { short } = language.team;
  const titles = (ids: readonly string[]) =>
    ids.map((id) => rubrics.find(({ rubric }) => rubric === id)?.title ?? id).join('; ');
  const lines = [
    ...overall.map((each) => overallLine(each, language)),
    ...(weakest.length === 0 ? [] : [short.weakest(titles(weakest))]),
    ...(strongest.length === 0 ? [] : [short.strongest(titles(strongest))]),
  ];
  const blocks: readonly Block[] = lines.length === 0 ? [paragraph(short.nothing)] : bullets(lines);
  return { title: short.title, blocks };
}

function overallLine(
  { about, met_share, claimed, credited, shortfall, caution }: ToldOverall,
  language: TeamLanguage,
): string {
  const { team, texts, percent } = language;
  const level = (value: number) => levelText(value, caution, language);
  const said = team.short.overall(texts.words.about[about], percent(met_share), level(claimed), level(credited));
  return shortfall === null ? said : `${said}; ${team.short.shortfall(level(shortfall.mean))}`;
}
