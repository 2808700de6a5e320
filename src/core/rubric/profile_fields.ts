import type { Condition, ConditionNode } from '../conditions/condition.js';
import type { Form } from '../words.js';
import type { Item, Rubric } from './types.js';

/** The profile fields that any condition of these rubrics looks at. */
export function profileFieldsUsed(
  rubrics: readonly Rubric[],
  form: Form,
  more: readonly Condition[] = [],
): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { tree } of [...rubrics.flatMap((rubric) => conditionsOf(rubric, form)), ...more]) collect(tree, used);
  return used;
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

function collect(node: ConditionNode, used: Set<string>): void {
  switch (node.op) {
    case 'value':
      return;
    case 'name':
      if (node.path[0] === 'profile' && node.path[1] !== undefined) used.add(node.path[1]);
      return;
    case 'list':
      for (const item of node.items) collect(item, used);
      return;
    case 'not':
      collect(node.of, used);
      return;
    case 'if':
      for (const part of [node.test, node.yes, node.no]) collect(part, used);
      return;
    default:
      collect(node.left, used);
      collect(node.right, used);
  }
}
