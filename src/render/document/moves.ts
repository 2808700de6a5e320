import type { RecommendedAction, Report } from '../../core/report/types.js';
import { hours, roughHours } from '../display.js';
import { HORIZON_SPAN, KIND, OWNER, PER } from '../phrases.js';
import { type Fact, fact } from './document.js';

/** Same action, wherever it is mentioned. */
export function isSame(one: RecommendedAction | null, other: RecommendedAction | null): boolean {
  return one !== null && other !== null && one.rubric === other.rubric && one.id === other.id;
}

/** "30 minutes per rep a week, about 6 hours over 30 days; you, with a coach". */
function effort(action: RecommendedAction): string {
  const each = `${hours(action.hours)} ${PER[action.per]}`;
  const total = `, about ${roughHours(action.total_hours)} ${HORIZON_SPAN[action.horizon]}`;
  const isAll = action.hours === action.total_hours;
  return `${each}${isAll ? '' : total}; ${who(action)}`;
}

function who({ owner, kind }: RecommendedAction): string {
  return owner === 'sponsor' && kind === 'sponsor' ? OWNER.sponsor : `${OWNER[owner]}, ${KIND[kind]}`;
}

/** What one needs to start: when it is done, how long, by whom, what it looks like filled in. */
export function moveFacts(report: Report, action: RecommendedAction): readonly Fact[] {
  const example = action.template === null ? null : exampleWords(report, action.template);
  return [...moveFactsInShort(report, action), ...fact('Example', example)];
}

/** The same without the example: those stand with their area. */
export function moveFactsInShort(report: Report, action: RecommendedAction): readonly Fact[] {
  return [
    ...fact('Done when', action.done_when),
    ...fact('Effort', effort(action)),
    ...fact('Before it', action.after.join('; ')),
    ...fact('Leave alone', report.not_now.includes(action.not_now ?? '') ? null : action.not_now),
  ];
}

/** "A filled-in scorecard (hiring-scorecard.md)". */
function exampleWords(report: Report, file: string): string {
  const title = report.rubrics.flatMap((rubric) => rubric.examples).find((example) => example.file === file)?.title;
  return title === undefined ? file : `${title} (${file})`;
}
