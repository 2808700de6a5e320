import type { RubricScore } from '../../core/report/scores.js';
import type { StepUp } from '../../core/report/steps_up.js';
import type { Report } from '../../core/report/types.js';
import { points } from '../display.js';

/** What one answer a level higher, and nothing else, would change in an area; null where none is known that would. */
export function stepsUpWords({ steps_up }: Report, score: RubricScore): string | null {
  const steps = steps_up.filter(({ rubric }) => rubric === score.rubric);
  return steps.length === 0 ? null : steps.map((step) => stepWords(step, score)).join('. ');
}

function stepWords({ item, to, claimed, credited, reached }: StepUp, score: RubricScore): string {
  const title = score.items.find((each) => each.item === item)?.title ?? item;
  const lifted = (reached ?? 0) > (score.reached ?? 0) ? [`level ${reached} is reached`] : [];
  const proven = `${credited === 0 ? 'nothing' : points(credited)} to the level proven`;
  const added = claimed === 0 && credited === 0 ? [] : [`adds ${points(claimed)} to the level claimed, ${proven}`];
  return `${title} at ${to}: ${[...added, ...lifted].join('; ')}`;
}
