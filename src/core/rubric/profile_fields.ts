import type { Condition } from '../conditions/condition.js';
import { namesIn } from '../conditions/names.js';
import type { Form } from '../words.js';
import type { Item, Rubric } from './types.js';

/** The profile fields that any condition of these rubrics looks at. */
export function profileFieldsUsed(
  rubrics: readonly Rubric[],
  form: Form,
  more: readonly Condition[] = [],
): ReadonlySet<string> {
  const conditions = [...rubrics.flatMap((rubric) => conditionsOf(rubric, form)), ...more];
  return profileFieldsIn(conditions);
}

/** The profile fields that these conditions look at. */
export function profileFieldsIn(conditions: readonly Condition[]): ReadonlySet<string> {
  const names = conditions.flatMap(({ tree }) => namesIn(tree));
  return new Set(names.flatMap(([first, field]) => (first === 'profile' && field !== undefined ? [field] : [])));
}

/**
 * On the screen form only its own items are asked, and no level is reached, so gates decide nothing. What lies
 * outside of a sitting is asked of nobody.
 */
function conditionsOf({ items: all, gates }: Rubric, form: Form): Condition[] {
  const items = all.filter(({ relations }) => relations.length > 0);
  if (form === 'screen') return items.filter(({ screen }) => screen).flatMap(ofItem);
  return [...items.flatMap(ofItem), ...gates.map(({ needs }) => needs)];
}

function ofItem(item: Item): Condition[] {
  const rules = item.type === 'metric' || item.type === 'allocation' ? item.scoring : [];
  return [item.when, ...rules.map((rule) => rule.for)].filter((condition) => condition !== null);
}
