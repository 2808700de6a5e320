import { Composer, type CST, type Document, type ErrorCode } from 'yaml';
import { MOST_ISSUES } from '../issue.js';
import { reasonFor } from './yaml_reasons.js';

/** What is wrong and where it starts in the text. */
export interface Problem {
  readonly message: string;
  readonly offset: number;
}

/** Documents as trees, and what the library has against them; no tree where it has more than that against it. */
export interface Composed {
  readonly documents: readonly Document.Parsed[];
  readonly complaints: readonly Problem[];
}

/**
 * The library keeps an error with a trace for every complaint, and two megabytes can give it a million reasons:
 * so it complains to us, and only as often as it takes.
 */
export function compose(tokens: readonly CST.Token[], lineOf: (offset: number) => number): Composed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    stringKeys: true,
    // Ours is linear and compares keys as strings.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const { complaints, hear } = listener(lineOf);
  Object.assign(composer, { onError: hear });
  try {
    const documents = [...composer.compose(tokens)];
    for (const { pos, code, message } of documents.flatMap(({ errors }) => errors)) hear(pos, code, message);
    return { documents, complaints };
  } catch (error) {
    if (error !== ENOUGH) throw error;
    return { documents: [], complaints };
  }
}

const ENOUGH = new Error('more complaints than anybody is told');
/** Several in a line are often one mistake. */
const MOST_HEARD = 10 * MOST_ISSUES;

/** Tags, anchors and directives are told once, where they stand. */
const FOUND_BY_US: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE', 'BAD_DIRECTIVE']);

type Source = number | readonly number[] | { readonly offset: number };

/** Keeps the first complaint of a line: whatever else is found in it follows from that. Throws ENOUGH. */
function listener(lineOf: (offset: number) => number) {
  const complaints: Problem[] = [];
  const lines = new Set<number>();
  let heard = 0;
  const hear = (source: Source, code: ErrorCode, message: string): void => {
    // The library catches what is thrown inside a group, and complains of that, too.
    if (complaints.length === MOST_ISSUES || heard === MOST_HEARD) throw ENOUGH;
    if (FOUND_BY_US.has(code)) return;
    const offset = offsetOf(source);
    const line = lineOf(offset);
    if (!lines.has(line)) complaints.push({ message: reasonFor({ code, message }), offset });
    lines.add(line);
    heard += 1;
  };
  return { complaints, hear };
}

function offsetOf(source: Source): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : (source[0] ?? 0);
}
