import { daysBetween } from '../../core/calendar_day.js';
import type { ComparedRubric, Trend, TrendRubric } from '../../core/compare/types.js';
import type { SlopePoint, SlopeRow, Slopes } from '../document/document.js';
import type { FollowUpLanguage } from '../language/language.js';
import { isCompared } from './names.js';
import { hundredthsOf, shownChange } from './shown.js';

/** Levels as claimed, then and now, of the areas that are compared. */
export function slopesOf(rubrics: readonly ComparedRubric[], { texts }: FollowUpLanguage): Slopes {
  const { comparison, slopes } = texts;
  return {
    kind: 'slopes',
    words: comparison.picture,
    points: [
      { name: slopes.marks.before, at: 0 },
      { name: slopes.marks.after, at: 1 },
    ],
    rows: rubrics.filter(isCompared).map((rubric): SlopeRow => {
      const { title, target, claimed, verdict } = rubric;
      return {
        name: title,
        levels: [claimed?.before ?? null, claimed?.after ?? null],
        target,
        change: claimed === null ? '' : comparison.signed(shownChange(claimed).total),
        result: verdict === null ? '' : slopes.verdict[verdict],
        verdict,
      };
    }),
  };
}

/** Levels as claimed at every point; results are those of the first beside the last. */
export function trendSlopes({ points, rubrics, comparison }: Trend, language: FollowUpLanguage): Slopes {
  const { texts, day } = language;
  const compared = comparison.views[0]?.rubrics ?? [];
  return {
    kind: 'slopes',
    words: texts.comparison.trendPicture,
    points: placed(points.map(({ answered_on }) => answered_on)).map(({ name, at }) => ({ name: day(name), at })),
    rows: rubrics.map((rubric) => trendRow(rubric, compared, language)),
  };
}

function trendRow(
  { rubric: id, title, target, claimed }: TrendRubric,
  compared: readonly ComparedRubric[],
  { texts: { comparison, slopes } }: FollowUpLanguage,
): SlopeRow {
  const [first = null] = claimed;
  const last = claimed.at(-1) ?? null;
  const same = compared.find(({ rubric }) => rubric === id);
  const verdict = same?.verdict ?? null;
  const total = same?.claimed?.total ?? (first === null || last === null ? null : last - first);
  return {
    name: title,
    levels: claimed,
    target,
    change: total === null ? '' : comparison.signed(hundredthsOf(total) / 100),
    result: verdict === null ? '' : slopes.verdict[verdict],
    verdict,
  };
}

/** As far apart as the days are; evenly where all are one day. */
function placed(days: readonly string[]): readonly SlopePoint[] {
  const [first = ''] = days;
  const span = daysBetween(first, days.at(-1) ?? first);
  return days.map((name, index) => ({
    name,
    at: span > 0 ? daysBetween(first, name) / span : index / Math.max(1, days.length - 1),
  }));
}
