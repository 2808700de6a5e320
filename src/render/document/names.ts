import type { Blocker, ItemScore, RubricScore } from '../../core/report/scores.js';
import type { Report, View } from '../../core/report/types.js';
import type { Language } from '../language/language.js';
import { sentence } from '../sentence.js';

/** The view that gaps and page one use. */
export function mainView(report: Report): View | undefined {
  return report.views[0];
}

/** The views told area by area: of several raters the one that gaps are measured by, since the others are columns beside it. */
export function viewsTold({ views }: Report): readonly View[] {
  const [first] = views;
  return first?.together === true ? [first] : views;
}

/** Whose answers are told as they were given: the leader's own. */
export function ownView(report: Report): View | undefined {
  return report.views.find(({ source }) => source === 'self') ?? mainView(report);
}

/** What the main view says of a rubric. */
export function scoreOf(report: Report, rubric: string): RubricScore | undefined {
  return mainView(report)?.scores.find((score) => score.rubric === rubric);
}

/** A rubric's title; its id when the report does not describe it. */
export function rubricTitle(report: Report, id: string): string {
  return report.rubrics.find((rubric) => rubric.id === id)?.title ?? id;
}

/** Items of the leader's own view with the score they belong to. */
export function itemsOf(report: Report): readonly { readonly score: RubricScore; readonly item: ItemScore }[] {
  const scores = ownView(report)?.scores ?? [];
  return scores.flatMap((score) => score.items.map((item) => ({ score, item })));
}

/** Groups in order of first appearance (Node 20 has no Object.groupBy). */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** What stands between a rubric and its next level, a sentence each. */
export function blockerWords({ blockers, reached, items }: RubricScore, language: Language): string[] {
  const next = (reached ?? 0) + 1;
  const words = wordsFor(items, language);
  return blockers.map((blocker) => blockerSentence(blocker, next, words, language)).filter((each) => each !== null);
}

type Standing = Record<'item', (question: string, level: string) => string> & Record<'area', (level: string) => string>;

/** Who observes is not asked for proof: what they say is seen. */
function wordsFor(items: readonly ItemScore[], { texts: { levels } }: Language): Standing {
  const answered = items.filter(({ claimed_level }) => claimed_level !== null);
  return answered.length > 0 && answered.every(({ proof }) => proof === null)
    ? { item: levels.seenAt, area: levels.seenLevel }
    : { item: levels.provenAt, area: levels.provenLevel };
}

/** Null for a cap: it is told with the score it holds down. */
function blockerSentence(
  blocker: Blocker,
  next: number,
  words: Standing,
  { texts: { levels }, level }: Language,
): string | null {
  switch (blocker.kind) {
    case 'must':
      return blocker.level === null
        ? levels.notAnswered(blocker.title)
        : words.item(blocker.title, level(blocker.level, next));
    case 'gate':
      return sentence(blocker.message);
    case 'score':
      return words.area(level(blocker.level, next));
    case 'cap':
      return null;
  }
}
