import { TOLERANCE } from '../tolerance.js';
import type { BinaryOperator, Condition, ConditionNode } from './condition.js';

/** What a condition may look at. A name that leads nowhere is unknown. */
export interface Facts {
  readonly [name: string]: Fact | Facts | undefined | null;
}
export type Fact = string | number | boolean | readonly string[];

/** null: unknown. */
export type Value = string | number | boolean | readonly Value[] | null;

/**
 * Whether a condition holds: true, false, or null when the facts do not say.
 * Three-valued (Kleene): unknown && false is false, unknown || true is true, otherwise
 * anything that touches an unknown is unknown.
 */
export function evaluate(condition: Condition, facts: Facts): boolean | null {
  return truth(resolve(condition.tree, facts));
}

/** What a value says as a condition: only yes and no do. */
export function truth(value: Value): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function resolve(node: ConditionNode, facts: Facts): Value {
  switch (node.op) {
    case 'value':
      return node.value;
    case 'list':
      return node.items.map((item) => resolve(item, facts));
    case 'name':
      return lookUp(node.path, facts);
    case 'not': {
      const of = truth(resolve(node.of, facts));
      return of === null ? null : !of;
    }
    case 'if':
      return choose(truth(resolve(node.test, facts)), resolve(node.yes, facts), resolve(node.no, facts));
    default:
      return combine(node.op, resolve(node.left, facts), resolve(node.right, facts));
  }
}

/** An unknown test does not matter when both ways lead to the same value. */
export function choose(test: boolean | null, yes: Value, no: Value): Value {
  if (test === null) return yes === no ? yes : null;
  return test ? yes : no;
}

/** The fact a name leads to; null where it leads nowhere. */
export function lookUp(path: readonly string[], facts: Facts): Value {
  let here: unknown = facts;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return null;
    here = (here as Record<string, unknown>)[name];
  }
  const plain = typeof here === 'string' || typeof here === 'number' || typeof here === 'boolean';
  return plain || Array.isArray(here) ? (here as Value) : null;
}

/** The value of an operator between two values. */
export function combine(op: BinaryOperator, left: Value, right: Value): Value {
  if (op === '&&') return and(truth(left), truth(right));
  if (op === '||') return or(truth(left), truth(right));
  if (left === null || right === null) return null;
  if (op === 'in') return Array.isArray(right) ? includes(right, left) : null;
  if (op === '==') return same(left, right);
  if (op === '!=') return not(same(left, right));
  return compare(op, left, right);
}

function and(left: boolean | null, right: boolean | null): boolean | null {
  if (left === false || right === false) return false;
  return left === null || right === null ? null : true;
}

function or(left: boolean | null, right: boolean | null): boolean | null {
  return not(and(not(left), not(right)));
}

function not(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

/** Numbers are the same within the tolerance of all limits; lists when their members are, one by one. */
function same(left: Value, right: Value): boolean | null {
  if (left === null || right === null) return null;
  if (typeof left === 'number' && typeof right === 'number') return Math.abs(left - right) <= TOLERANCE;
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  if (left.length !== right.length) return false;
  return left.reduce<boolean | null>((all, member, index) => and(all, same(member, right[index])), true);
}

/** A list with an unknown member may still contain the value. */
function includes(list: readonly Value[], value: Value): boolean | null {
  return list.reduce<boolean | null>((any, member) => or(any, same(member, value)), false);
}

/** Limits count as reached within 1e-9 (scoring method §0), so that 0.1 + 0.2 >= 0.3 holds. */
function compare(op: '<' | '<=' | '>' | '>=', left: Value, right: Value): boolean | null {
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  const difference = left - right;
  switch (op) {
    case '<':
      return difference < -TOLERANCE;
    case '<=':
      return difference <= TOLERANCE;
    case '>':
      return difference > TOLERANCE;
    case '>=':
      return difference >= -TOLERANCE;
  }
}
