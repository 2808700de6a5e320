import type { RatedItem, RatedRubric, Raters } from '../../../core/report/raters.js';
import type { Report } from '../../../core/report/types.js';
import type { Language } from '../../language/language.js';
import { type Block, bullets, paragraph, type Section, section } from '../document.js';
import { inOrder, kindName, levelCell, sourceName } from './sources.js';

/** Question by question: what each source says, and how the answers of a group spread. */
export function questionsSection({ raters }: Report, language: Language): readonly Section[] {
  if (raters === undefined) return [];
  const { questions } = language.texts.several;
  const areas = raters.rubrics
    .filter(({ items }) => items.length > 0)
    .map((rubric) => areaBlock(raters, rubric, language));
  const all = raters.rubrics.flatMap(({ items }) => items.flatMap(({ levels }) => levels));
  const note = all.some(({ about, hidden }) => about && !hidden) ? [paragraph(questions.about)] : [];
  return section(questions.title, areas.length === 0 ? [] : [...note, ...areas]);
}

function areaBlock({ sources }: Raters, { title, items }: RatedRubric, language: Language): Block {
  const { texts } = language;
  const asked = sources.filter(({ id }) =>
    items.some(({ levels }) => levels.some(({ source, level, hidden }) => source === id && (hidden || level !== null))),
  );
  const head = [texts.several.questions.question, ...asked.map((source) => sourceName(source, texts))];
  const rows = items.map((item) => [
    item.title,
    ...inOrder(asked, item.levels).map((one) => levelCell(one, null, language)),
  ]);
  const spreads = items.flatMap((item) => spreadWords(item, asked, language));
  return { kind: 'entry', title, blocks: [{ kind: 'table', head, rows, short: true }, ...bullets(spreads)] };
}

/** "Observed skill coaching (Team): 2 of 6 at 2 or below, 1 between, 3 at 4 or above" */
function spreadWords({ title, levels }: RatedItem, sources: Raters['sources'], { texts }: Language): readonly string[] {
  return inOrder(sources, levels).flatMap((one, index) => {
    const source = sources[index];
    if (source === undefined || one === undefined || one.hidden || one.spread === null) return [];
    const { low, middle, high } = one.spread;
    return [texts.several.questions.spread(title, kindName(source, texts), low, middle, high)];
  });
}
