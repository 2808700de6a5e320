import { anchorsOf } from '../anchors.js';
import type { Found, RubricRule, RubricToLint } from '../rule.js';
import { NO_VERDICT, PRAISE, RESULTS, VAGUE } from '../words/anchor_words.js';

/** Where one of the words stands in an anchor, other than in one of the phrases. */
function wordsIn(
  { rubric }: RubricToLint,
  words: readonly string[],
  what: string,
  fix: string,
  phrases: readonly string[] = [],
): Found[] {
  // Phrases come first, so that a word inside one is read as a part of it.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...phrases.map(escaped), `(${words.map(escaped).join('|')})`].join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return anchorsOf(rubric)
    .flat()
    .flatMap(({ item, level, text, path }): Found[] => {
      const found = [...text.matchAll(pattern)].map(([, word]) => word).find((word) => word !== undefined);
      return found === undefined ? [] : [{ path, message: `anchor ${level} of ${item} ${what}: "${found}"`, fix }];
    });
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
}

export const anchorVague: RubricRule = {
  id: 'anchor-vague',
  of: 'rubric',
  proves:
    'No anchor has a word of `src/core/lint/words/anchor_words.ts` (VAGUE) or of --vague-words: adverbs of frequency, "effectively", "appropriate".',
  severity: 'warning',
  check: (lint) =>
    wordsIn(
      lint,
      [...VAGUE, ...lint.vague_words],
      'has a word that two people read differently',
      'say what was done, by when, for whom',
    ),
};

export const anchorPraise: RubricRule = {
  id: 'anchor-praise',
  of: 'rubric',
  proves: 'No anchor praises or blames (PRAISE in the same file).',
  severity: 'warning',
  check: (lint) => wordsIn(lint, PRAISE, 'praises or blames', 'say what one would see, without a verdict', NO_VERDICT),
};

export const anchorResult: RubricRule = {
  id: 'anchor-result',
  of: 'rubric',
  proves:
    'No anchor names a result such as revenue, win rate, margin, ramp or quota attainment (RESULTS in the same file).',
  severity: 'warning',
  check: (lint) =>
    wordsIn(lint, RESULTS, 'names a result', 'make it a metric item, and describe what was done for it here'),
};

export const anchorPerson: RubricRule = {
  id: 'anchor-person',
  of: 'rubric',
  proves: 'No anchor says "I" or "you": it works from any relation.',
  severity: 'warning',
  check: (lint) =>
    wordsIn(
      lint,
      ['I', 'me', 'my', 'you', 'your'],
      'speaks as one person',
      'name the one who acts, as in "the leader"',
    ),
};
