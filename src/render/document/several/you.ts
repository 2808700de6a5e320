import type { RatedRubric, Raters, Verdict } from '../../../core/report/raters.js';
import type { Report } from '../../../core/report/types.js';
import type { Language } from '../../language/language.js';
import { type Block, bullets, paragraph, type Section, section } from '../document.js';

/** Where the leader and the others part: blind spots and hidden strengths, in the order that suits the reader. */
export function youSection(
  { raters }: Report,
  language: Language,
  first: 'blind_spots' | 'strengths' = 'blind_spots',
): readonly Section[] {
  if (raters === undefined) return [];
  const { you } = language.texts.several;
  const apart = apartWords(raters, language);
  const blindSpots = part(raters, ['blind_spot'], you.blindSpots, you.blindSpotsMean(apart), language);
  const strengths = part(raters, ['hidden_strength'], you.strengths, you.strengthsMean(apart), language);
  const found = [
    ...(first === 'strengths' ? [...strengths, ...blindSpots] : [...blindSpots, ...strengths]),
    ...part(raters, ['over', 'under'], you.alsoApart, you.alsoApartMean(apart), language),
  ];
  return section(you.title, found.length > 0 ? found : [paragraph(without(raters, language))]);
}

/** Levels that count as apart, with one decimal. */
export function apartWords({ threshold }: Raters, { texts }: Language): string {
  return texts.numbers.tenths(threshold);
}

function part(
  raters: Raters,
  verdicts: readonly Verdict[],
  title: string,
  meaning: string,
  language: Language,
): readonly Block[] {
  const lines = raters.rubrics
    .filter(({ verdict }) => verdict !== null && verdicts.includes(verdict))
    .map((rubric) => lineWords(rubric, language));
  return lines.length === 0 ? [] : [{ kind: 'entry', title, blocks: [paragraph(meaning), ...bullets(lines)] }];
}

function lineWords({ title, self, others, target }: RatedRubric, { texts, level }: Language): string {
  return texts.several.you.line(title, level(self, target), level(others, target), level(target));
}

function without(raters: Raters, language: Language): string {
  const { you } = language.texts.several;
  const compared = raters.rubrics.some(({ difference }) => difference !== null);
  return compared ? you.none(apartWords(raters, language)) : you.nobody;
}

/** As many areas as are named to the sponsor. */
const MOST = 3;

/** One or two sentences, told about the leader: no question, no comment, no group. */
export function viewsForSponsor({ raters }: Report, language: Language): readonly Section[] {
  if (raters === undefined) return [];
  const { title, sponsor, you } = language.texts.several;
  const apart = apartWords(raters, language);
  const sentences = [
    ...named(raters, 'blind_spot', language).map((areas) => sponsor.blindSpots(areas, apart)),
    ...named(raters, 'hidden_strength', language).map((areas) => sponsor.strengths(areas, apart)),
  ];
  const compared = raters.rubrics.some(({ difference }) => difference !== null);
  const none = compared ? sponsor.none(apart) : you.nobody;
  return section(title, [paragraph(sentences.length > 0 ? sentences.join(' ') : none)]);
}

/** Titles of the areas with a verdict, as one text; nothing when there are none. */
function named({ rubrics }: Raters, verdict: Verdict, { texts }: Language): readonly string[] {
  const titles = rubrics.filter((rubric) => rubric.verdict === verdict).map(({ title }) => title);
  if (titles.length === 0) return [];
  const more = titles.length - MOST;
  return [[...titles.slice(0, MOST), ...(more > 0 ? [texts.several.sponsor.more(more)] : [])].join(', ')];
}
