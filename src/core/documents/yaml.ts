import { type CST, type Document, isCollection, isMap, isScalar, LineCounter, type Node, type Pair } from 'yaml';
import { type Issue, MOST_ISSUES } from '../issue.js';
import { compose, type Problem } from './yaml_compose.js';
import { piecesOf } from './yaml_pieces.js';
import { strangeThings } from './yaml_strange.js';

/** A document as plain data, with a way back to the line each part stands on. */
export interface ParsedDocument {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /**
   * The value, also where some of it means two things (a key that is there twice): enough to look for more
   * problems, not to go on with. Undefined where the text itself is broken.
   */
  readonly guess: unknown;
  /** Where the value (or, failing that, its nearest existing parent) stands; 1-based. */
  locate(path: readonly (string | number)[]): { line: number; column: number };
}

type Path = readonly (string | number)[];

/**
 * Strict YAML 1.2 (and JSON, which is a part of it): one document, no tags, no directives, no
 * anchors or aliases, no merge keys, no duplicate keys, numbers as JSON writes them. The yaml library is
 * known to this file and its neighbours of the same name only.
 */
export function parseYaml(text: string): ParsedDocument {
  const lines = new LineCounter();
  const where = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const located = ({ message, offset }: Problem): Issue => ({ message, path: [], ...where(offset) });
  const { tokens, tooMuch } = piecesOf(text, lines);
  if (tooMuch !== null) return refused([located(tooMuch)]);
  const { documents, complaints } = compose(tokens, (offset) => lines.linePos(offset).line);
  const [first, second] = documents;
  const problems = [...directives(tokens), ...complaints];
  if (second !== undefined) problems.push(secondDocument(second));
  if (first === undefined || (problems.length === 0 && isNothing(first)))
    return refused(inOrder(problems.length > 0 ? problems : [NOTHING]).map(located));
  const root = first.contents as Node;
  const strange = strangeThings(root, text);
  const guess = problems.length === 0 && strange.every(({ harmless }) => harmless) ? first.toJS() : undefined;
  problems.push(...strange);
  return {
    value: problems.length > 0 ? undefined : guess,
    guess,
    issues: inOrder(problems).map(located),
    locate: (path) => where(offsetOf(root, path)),
  };
}

/** A document that is not worth a second look. */
function refused(issues: readonly Issue[]): ParsedDocument {
  return { value: undefined, guess: undefined, issues, locate: () => ({ line: 1, column: 1 }) };
}

const NOTHING: Problem = { message: 'there is nothing in this file but comments', offset: 0 };

/** An empty value that nobody wrote, as between two comments. */
function isNothing({ contents }: Document.Parsed): boolean {
  return isScalar(contents) && contents.value === null && contents.source === '';
}

function directives(tokens: readonly CST.Token[]): Problem[] {
  const first = tokens.find(({ type }) => type === 'directive');
  return first === undefined ? [] : [{ message: 'directives (%…) are not allowed', offset: first.offset }];
}

function secondDocument({ range }: Document.Parsed): Problem {
  return { message: 'a second document starts here; one file holds one', offset: range[0] };
}

/** As they stand in the text, each once, as many as are told. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const each = new Map(problems.map((problem) => [`${problem.offset} ${problem.message}`, problem]));
  return [...each.values()].sort((a, b) => a.offset - b.offset).slice(0, MOST_ISSUES);
}

/** The offset of the key or value at `path`; of its nearest existing parent when it is not there. */
function offsetOf(root: Node, path: Path): number {
  let node: unknown = root;
  let offset = root.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      // Of a key that is there twice, the last one counts.
      const pair = (node.items as Pair[]).findLast(
        ({ key }) => String(isScalar(key) ? key.value : key) === String(step),
      );
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return offset;
      offset = (node as Node).range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
