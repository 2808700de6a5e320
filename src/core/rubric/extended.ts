import type { Entry } from './as_file.js';
import type { Rubric } from './types.js';

/** A member of a list of the rubric that comes of it, and where it was written. */
export interface Member {
  /** What it is called in sentences: "the item bench". */
  readonly name: string;
  readonly id: string;
  readonly from: 'base' | 'changed' | 'added';
  /** The keys that were changed. */
  readonly keys: readonly string[];
  readonly value: Entry;
  /** Where it stands in the extending file; null: only in the base. */
  readonly path: readonly (string | number)[] | null;
}

/** What was taken over, changed and added, list by list, and the ids that were left behind. */
export interface Extended {
  readonly base: { readonly id: string; readonly version: string };
  readonly lists: Readonly<Record<ListName, readonly Member[]>>;
  readonly retired: Readonly<Record<ListName, readonly string[]>>;
}

export type ListName = (typeof LISTS)[number];
export const LISTS = ['items', 'actions', 'sources', 'gates', 'caps'] as const;

/** The rubrics that a file may extend. */
export interface Bases {
  readonly ids: readonly string[];
  find(id: string): Rubric | undefined;
}
