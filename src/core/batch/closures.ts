import type { BinaryOperator, ConditionNode } from '../conditions/condition.js';
import { choose, combine, truth, type Value } from '../conditions/evaluate.js';
import { levelOf } from '../scoring/proof.js';
import { TOLERANCE } from '../tolerance.js';

/*
 * Conditions as functions over places, so that judging one reads two or three numbers and builds nothing. The usual
 * forms (a number beside a limit, a word beside a word) have a function of their own; everything else goes through the
 * operators of `conditions/evaluate.ts`. No code is made from text.
 */

/** Whether a condition holds of what stands in its places now; null: unknown. */
export type Truth = () => boolean | null;

/** Where a number stands; NaN: unknown. */
export interface NumberPlace {
  readonly numbers: Float64Array;
  readonly at: number;
  /** Points stand there, and the name means the level that they are. */
  readonly asLevel?: boolean;
}

/** Where a word, a yes or no, a list or any other value stands; null: unknown. */
export interface ValuePlace {
  readonly values: readonly Value[];
  readonly at: number;
}

/** null: the name leads nowhere, and stays unknown. */
export type Place = NumberPlace | ValuePlace | null;

/** Where the value of a dotted name stands. */
export type Places = (path: readonly string[]) => Place;

export function truthOf(node: ConditionNode, places: Places): Truth {
  switch (node.op) {
    case 'not':
      return not(truthOf(node.of, places));
    case '&&':
      return and(truthOf(node.left, places), truthOf(node.right, places));
    case '||':
      return or(truthOf(node.left, places), truthOf(node.right, places));
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'in':
      return usual(node.op, node.left, node.right, places) ?? unusual(node, places);
    default:
      return unusual(node, places);
  }
}

function unusual(node: ConditionNode, places: Places): Truth {
  const value = resolverOf(node, places);
  return () => truth(value());
}

function not(of: Truth): Truth {
  return () => {
    const holds = of();
    return holds === null ? null : !holds;
  };
}

function and(left: Truth, right: Truth): Truth {
  return () => {
    const first = left();
    if (first === false) return false;
    const second = right();
    if (second === false) return false;
    return first === null || second === null ? null : true;
  };
}

function or(left: Truth, right: Truth): Truth {
  return () => {
    const first = left();
    if (first === true) return true;
    const second = right();
    if (second === true) return true;
    return first === null || second === null ? null : false;
  };
}

/** A name beside a literal; null: it is something else. */
function usual(op: BinaryOperator, left: ConditionNode, right: ConditionNode, places: Places): Truth | null {
  if (left.op !== 'name') return null;
  const place = places(left.path);
  if (place === null) return null;
  if ('numbers' in place)
    return right.op === 'value' && typeof right.value === 'number' ? limit(op, place, right.value) : null;
  if (op === 'in') return right.op === 'list' ? oneOf(place, right.items) : null;
  if (right.op !== 'value' || typeof right.value === 'number') return null;
  if (op === '==') return is(place, right.value);
  return op === '!=' ? not(is(place, right.value)) : null;
}

/** As in `conditions/evaluate.ts`, where a limit counts as reached within the tolerance. One function, so that no number is boxed. */
function limit(op: BinaryOperator, { numbers, at, asLevel = false }: NumberPlace, most: number): Truth | null {
  if (op === '&&' || op === '||' || op === 'in') return null;
  return () => {
    const number = numbers[at] as number;
    const difference = (asLevel ? levelOf(number) : number) - most;
    if (Number.isNaN(difference)) return null;
    switch (op) {
      case '<':
        return difference < -TOLERANCE;
      case '<=':
        return difference <= TOLERANCE;
      case '>':
        return difference > TOLERANCE;
      case '>=':
        return difference >= -TOLERANCE;
      case '==':
        return Math.abs(difference) <= TOLERANCE;
      case '!=':
        return Math.abs(difference) > TOLERANCE;
    }
  };
}

function is({ values, at }: ValuePlace, word: string | boolean): Truth {
  return () => {
    const value = values[at] as Value;
    return value === null ? null : value === word;
  };
}

function oneOf({ values, at }: ValuePlace, items: readonly ConditionNode[]): Truth | null {
  const words: Value[] = items.flatMap((item) => (item.op === 'value' ? [item.value] : []));
  if (words.length < items.length || words.some((word) => typeof word === 'number')) return null;
  return () => {
    const value = values[at] as Value;
    return value === null ? null : words.includes(value);
  };
}

function resolverOf(node: ConditionNode, places: Places): () => Value {
  switch (node.op) {
    case 'value':
      return () => node.value;
    case 'list': {
      const items = node.items.map((item) => resolverOf(item, places));
      return () => items.map((item) => item());
    }
    case 'name':
      return read(places(node.path));
    case 'not':
    case '&&':
    case '||':
      return truthOf(node, places);
    case 'if': {
      const test = truthOf(node.test, places);
      const [yes, no] = [resolverOf(node.yes, places), resolverOf(node.no, places)];
      return () => choose(test(), yes(), no());
    }
    default: {
      const { op } = node;
      const [left, right] = [resolverOf(node.left, places), resolverOf(node.right, places)];
      return () => combine(op, left(), right());
    }
  }
}

function read(place: Place): () => Value {
  if (place === null) return () => null;
  const { at } = place;
  if ('values' in place) return () => place.values[at] ?? null;
  return () => {
    const number = place.numbers[at] as number;
    const value = place.asLevel ? levelOf(number) : number;
    return Number.isNaN(value) ? null : value;
  };
}
