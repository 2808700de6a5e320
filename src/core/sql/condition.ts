import type { Condition, ConditionNode } from '../conditions/condition.js';
import { TOLERANCE } from '../tolerance.js';
import type { Dialect } from './dialect.js';
import { allOf, anyOf, literal, Unsupported } from './quote.js';

/** What a name stands for in a condition: a column, or an expression over columns. */
export interface NamedFact {
  readonly type: 'number' | 'yes_no' | 'text' | 'texts';
  readonly is: string;
}

/** null: nothing is ever known under this name. */
export type Facts = (path: readonly string[]) => NamedFact | null;

/** An expression; `list` instead of one for a list written out in the condition. */
interface Value {
  readonly type: NamedFact['type'] | 'list' | 'unknown';
  readonly is: string;
  readonly list?: readonly Value[];
}

const UNKNOWN: Value = { type: 'unknown', is: 'NULL' };

/**
 * A condition as an SQL expression: TRUE, FALSE, or NULL where `evaluate` says unknown. AND, OR and NOT of SQL are those
 * of Kleene already. Errors: Unsupported.
 */
export function conditionIn(dialect: Dialect, { tree }: Condition, facts: Facts): string {
  return truth(new Writer(dialect, facts).write(tree));
}

function truth(value: Value): string {
  return value.type === 'yes_no' ? value.is : 'CAST(NULL AS BOOLEAN)';
}

class Writer {
  readonly #dialect: Dialect;
  readonly #facts: Facts;
  constructor(dialect: Dialect, facts: Facts) {
    this.#dialect = dialect;
    this.#facts = facts;
  }

  write(node: ConditionNode): Value {
    switch (node.op) {
      case 'value':
        return this.#constant(node.value);
      case 'list':
        return { type: 'list', is: '', list: node.items.map((item) => this.write(item)) };
      case 'name':
        return this.#facts(node.path) ?? UNKNOWN;
      case 'not':
        return yesNo(`(NOT ${truth(this.write(node.of))})`);
      case 'if':
        return this.#choice(node);
      case 'in':
        return yesNo(this.#within(this.write(node.left), node.right));
      case '&&':
        return yesNo(allOf([truth(this.write(node.left)), truth(this.write(node.right))]));
      case '||':
        return yesNo(anyOf([truth(this.write(node.left)), truth(this.write(node.right))]));
      case '==':
        return yesNo(this.#same(this.write(node.left), this.write(node.right)));
      case '!=':
        return yesNo(`(NOT ${this.#same(this.write(node.left), this.write(node.right))})`);
      default:
        return yesNo(this.#ordered(node.op, this.write(node.left), this.write(node.right)));
    }
  }

  #constant(value: string | number | boolean): Value {
    if (typeof value === 'number') return { type: 'number', is: this.#dialect.number(value) };
    return typeof value === 'string' ? { type: 'text', is: literal(value) } : yesNo(value ? 'TRUE' : 'FALSE');
  }

  /** An unknown test does not matter when both ways lead to the same value. */
  #choice(node: ConditionNode & { op: 'if' }): Value {
    const [test, yes, no] = [truth(this.write(node.test)), this.write(node.yes), this.write(node.no)];
    if (yes.type === 'unknown' && no.type === 'unknown') return UNKNOWN;
    const type = yes.type === 'unknown' ? no.type : yes.type;
    if (type === 'list' || type === 'texts' || (no.type !== 'unknown' && no.type !== type))
      throw new Unsupported('a list or two kinds of values after "?"');
    const is = `(CASE WHEN ${test} THEN ${yes.is} WHEN NOT ${test} THEN ${no.is} WHEN ${yes.is} = ${no.is} THEN ${yes.is} END)`;
    return { type, is };
  }

  #within(value: Value, list: ConditionNode): string {
    const given = this.write(list);
    if (given.type === 'unknown' || value.type === 'unknown') return 'CAST(NULL AS BOOLEAN)';
    if (given.type === 'texts' && value.type === 'text') return this.#dialect.contains(given.is, value.is);
    if (given.list === undefined || value.type === 'list') throw new Unsupported('this use of "in"');
    const any = anyOf(given.list.map((member) => this.#same(member, value)));
    // In a list of nothing there is nothing, but an unknown is not looked for.
    return `(CASE WHEN ${value.is} IS NOT NULL THEN ${any} END)`;
  }

  /** Numbers within the tolerance of all limits; lists member by member. */
  #same(left: Value, right: Value): string {
    if (left.type === 'unknown' || right.type === 'unknown') return 'CAST(NULL AS BOOLEAN)';
    if (left.list !== undefined && right.list !== undefined) return this.#sameLists(left.list, right.list);
    if (left.type === 'texts' && right.list !== undefined) return this.#sameTexts(left, right.list);
    if (right.type === 'texts' && left.list !== undefined) return this.#sameTexts(right, left.list);
    if (left.type !== right.type) throw new Unsupported('a comparison of two kinds of values');
    if (left.type !== 'number') return `(${left.is} = ${right.is})`;
    return `(abs(${left.is} - ${right.is}) <= ${this.#dialect.number(TOLERANCE)})`;
  }

  #sameLists(left: readonly Value[], right: readonly Value[]): string {
    if (left.length !== right.length) return 'FALSE';
    return allOf(left.map((member, at) => this.#same(member, right[at] ?? UNKNOWN)));
  }

  #sameTexts(fact: Value, list: readonly Value[]): string {
    const members = list.map((member, at) => this.#same({ type: 'text', is: `(${fact.is})[${at + 1}]` }, member));
    const length = `${this.#dialect.listLength(fact.is)} = ${list.length}`;
    return `(CASE WHEN ${length} THEN ${allOf(members)} WHEN ${fact.is} IS NOT NULL THEN FALSE END)`;
  }

  #ordered(op: '<' | '<=' | '>' | '>=', left: Value, right: Value): string {
    if (left.type !== 'number' || right.type !== 'number') return 'CAST(NULL AS BOOLEAN)';
    const limit = this.#dialect.number(op === '<' || op === '>=' ? -TOLERANCE : TOLERANCE);
    return `(${left.is} - ${right.is} ${op} ${limit})`;
  }
}

function yesNo(is: string): Value {
  return { type: 'yes_no', is };
}
