import type { RatedRubric, Raters, SourceLevel } from '../../../core/report/raters.js';
import type { Language } from '../../language/language.js';
import { capital } from '../../sentence.js';
import { type Block, type Fact, fact } from '../document.js';
import { groupWords, inOrder } from './sources.js';

/** How alike each group answers, area by area, in words; nothing where no group is large enough. */
export function agreementBlock(raters: Raters, language: Language): readonly Block[] {
  const facts = raters.rubrics.flatMap((rubric) => areaFact(raters, rubric, language));
  if (facts.length === 0) return [];
  return [{ kind: 'entry', title: language.texts.several.agreementTitle, blocks: [{ kind: 'facts', facts }] }];
}

function areaFact({ sources }: Raters, { title, levels }: RatedRubric, language: Language): readonly Fact[] {
  const sentences = inOrder(sources, levels).flatMap((one, index) => {
    const source = sources[index];
    const group = source === undefined ? null : groupWords(source, language.texts);
    return one === undefined || group === null ? [] : groupSentence(one, group, language);
  });
  return fact(title, sentences.join(' '));
}

/** "The team members agree strongly; the level of all who could answer lies somewhere between 2.3 and 3.3." */
function groupSentence(
  { agreement, interval, hidden }: SourceLevel,
  group: string,
  { texts: { several }, level }: Language,
): readonly string[] {
  if (hidden || (agreement === null && interval === null)) return [];
  const agree = agreement === null ? [] : [several.agreement[agreement](group)];
  const range = interval === null ? null : ([level(interval.low), level(interval.high)] as const);
  const mean = range === null ? [] : [agree.length > 0 ? several.mean(...range) : several.meanOf(group, ...range)];
  return [`${capital([...agree, ...mean].join('; '))}.`];
}
