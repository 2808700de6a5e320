import type { RankedRubric, Ranks, WhyNotRanked } from '../../core/report/ranks.js';
import type { Report } from '../../core/report/types.js';
import { TOLERANCE } from '../../core/tolerance.js';
import type { Language } from '../language/language.js';
import { type Block, bullets, fact, paragraph, type Section, section } from './document.js';
import { groupBy } from './names.js';

/** Where the leader stands among the leaders of a cohort; nothing where none was named. */
export function ranksSection({ ranks }: Report, language: Language): readonly Section[] {
  if (ranks === undefined) return [];
  const { title, reading } = language.texts.ranks;
  const facts = ranks.rubrics.flatMap((each) => fact(each.title, rankWords(each, ranks, language)));
  const ranked: readonly Block[] = facts.length === 0 ? [] : [{ kind: 'facts', facts }];
  return section(title, [
    paragraph(introWords(ranks, language)),
    ...ranked,
    ...cautionWords(ranks, language).map(paragraph),
    ...(facts.length === 0 ? [] : [paragraph(reading)]),
    ...bullets(notRanked(ranks, language)),
  ]);
}

function introWords({ cohort }: Ranks, { texts, whole, day }: Language): string {
  const { leaders, role, origin, relation, made_on } = cohort;
  return texts.ranks.intro(whole(leaders), role, origin, relation, day(made_on));
}

function rankWords({ claimed, credited, band, n }: RankedRubric, { cohort }: Ranks, language: Language): string {
  const { ranks } = language.texts;
  const [said, proven] = [rankShown(claimed), rankShown(credited)];
  return [
    said === proven ? ranks.alike(said) : ranks.apart(said, proven),
    ...(band === null ? [] : [ranks.band(rankShown(band.low), rankShown(band.high))]),
    ...(n === cohort.leaders ? [] : [ranks.outOf(language.whole(n))]),
  ].join(' ');
}

/** Whole numbers; nobody is above none or all of 100 by rounding (scoring method §13). */
export function rankShown(rank: number): string {
  if (rank < 1 - TOLERANCE) return '<1';
  if (rank > 99 + TOLERANCE) return '>99';
  return String(Math.floor(rank + 0.5 + TOLERANCE));
}

function cautionWords({ rubrics }: Ranks, language: Language): readonly string[] {
  const { ranks } = language.texts;
  const few = rubrics.filter(({ caution }) => caution);
  if (few.length === 0) return [];
  return [
    few.length === rubrics.length
      ? ranks.caution
      : ranks.cautionIn(language.texts.numbers.and(few.map(({ title }) => title))),
  ];
}

function notRanked({ not_ranked, cohort }: Ranks, { texts: { ranks } }: Language): readonly string[] {
  const groups = groupBy<Ranks['not_ranked'][number]>(not_ranked, ({ why }) => why);
  return [...groups].map(([why, all]) => {
    const titles = all.map(({ title }) => title).join('; ');
    return ranks.notRanked(titles, ranks.why[why as WhyNotRanked](cohort.role, cohort.relation));
  });
}
