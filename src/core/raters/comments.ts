import type { Asked } from './asked.js';

/**
 * What the raters of a batch wrote to one rubric, sorted by its text, so that the order says nothing of who wrote it or to
 * which question; null where fewer than `fewest` raters wrote, or all the same. No day, no question, no rater goes with it.
 * The words stay as they are: who writes "as I said on 3 May" has told. What is written to a question that a rater declined
 * is not quoted. Free text asked for is a comment too.
 */
export function commentsIn(sheets: readonly (readonly Asked[])[], fewest: number): readonly string[] | null {
  const written = sheets.map((asked) => asked.flatMap(wordsIn)).filter((words) => words.length > 0);
  const words = written.flat().sort();
  return written.length < fewest || new Set(words).size < 2 ? null : words;
}

function wordsIn({ item, answer }: Asked): string[] {
  if (answer === undefined || answer.state === 'declined') return [];
  const text = item.type === 'text' && answer.state === 'answered' ? [String(answer.value)] : [];
  return [...text, ...(answer.note === undefined ? [] : [answer.note])].map((words) => words.trim()).filter(Boolean);
}
