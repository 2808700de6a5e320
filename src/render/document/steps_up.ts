import type { RubricScore } from '../../core/report/scores.js';
import type { StepUp } from '../../core/report/steps_up.js';
import type { Report } from '../../core/report/types.js';
import type { Language } from '../language/language.js';

/** What one answer a level higher, and nothing else, would change in an area; null where none is known that would. */
export function stepsUpWords({ steps_up }: Report, score: RubricScore, language: Language): string | null {
  const steps = steps_up.filter(({ rubric }) => rubric === score.rubric);
  return steps.length === 0 ? null : steps.map((step) => stepWords(step, score, language)).join('. ');
}

function stepWords(step: StepUp, score: RubricScore, { texts: { workings }, points }: Language): string {
  const { item, to, claimed, credited, reached } = step;
  const title = score.items.find((each) => each.item === item)?.title ?? item;
  const lifted = (reached ?? 0) > (score.reached ?? 0) ? [workings.isReached(String(reached))] : [];
  const adds = workings.stepAdds(points(claimed), credited === 0 ? null : points(credited));
  const added = claimed === 0 && credited === 0 ? [] : [adds];
  return `${workings.stepTo(title, String(to))}: ${[...added, ...lifted].join('; ')}`;
}
