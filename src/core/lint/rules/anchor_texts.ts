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
    const all = anchorsOf(rubric).flat();
    const twins = twinsOf(all.map(wordsOf));
    return all.flatMap(({ path }, index): Found[] => {
      const twin = all[twins[index] ?? -1];
      if (twin === undefined) return [];
      const message = `this says nearly the same as anchor ${twin.level} of ${twin.item}`;
      return [{ path, message, fix: 'describe a different kind of behaviour' }];
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

/** For each text the place of the first before it that says nearly the same; null: none does. */
function twinsOf(texts: readonly ReadonlySet<string>[]): readonly (number | null)[] {
  // Only texts that share a word are counted, word by word.
  const having = new Map<string, number[]>();
  return texts.map((words, index) => {
    const common = new Int32Array(index);
    for (const word of words) {
      const before = having.get(word) ?? [];
      for (const at of before) common[at] = (common[at] as number) + 1;
      before.push(index);
      having.set(word, before);
    }
    const twin = common.findIndex((shared, at) => likeness(shared, words.size, texts[at]?.size ?? 0) >= TWINS);
    return twin === -1 ? null : twin;
  });
}

/** Common words as a share of all words of both. */
function likeness(common: number, one: number, other: number): number {
  return common / Math.max(1, one + other - common);
}
