import { type Anchor, anchorsOf } from '../anchors.js';
import type { Found, RubricRule } from '../rule.js';

/** Longer by more than this, and the longest anchor looks like the right answer. */
const LONGEST_TO_SHORTEST = 2;

export const anchorLength: RubricRule = {
  id: 'anchor-length',
  of: 'rubric',
  proves: 'The longest anchor of an item has at most twice as many characters as its shortest.',
  severity: 'warning',
  check: ({ rubric }) =>
    anchorsOf(rubric).flatMap((anchors): Found[] => {
      const sorted = [...anchors].sort((a, b) => a.text.length - b.text.length);
      const [shortest, longest] = [sorted[0], sorted.at(-1)];
      if (shortest === undefined || longest === undefined) return [];
      if (longest.text.length <= LONGEST_TO_SHORTEST * shortest.text.length) return [];
      const message = `anchor ${longest.level} of ${longest.item} has ${longest.text.length} characters, more than twice the ${shortest.text.length} of anchor ${shortest.level}`;
      return [{ path: longest.path, message, fix: 'shorten it to one behaviour, or say more in the short one' }];
    }),
};

/** From this share of common words on, two anchors say the same. */
const TWINS = 0.7;

export const anchorTwin: RubricRule = {
  id: 'anchor-twin',
  of: 'rubric',
  proves: `No two anchors of a rubric have ${TWINS * 100} % of their words in common.`,
  severity: 'warning',
  check: ({ rubric }) => {
    const all = anchorsOf(rubric)
      .flat()
      .map((anchor) => ({ anchor, words: wordsOf(anchor) }));
    return all.flatMap(({ anchor, words }, index): Found[] => {
      const twin = all.slice(0, index).find((other) => likeness(words, other.words) >= TWINS);
      if (twin === undefined) return [];
      const message = `this says nearly the same as anchor ${twin.anchor.level} of ${twin.anchor.item}`;
      return [{ path: anchor.path, message, fix: 'describe a different kind of behaviour' }];
    });
  },
};

function wordsOf({ text }: Anchor): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/^plus: /, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Common words as a share of all words of both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}
