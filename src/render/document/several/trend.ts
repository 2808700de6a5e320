import type { RatedRubric, TrendPoint } from '../../../core/report/raters.js';
import type { Report } from '../../../core/report/types.js';
import type { Language } from '../../language/language.js';
import { type LinePicture, paragraph, type Section, section } from '../document.js';

/** The others' levels over the rounds; nothing for a first round. */
export function trendSection({ raters }: Report, language: Language): readonly Section[] {
  const rounds = raters?.trend ?? [];
  if (raters === undefined || rounds.length < 2) return [];
  const { texts, day } = language;
  const { trend } = texts.several;
  const rubrics = raters.rubrics.filter(({ rubric }) => rounds.some((round) => othersIn(round, rubric) !== null));
  const head = [texts.scores.area, ...rounds.map(({ closed_on }) => day(closed_on))];
  const rows = rubrics.map((rubric) => [
    rubric.title,
    ...rounds.map((round) => levelWords(othersIn(round, rubric.rubric), rubric, language)),
  ]);
  const pictures = { head: trend.picture, rows: rubrics.map((rubric) => lineOf(rounds, rubric, language)) };
  return section(
    trend.title,
    rows.length === 0 ? [] : [paragraph(trend.intro), { kind: 'table', head, rows, short: true, pictures }],
  );
}

function othersIn({ rubrics }: TrendPoint, id: string): number | null {
  return rubrics.find(({ rubric }) => rubric === id)?.others ?? null;
}

function levelWords(value: number | null, { target }: RatedRubric, { texts, level }: Language): string {
  return value === null ? texts.several.cellNone : level(value, target);
}

function lineOf(rounds: readonly TrendPoint[], rubric: RatedRubric, { texts, level, day }: Language): LinePicture {
  const { trend } = texts.several;
  const levels = rounds.map((round) => othersIn(round, rubric.rubric));
  const told = rounds.map(({ closed_on }, index) => {
    const value = levels[index] ?? null;
    return trend.at(value === null ? trend.none : level(value, rubric.target), day(closed_on));
  });
  return { kind: 'line', words: `${rubric.title}: ${texts.numbers.list(told)}`, levels };
}
