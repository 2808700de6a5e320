import { Environment } from '@marcbachmann/cel-js';
import { nearest } from '../nearest.js';
import { BINARY_OPERATORS, type BinaryOperator, type Condition, type ConditionNode } from './condition.js';
import { type FactType, isGroup, type Names, type Vocabulary } from './vocabulary.js';

/** A condition that does not compile: what is wrong and at which character (0-based). */
export interface ConditionProblem {
  readonly message: string;
  readonly at: number;
  readonly suggestion?: string;
}

const MOST_CHARACTERS = 500;
const LONGEST_MESSAGE = 300;

/**
 * Parses and type-checks a CEL expression against a vocabulary and turns it into our own tree.
 * Only literals, names, fields, comparison, logic, `in` and `?:` pass; numbers are doubles.
 */
export function compileCondition(source: string, vocabulary: Vocabulary): Condition | ConditionProblem {
  if (source.length > MOST_CHARACTERS) {
    return { message: `a condition has at most ${MOST_CHARACTERS} characters`, at: MOST_CHARACTERS };
  }
  try {
    const parsed = environmentFor(vocabulary).parse(source);
    const tree = convert(parsed.ast as unknown as CelNode, vocabulary);
    const checked = parsed.check();
    if (!checked.valid) return problemOf(checked.error);
    if (checked.type !== 'bool') return { message: 'a condition has to be true or false', at: 0 };
    return { source, tree };
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    return problemOf(error);
  }
}

/** The problem as a sentence that quotes the condition, unless that would drown it. */
export function conditionProblem(source: string, { message, at }: ConditionProblem): string {
  if (source.length > MOST_CHARACTERS) return `${message}; this one has ${source.length}`;
  return `in the condition ${JSON.stringify(source)}, at character ${at + 1}: ${message}`;
}

export function isProblem(compiled: Condition | ConditionProblem): compiled is ConditionProblem {
  return 'message' in compiled;
}

/** The library's node, as far as we look at it. */
interface CelNode {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
}

