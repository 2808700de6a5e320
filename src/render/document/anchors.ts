import type { Texts } from '../language/language.js';

/**
 * Anchors are written to be read one under the other: "Plus: …" builds on the level below, and answers
 * come as "4: Plus: …". Alone in a report each has to say that itself.
 */
const BUILDS_ON = /^Plus: ([\s\S]+)$/;

/** An answer on a level item: "Level 2: …", "Level 4, on top of a 3: …". Other texts stay as they are. */
export function answerWords(answer: string, { levels }: Texts): string {
  const [, level, anchor] = /^([1-5]): ([\s\S]+)$/.exec(answer) ?? [];
  if (level === undefined || anchor === undefined) return answer;
  const more = BUILDS_ON.exec(anchor)?.[1];
  return more === undefined ? levels.answer(level, anchor) : levels.answerOnTop(level, Number(level) - 1, more);
}

/** The picture of a 5: "On top of a 4: …". */
export function fiveWords(anchor: string, { levels }: Texts): string {
  const more = BUILDS_ON.exec(anchor)?.[1];
  return more === undefined ? anchor : levels.onTop(4, more);
}
