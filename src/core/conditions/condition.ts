/**
 * A condition as a checked tree of plain data. It is made from a CEL expression when a
 * rubric is compiled, and stored with it, so that no CEL library runs at report time.
 */
export interface Condition {
  /** The expression as its author wrote it. */
  readonly source: string;
  readonly tree: ConditionNode;
}

export type ConditionNode =
  | { readonly op: 'value'; readonly value: string | number | boolean }
  | { readonly op: 'list'; readonly items: readonly ConditionNode[] }
  /** A dotted name, e.g. ['profile', 'team_size']. */
  | { readonly op: 'name'; readonly path: readonly string[] }
  | { readonly op: 'not'; readonly of: ConditionNode }
  | { readonly op: 'if'; readonly test: ConditionNode; readonly yes: ConditionNode; readonly no: ConditionNode }
  | {
      readonly op: BinaryOperator;
      readonly left: ConditionNode;
      readonly right: ConditionNode;
    };

export const BINARY_OPERATORS = ['&&', '||', '==', '!=', '<', '<=', '>', '>=', 'in'] as const;
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];
