import type { AnonymousRelation } from './types.js';

/**
 * What the auditor finds in what was told:
 * `fewest_lowered`: fewer than 3, or fewer than at the release before · `below_fewest`: a batch of fewer raters ·
 * `overlap`: one relation in two groups, as a total beside its parts · `difference`: sums of what was told, taken from each other,
 * leave fewer than `fewest` raters · `retold`: an earlier batch with other numbers, or gone · `only_unanimous`: no other answers
 * give the number than the same of everybody · `no_answers_fit`: no answers give it at all · `item_missing`: hidden while its rubric
 * is told · `spread_too_few`, `doubts_too_few`, `comments_too_few`: from fewer raters than they need · `spread_alike`:
 * all, or all but one, in one class · `comments_alike`: all wrote the same · `hidden_told`: numbers of who is said to be hidden.
 * Beside the list of those told of: `told_twice`: a new batch of more raters than are listed as new · `listed_untold`: of fewer, or
 * of none · `unlisted`: told of before and not listed any more · `not_received`: listed, and their answers are not here.
 */
export const LEAK_KINDS = [
  'fewest_lowered',
  'below_fewest',
  'overlap',
  'difference',
  'retold',
  'only_unanimous',
  'no_answers_fit',
  'item_missing',
  'spread_too_few',
  'spread_alike',
  'doubts_too_few',
  'comments_too_few',
  'comments_alike',
  'hidden_told',
  'told_twice',
  'listed_untold',
  'unlisted',
  'not_received',
] as const;
export type LeakKind = (typeof LEAK_KINDS)[number];

/** Where something can be worked out, or was told against the rules; facts only. null: not of one batch, rubric or item. */
export interface Leak {
  readonly kind: LeakKind;
  /** Counted from 1, oldest first: the release that first shows it. */
  readonly release: number;
  readonly relations: readonly AnonymousRelation[];
  /** Counted from 1. */
  readonly batch: number | null;
  readonly rubric: string | null;
  readonly item: string | null;
}
