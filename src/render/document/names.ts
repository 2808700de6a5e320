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
export function blockerWords({ blockers, reached }: RubricScore, language: Language): string[] {
  const next = (reached ?? 0) + 1;
  return blockers.map((blocker) => blockerSentence(blocker, next, language)).filter((words) => words !== null);
}

/** Null for a cap: it is told with the score it holds down. */
function blockerSentence(blocker: Blocker, next: number, { texts: { levels }, level }: Language): string | null {
  switch (blocker.kind) {
    case 'must':
      return blocker.level === null
        ? levels.notAnswered(blocker.title)
        : levels.provenAt(blocker.title, level(blocker.level, next));
    case 'gate':
      return sentence(blocker.message);
    case 'score':
      return levels.provenLevel(level(blocker.level, next));
    case 'cap':
      return null;
  }
}
