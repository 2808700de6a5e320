import type { Item, Rubric } from '../rubric/types.js';
import { TOLERANCE } from '../tolerance.js';
import type { Picture } from './advice.js';
import type { ItemScore, RubricScore } from './scores.js';

/** What one step up and a 5 look like for one level question; where it stands is its answer. */
export interface ItemPicture {
  readonly rubric: string;
  readonly item: string;
  /** "3: anchor"; null unanswered, and from 4 on: then a 5 is the next step. */
  readonly next: string | null;
  readonly five: string;
}

/** Of one level item; null of another type. */
export function pictureOf(item: Item, score: ItemScore | undefined): Picture | null {
  if (item.type !== 'level') return null;
  // What several saw lies between two levels: the next is the one above.
  const next = Math.floor((score?.claimed_level ?? 5) + TOLERANCE) + 1;
  const anchor = next < 5 ? item.anchors[next - 1] : undefined;
  return {
    item: item.title,
    now: score?.answer ?? null,
    next: anchor === undefined ? null : `${next}: ${anchor}`,
    five: item.anchors[4],
  };
}

/** Of every level question asked that is not answered with a 5. */
export function picturesOf(rubrics: readonly Rubric[], scores: readonly RubricScore[]): readonly ItemPicture[] {
  return scores.flatMap(({ rubric, items }) => {
    const asked = items.filter((each) => each.counts && each.claimed_level !== 5);
    const source = rubrics.find(({ id }) => id === rubric)?.items ?? [];
    return asked.flatMap((score) => {
      const item = source.find(({ id }) => id === score.item);
      const picture = item === undefined ? null : pictureOf(item, score);
      return picture === null ? [] : [{ rubric, item: score.item, next: picture.next, five: picture.five }];
    });
  });
}
