import { type Column, OTHERS, type Seen } from './columns.js';
import type { FewChanged } from './few_changed.js';
import { comparedRubric } from './rubric.js';
import type { ComparedSource, ComparedView } from './types.js';

/** Views that both results have, that of the gaps first; and those that only one has. */
export interface Views {
  readonly views: readonly ComparedView[];
  readonly only_before: readonly ComparedSource[];
  readonly only_after: readonly ComparedSource[];
}

export function viewsOf(before: readonly Column[], after: readonly Column[], few: FewChanged): Views {
  const pairs = after.flatMap((now): ComparedView[] => {
    const then = before.find(({ key }) => key === now.key);
    return then === undefined ? [] : [comparedView(then, now, few)];
  });
  return {
    views: firstFirst(pairs.filter(isWorthShowing)),
    only_before: onlyIn(before, after).map((column) => ({ ...sourceOf(column), raters: count(column, null) })),
    only_after: onlyIn(after, before).map((column) => ({ ...sourceOf(column), raters: count(null, column) })),
  };
}

function comparedView(then: Column, now: Column, few: FewChanged): ComparedView {
  const ids = new Set([...now.rubrics, ...then.rubrics].map(({ rubric }) => rubric));
  const seenIn = ({ key, rubrics }: Column, id: string) => {
    const seen = rubrics.find(({ rubric }) => rubric === id);
    return seen && untoldWhereFew(key, seen, few);
  };
  const rubrics = [...ids].map((id) => comparedRubric(seenIn(then, id), seenIn(now, id)));
  return { ...sourceOf(now), raters: count(then, now), rubrics };
}

/** From the others together and those who are named, the group would be worked out again. */
function untoldWhereFew(key: string, seen: Seen, few: FewChanged): Seen {
  const isOfFew = [key, ...seen.behind].some((each) => few(each, seen.rubric));
  return isOfFew && seen.missing === null ? { ...seen, claimed: null, credited: null, missing: 'few_changed' } : seen;
}

function sourceOf({ source, relations, named }: Column): Omit<ComparedSource, 'raters'> {
  return { source, relations, named };
}

function count(then: Column | null, now: Column | null): ComparedSource['raters'] {
  return { before: then?.raters ?? null, after: now?.raters ?? null };
}

/** `others` is no rater that comes or goes. */
function onlyIn(columns: readonly Column[], other: readonly Column[]): readonly Column[] {
  return columns.filter(({ key }) => key !== OTHERS && !other.some((each) => each.key === key));
}

/** Others together, where nothing of them is comparable, tells less than those who are named beside them. */
function isWorthShowing({ source, rubrics }: ComparedView): boolean {
  return source === OTHERS ? rubrics.some(isComparable) : rubrics.length > 0;
}

function isComparable({ why_not }: ComparedView['rubrics'][number]): boolean {
  return why_not === null;
}

/** As gaps are measured: by a consultant, else by others, together or the first of them, else by the leader (design §6.9). */
function firstFirst(views: readonly ComparedView[]): readonly ComparedView[] {
  const comparable = views.filter(({ rubrics }) => rubrics.some(isComparable));
  const by = (fits: (view: ComparedView) => boolean) => comparable.find(fits);
  const first =
    by(({ relations }) => relations.includes('consultant')) ??
    by(({ source }) => source === OTHERS) ??
    by(({ relations }) => !relations.includes('self')) ??
    by(() => true);
  return first === undefined ? views : [first, ...views.filter((view) => view !== first)];
}
