import { studentInterval } from '../raters/statistics/mean_interval.js';
import { meanOf, sampleOf } from '../raters/statistics/sample.js';
import type { ChangeInCommon, ComparedRubric, ComparedView } from './types.js';

/**
 * Of named persons besides the leader who answered both times: the change of each, by answers alone, then its mean and
 * interval (scoring method §6 and §9). Rubrics in which fewer than two of them are comparable are left out.
 */
export function inCommon(views: readonly ComparedView[]): readonly ChangeInCommon[] {
  const rubrics = views
    .filter(({ named, relations }) => named && !relations.includes('self'))
    .flatMap(({ rubrics: of }) => of);
  const first = rubrics.filter(({ rubric }, index) => rubrics.findIndex((each) => each.rubric === rubric) === index);
  return first.flatMap((each) =>
    changeOf(
      each,
      rubrics.filter(({ rubric }) => rubric === each.rubric),
    ),
  );
}

function changeOf({ rubric, title }: ComparedRubric, all: readonly ComparedRubric[]): readonly ChangeInCommon[] {
  const changes = all.flatMap(({ claimed }) => claimed?.parts?.answers ?? []);
  const sample = sampleOf(changes);
  const mean = meanOf(sample).value;
  const interval = studentInterval(sample, { population: null }).value;
  return mean === null || interval === null ? [] : [{ rubric, title, raters: changes.length, mean, interval }];
}
