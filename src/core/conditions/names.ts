import type { ConditionNode } from './condition.js';

/** The nodes directly under a node. */
export function partsOf(node: ConditionNode): readonly ConditionNode[] {
  switch (node.op) {
    case 'value':
    case 'name':
      return [];
    case 'list':
      return node.items;
    case 'not':
      return [node.of];
    case 'if':
      return [node.test, node.yes, node.no];
    default:
      return [node.left, node.right];
  }
}

/** Every name a condition looks at, as often as it does. */
export function namesIn(node: ConditionNode): (readonly string[])[] {
  return node.op === 'name' ? [node.path] : partsOf(node).flatMap(namesIn);
}