class Refused extends Error {
  readonly problem: ConditionProblem;
  constructor(problem: ConditionProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

function environmentFor(vocabulary: Vocabulary): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  // Whole numbers are written without a point: `profile.team_size == 5`.
  environment.registerOperator('double == int', (a: number, b: bigint) => a === Number(b));
  environment.registerOperator('double in list<int>', (a: number, b: bigint[]) => b.map(Number).includes(a));
  for (const [group, names] of Object.entries(vocabulary)) {
    environment.registerVariable(group, { schema: schemaOf(names) });
  }
  return environment;
}

interface Schema {
  readonly [name: string]: string | Schema;
}

function schemaOf(names: Names): Schema {
  return Object.fromEntries(
    Object.entries(names).map(([name, type]) => [name, isGroup(type) ? schemaOf(type) : celType(type)]),
  );
}

function celType(type: FactType): string {
  if (type === 'number') return 'double';
  if (type === 'yes_no') return 'bool';
  return typeof type === 'object' && 'several' in type ? 'list<string>' : 'string';
}

function problemOf(error: unknown): ConditionProblem {
  const { summary, range } = error as { summary?: string; range?: { start: number } };
  // Of lists in lists in lists it names every one.
  const message = (summary ?? 'this is no condition').slice(0, LONGEST_MESSAGE);
  return { message, at: range?.start ?? 0 };
}

function convert(node: CelNode, vocabulary: Vocabulary): ConditionNode {
  const parts = (Array.isArray(node.args) ? node.args : [node.args]) as CelNode[];
  const child = (index: number) => convert(parts[index] as CelNode, vocabulary);
  switch (node.op) {
    case 'value':
      return { op: 'value', value: literal(node) };
    case '-_':
      return negative(parts[0] as CelNode);
    case 'id':
    case '.':
      return name(node, vocabulary);
    case 'list':
      return { op: 'list', items: parts.map((_, index) => child(index)) };
    case '!_':
      return { op: 'not', of: child(0) };
    case '?:':
      return { op: 'if', test: child(0), yes: child(1), no: child(2) };
  }
  if (!isBinary(node.op)) throw refusal(node, 'only names, values, comparison, logic, `in` and `?:` are allowed here');
  const [left, right] = [child(0), child(1)];
  if (ORDERING.has(node.op) && !(isNumber(left, vocabulary) && isNumber(right, vocabulary)))
    throw refusal(node, `only numbers are compared with ${node.op}`);
  checkWords(left, right, vocabulary, node);
  checkWords(right, left, vocabulary, node);
  return { op: node.op, left, right };
}

const ORDERING: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** Nothing else has an order here: a comparison of texts would be unknown for ever. */
function isNumber(node: ConditionNode, vocabulary: Vocabulary): boolean {
  if (node.op === 'value') return typeof node.value === 'number';
  if (node.op === 'name') return typeOf(node, vocabulary) === 'number';
  return node.op === 'if' && isNumber(node.yes, vocabulary) && isNumber(node.no, vocabulary);
}

function typeOf({ path }: ConditionNode & { op: 'name' }, vocabulary: Vocabulary): FactType | undefined {
  let here: FactType | Names | undefined = vocabulary;
  for (const name of path) here = here !== undefined && isGroup(here) ? own(here, name) : undefined;
  return here === undefined || isGroup(here) ? undefined : here;
}

function isBinary(op: string): op is BinaryOperator {
  return (BINARY_OPERATORS as readonly string[]).includes(op);
}

function literal(node: CelNode): string | number | boolean {
  const value = node.args;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw refusal(node, 'expected a text, a number, true or false');
}

function negative(node: CelNode): ConditionNode {
  const value = node.op === 'value' ? literal(node) : null;
  if (typeof value !== 'number') throw refusal(node, 'a minus sign goes before a number');
  return { op: 'value', value: -value };
}

/** `group.name`, or `group.group.name`, all known. */
function name(node: CelNode, vocabulary: Vocabulary): ConditionNode {
  const path = pathOf(node);
  let here: FactType | Names = vocabulary;
  for (const [index, part] of path.entries()) {
    const before = path.slice(0, index).join('.');
    if (!isGroup(here)) throw refusal(node, `${before} is a name, and ${part} is no part of it`);
    const next: FactType | Names | undefined = own(here, part);
    if (next === undefined) throw unknownName(node, part, Object.keys(here), before === '' ? '' : `${before}.`);
    here = next;
  }
  const all = path.join('.');
  if (isGroup(here)) throw refusal(node, `${all} is a group; write ${all}.<name>`);
  return { op: 'name', path };
}

function pathOf(node: CelNode): string[] {
  if (node.op === 'id') return [node.args as string];
  const [group, field] = node.op === '.' ? (node.args as [CelNode, string]) : [];
  if (group === undefined || field === undefined)
    throw refusal(node, 'a name has two parts or more, such as profile.role');
  return [...pathOf(group), field];
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function unknownName(node: CelNode, word: string, candidates: readonly string[], prefix = ''): Refused {
  const close = nearest(word, candidates);
  const list = candidates.length > 12 ? `${candidates.slice(0, 12).join(', ')}, …` : candidates.join(', ');
  const known = list === '' ? 'nothing is known here yet' : `known here: ${list}`;
  return refusal(node, `unknown name ${prefix}${word}; ${known}`, close && `${prefix}${close}`);
}

/** A misspelled word of a fixed list would make a condition silently false. */
function checkWords(named: ConditionNode, compared: ConditionNode, vocabulary: Vocabulary, node: CelNode): void {
  if (named.op !== 'name') return;
  const type = typeOf(named, vocabulary);
  if (typeof type !== 'object') return;
  const words: readonly string[] = 'several' in type ? type.several : type;
  const strange = valuesIn(compared).find((value) => !words.includes(String(value)));
  if (strange === undefined) return;
  const name = named.path.join('.');
  const never =
    'several' in type ? `${name} never has ${strange}; it has some` : `${name} is never ${strange}; it is one`;
  throw refusal(node, `${never} of ${words.join(', ')}`, nearest(String(strange), words));
}

/** The literal values a side may have. */
function valuesIn(node: ConditionNode): (string | number | boolean)[] {
  if (node.op === 'value') return [node.value];
  if (node.op === 'list') return node.items.flatMap(valuesIn);
  return node.op === 'if' ? [...valuesIn(node.yes), ...valuesIn(node.no)] : [];
}

function refusal(node: CelNode, message: string, suggestion?: string): Refused {
  return new Refused({ message, at: node.start, ...(suggestion === undefined ? {} : { suggestion }) });
}
