import type { RatedRubric, Raters, Source } from '../../../core/report/raters.js';
import type { Report } from '../../../core/report/types.js';
import type { Language } from '../../language/language.js';
import { type Block, bullets, type DotsPicture, type Section, section, type Table } from '../document.js';
import { agreementBlock } from './agreement.js';
import { answeredWords, inOrder, levelCell, sourceName } from './sources.js';

/** Every area as the leader, the others and each source see it, and how to read that. */
export function viewsSection({ raters }: Report, language: Language): readonly Section[] {
  if (raters === undefined) return [];
  return section(language.texts.several.title, [
    betweenTable(raters, language),
    sourcesTable(raters, language),
    readingBlock(raters, language),
    ...agreementBlock(raters, language),
  ]);
}

/** Area by area: self, others, target, and what that comes to. A format that draws shows it as well. */
export function betweenTable({ rubrics }: Raters, { texts, level }: Language): Table {
  const { several, scores } = texts;
  const shown = (value: number | null, target: number) => (value === null ? several.cellNone : level(value, target));
  return {
    kind: 'table',
    short: true,
    head: [scores.area, several.source.self, several.others, scores.target, several.between],
    rows: rubrics.map(({ title, self, others, target, verdict }) => [
      title,
      shown(self, target),
      shown(others, target),
      level(target),
      verdict === null ? '' : several.verdict[verdict],
    ]),
    pictures: {
      head: scores.scale,
      rows: rubrics.map((rubric) => dotsOf(rubric, { texts, level })),
    },
  };
}

function dotsOf(
  { title, self, others, target }: RatedRubric,
  { texts: { several, levels, numbers }, level }: Pick<Language, 'texts' | 'level'>,
): DotsPicture {
  const parts = [
    self === null ? '' : several.selfAt(level(self, target)),
    others === null ? '' : several.othersAt(level(others, target)),
    levels.target(level(target)),
  ];
  return { kind: 'dots', words: `${title}: ${numbers.list(parts)}`, self, others, target };
}

/** Area by area, a column for each source. */
function sourcesTable({ sources, rubrics }: Raters, language: Language): Table {
  const { texts } = language;
  return {
    kind: 'table',
    short: true,
    head: [texts.scores.area, ...sources.map((source) => sourceName(source, texts))],
    rows: rubrics.map(({ title, target, levels }) => [
      title,
      ...inOrder(sources, levels).map((one) => levelCell(one, target, language)),
    ]),
  };
}

function readingBlock(raters: Raters, language: Language): Block {
  const { several } = language.texts;
  const { rubrics, sources, hidden, fewest, reliability } = raters;
  const cells = rubrics.flatMap(({ levels }) => inOrder(sources, levels));
  const isEmpty = cells.some((one) => one === undefined || (one.level === null && !one.hidden));
  const noMean = rubrics.some(({ self, others }) => self === null || others === null);
  const lines = [
    several.whoAnswered(answeredWords(raters, language.texts).join(', ')),
    several.whatOthers,
    several.fewest(fewest),
    ...hidden.map((relation) => several.hiddenGroups[relation]),
    ...(cells.some((one) => one?.hidden === true) ? [several.hiddenCells] : []),
    ...(isEmpty || noMean ? [several.noneCells] : []),
    ...fewWords(raters, language),
    ...doubtWords(raters, language),
    ...(reliability === null ? [] : [several.reliability[reliability]]),
  ];
  return { kind: 'entry', title: several.reading, blocks: bullets(lines) };
}

/** Groups of which at least one level stands on few raters. */
function fewWords({ sources, rubrics }: Raters, { texts }: Language): readonly string[] {
  const isFew = ({ id, named }: Source) =>
    !named && rubrics.some(({ levels }) => levels.some((one) => one.source === id && one.few));
  const names = sources.filter(isFew).map((source) => sourceName(source, texts));
  return names.length === 0 ? [] : [texts.several.few(names.join(', '))];
}

function doubtWords({ sources, doubts }: Raters, { texts }: Language): readonly string[] {
  return doubts.flatMap(({ source: id, doubts: all }) => {
    const source = sources.find((one) => one.id === id);
    if (source === undefined || all.length === 0) return [];
    return [texts.several.doubts(sourceName(source, texts), all.map((one) => texts.several.doubt[one]).join('; '))];
  });
}

/** Who answered, for the head of a report; of groups that are hidden only that they are. */
export function answeredBy(raters: Raters, { texts }: Language): string {
  const hidden = raters.hidden.map((relation) => texts.several.hiddenInShort[relation]);
  return [answeredWords(raters, texts).join(', '), ...hidden].join('; ');
}
