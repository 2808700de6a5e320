import { shownKey } from './look_alike.js';

/** An expected problem in something a person wrote. The shell turns it into a sentence and an exit code. */
export interface Issue {
  /** What is wrong, as a sentence without a full stop; says what was expected and what was found. */
  readonly message: string;
  /** Where in the document: keys and list positions. */
  readonly path: readonly (string | number)[];
  /** 1-based; null when the document has no lines (a session, a value built in code). */
  readonly line: number | null;
  readonly column: number | null;
  /** The nearest valid word, when one is close. */
  readonly suggestion?: string;
}

/** The keys to a place, as a reader sees them: `items.0.anchors`. */
export function keysInWords(path: Issue['path']): string {
  return path.map((step) => shownKey(String(step)).slice(1, -1)).join('.');
}

/** A message without its end where a quotation makes it too long to read: there is room for a list of sixty ids. */
export function shortened(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
}

const LONGEST = 2500;

/** Success, or all problems found, never a bit of both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** At most this many problems of one file are told; more would hide the first. */
export const MOST_ISSUES = 20;

/** As they stand in the file, as many as are told. */
export function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const place = (of: Issue, part: 'line' | 'column') => of[part] ?? 0;
  return issues
    .toSorted((a, b) => place(a, 'line') - place(b, 'line') || place(a, 'column') - place(b, 'column'))
    .slice(0, MOST_ISSUES);
}
