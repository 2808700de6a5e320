import type { Issue } from '../issue.js';
import { MOST_ISSUES } from '../issue.js';
import { kindOf } from '../items/index.js';
import { nearest } from '../nearest.js';
import type { Item, Rubric } from '../rubric/types.js';
import { type Route, routeItems } from './routing.js';
import type { Answer, AnswerSheet } from './types.js';

type Found = Omit<Issue, 'line' | 'column'>;

/**
 * What in a sheet its rubrics do not allow, as much as is told of one file: unknown ids, values out of range,
 * answers to questions that were not asked, "does not apply" where it is no answer. Paths as in the file.
 */
export function checkAnswers(sheet: AnswerSheet, rubrics: readonly Rubric[]): readonly Found[] {
  const issues: Found[] = [];
  for (const issue of issuesIn(sheet, rubrics)) {
    issues.push(issue);
    if (issues.length === MOST_ISSUES) break;
  }
  return issues;
}

function* issuesIn(sheet: AnswerSheet, rubrics: readonly Rubric[]): Generator<Found> {
  const ids = rubrics.map(({ id }) => id);
  for (const [id, answers] of Object.entries(sheet.answers)) {
    const rubric = rubrics.find((each) => each.id === id);
    if (rubric === undefined) yield unknown(`this sheet asks no rubric ${id}`, id, ids, ['answers', id]);
    else yield* checkRubric(rubric, answers, sheet);
  }
  for (const id of Object.keys(sheet.causes)) {
    if (!ids.includes(id)) yield unknown(`this sheet asks no rubric ${id}`, id, ids, ['causes', id]);
  }
}

function unknown(message: string, word: string, candidates: readonly string[], path: Found['path']): Found {
  const suggestion = nearest(word, candidates);
  return { message, path, ...(suggestion === undefined ? {} : { suggestion }) };
}

function* checkRubric(rubric: Rubric, answers: Readonly<Record<string, Answer>>, sheet: AnswerSheet): Generator<Found> {
  const routes = routeItems(rubric, sheet);
  const known = rubric.items.map((each) => each.id);
  for (const [id, answer] of Object.entries(answers)) {
    const path = ['answers', rubric.id, id];
    const item = rubric.items.find((each) => each.id === id);
    if (item === undefined) {
      yield unknown(`${rubric.id} has no item ${id}; it has ${known.join(', ')}`, id, known, path);
      continue;
    }
    const notAsked = notAskedMessage(item, routes.get(id) ?? 'hidden', sheet);
    if (notAsked !== null) yield { message: notAsked, path };
    else for (const issue of checkAnswer(item, answer, sheet)) yield { ...issue, path: [...path, ...issue.path] };
  }
}

/** A screen sheet may keep answers beyond its form: they wait for the day it goes deeper. */
function notAskedMessage(item: Item, route: Route, { sitting }: AnswerSheet): string | null {
  if (route === 'hidden') return `answered although it is not asked here: it is asked only when ${item.when?.source}`;
  if (route !== 'not_asked_of_this_relation') return null;
  if (sitting !== undefined) return `answered although the sitting ${sitting} does not ask it`;
  return `answered although it is asked only of ${item.relations.join(', ')}`;
}

function checkAnswer(item: Item, answer: Answer, sheet: AnswerSheet): Found[] {
  if (answer.state === 'not_applicable') return notApplicableIssues(item, answer);
  if (answer.state !== 'answered') return [];
  const short = kindOf(item).problem(item, answer.value);
  const value = short === null ? [] : [{ ...short, path: isShort(answer) ? short.path : ['value', ...short.path] }];
  return [...value, ...evidenceIssues(answer, sheet)];
}

/** Without evidence or note an answer may have been written as a bare value. */
function isShort(answer: Answer): boolean {
  return answer.state === 'answered' && answer.evidence.length === 0 && answer.note === undefined;
}

function notApplicableIssues(item: Item, answer: Answer & { state: 'not_applicable' }): Found[] {
  if (item.na === null)
    return [{ message: 'this question always applies; "does not apply" is no answer here', path: ['state'] }];
  if (!item.na.reasons.includes(answer.reason)) {
    return [{ message: `expected one of ${item.na.reasons.join(', ')}; found ${answer.reason}`, path: ['reason'] }];
  }
  if (answer.reason === 'not_my_job' && answer.whose === undefined) {
    return [{ message: 'not_my_job needs whose job it is: whose: finance, or whose: nobody', path: [] }];
  }
  return [];
}

function evidenceIssues(answer: Answer & { state: 'answered' }, sheet: AnswerSheet): Found[] {
  return answer.evidence.flatMap(({ date, seen_by }, index): Found[] => {
    const path = ['evidence', index] as const;
    if (date !== undefined && date > sheet.answered_on) {
      return [
        { message: `evidence of ${date} is later than the answers (${sheet.answered_on})`, path: [...path, 'date'] },
      ];
    }
    // Nobody looks at their own proof: that would be attested, not seen.
    if (seen_by !== undefined && seen_by === sheet.rater.relation && seen_by !== 'consultant') {
      return [{ message: `seen_by names somebody else; ${seen_by} is who answers here`, path: [...path, 'seen_by'] }];
    }
    return [];
  });
}
