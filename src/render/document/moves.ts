import type { RecommendedAction } from '../../core/report/advice.js';
import type { Report } from '../../core/report/types.js';
import type { Language, Texts } from '../language/language.js';
import { type Fact, fact } from './document.js';

/** Same action, wherever it is mentioned. */
export function isSame(one: RecommendedAction | null, other: RecommendedAction | null): boolean {
  return one !== null && other !== null && one.rubric === other.rubric && one.id === other.id;
}

/** "30 minutes per rep a week, about 6 hours over 30 days; you, with a coach". */
function effort(action: RecommendedAction, { texts, hours, roughHours }: Language): string {
  const { words, moves } = texts;
  const each = `${hours(action.hours)} ${words.per[action.per]}`;
  const total = moves.inAll(roughHours(action.total_hours), words.horizonSpan[action.horizon]);
  const isAll = action.hours === action.total_hours;
  return `${each}${isAll ? '' : `, ${total}`}; ${who(action, texts)}`;
}

function who({ owner, kind }: RecommendedAction, { words }: Texts): string {
  return owner === 'sponsor' && kind === 'sponsor' ? words.owner.sponsor : `${words.owner[owner]}, ${words.kind[kind]}`;
}

/** What one needs to start: when it is done, how long, by whom, what it looks like filled in. */
export function moveFacts(report: Report, action: RecommendedAction, language: Language): readonly Fact[] {
  const example = action.template === null ? null : exampleWords(report, action.template);
  return [...moveFactsInShort(report, action, language), ...fact(language.texts.moves.example, example)];
}

/** The same without the example: those stand with their area. */
export function moveFactsInShort(report: Report, action: RecommendedAction, language: Language): readonly Fact[] {
  const { moves } = language.texts;
  return [
    ...fact(moves.doneWhen, action.done_when),
    ...fact(moves.effort, effort(action, language)),
    ...fact(moves.before, action.after.join('; ')),
    ...fact(moves.leaveAlone, report.not_now.includes(action.not_now ?? '') ? null : action.not_now),
  ];
}

/** "A filled-in scorecard (hiring-scorecard.md)". */
function exampleWords(report: Report, file: string): string {
  const title = report.rubrics.flatMap((rubric) => rubric.examples).find((example) => example.file === file)?.title;
  return title === undefined ? file : `${title} (${file})`;
}
