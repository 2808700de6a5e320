import { isAlias, isCollection, isMap, isNode, isScalar, type Node, type Pair } from 'yaml';
import { MOST_ISSUES } from '../issue.js';
import { shownKey } from '../look_alike.js';
import { FORBIDDEN_KEY } from './json.js';
import { ALIAS, ANCHOR, TAG } from './yaml_reasons.js';

/** Something that is written well and means two things, or more than it says. */
export interface Strange {
  readonly message: string;
  readonly offset: number;
  /** Whether the rest can be read in spite of it. */
  readonly harmless: boolean;
}

/** Tags, anchors, aliases, merge keys, keys that are there twice, numbers that not everybody reads alike. */
export function strangeThings(root: Node, text: string): readonly Strange[] {
  const found: Strange[] = [];
  const add = (message: string, offset: number, harmless = false) => found.push({ message, offset, harmless });
  // The library's own walk keeps a list of all parents for every node.
  const walk = (node: unknown): void => {
    if (found.length > MOST_ISSUES || !isNode(node)) return;
    addMarks(node, text, add);
    if (isMap(node)) {
      addStrangeKeys(node.items as Pair[], add);
      for (const { key, value } of node.items as Pair[]) {
        walk(key);
        walk(value);
      }
    } else if (isCollection(node)) for (const each of node.items) walk(each);
    else if (isScalar(node) && typeof node.value === 'number')
      addNumber(node.source ?? '', node.value, startOf(node), add);
  };
  walk(root);
  return found;
}

type Add = (message: string, offset: number, harmless?: boolean) => unknown;

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** An anchor or a tag stands before its node. */
function addMarks(node: Node, text: string, add: Add): void {
  const start = startOf(node);
  if (isAlias(node)) add(ALIAS, start);
  if (!isScalar(node) && !isCollection(node)) return;
  if (node.anchor !== undefined) add(ANCHOR, before(start, text, `&${node.anchor}`));
  else if (node.tag !== undefined) {
    const at = before(start, text, '!');
    add(TAG, text[at - 1] === '!' ? at - 1 : at);
  }
}

function before(start: number, text: string, mark: string): number {
  const at = text.lastIndexOf(mark, start);
  return at === -1 ? start : at;
}

/** Keys are compared as strings: 1 and "1" are the same key to every reader of the data. */
function addStrangeKeys(items: readonly Pair[], add: Add): void {
  const seen = new Set<string>();
  let told = 0;
  for (const { key } of items) {
    const name = String(isScalar(key) ? key.value : key);
    const problem = keyProblem(name);
    if (problem !== null) add(problem, startOf(key));
    else if (seen.has(name)) add(`the key ${shownKey(name)} is there twice`, startOf(key), true);
    else {
      seen.add(name);
      continue;
    }
    if (++told > MOST_ISSUES) return;
  }
}

function keyProblem(name: string): string | null {
  if (name === '<<') return 'merge keys (<<) are not allowed';
  return name === FORBIDDEN_KEY ? `the key ${name} is not allowed` : null;
}

/** As JSON writes numbers. Others are read otherwise by some programs: 012 is twelve, ten or a text. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

function addNumber(source: string, value: number, offset: number, add: Add): void {
  const shown = source.length > 40 ? `${source.slice(0, 40)}…` : source;
  if (!Number.isFinite(value))
    add(`${shown} is no number to count with; if it is a text, put it in quotes`, offset, true);
  else if (!NUMBER.test(source))
    add(`${shown} is not the same to all programs; write ${value}, or put it in quotes if it is a text`, offset, true);
}
