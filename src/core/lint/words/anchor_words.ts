/*
 * Words that have no place in an anchor. A rubric author adds vague words of their own with --vague-words;
 * the other two lists are the house's.
 */

/** Words two people read differently: how often, how well, how much. */
export const VAGUE = [
  ...['often', 'always', 'usually', 'sometimes', 'rarely', 'never', 'frequently', 'regularly', 'typically'],
  ...['occasionally', 'generally', 'mostly', 'normally', 'consistently', 'constantly', 'seldom', 'periodically'],
  ...[
    'effective',
    'effectively',
    'appropriate',
    'appropriately',
    'adequate',
    'adequately',
    'sufficient',
    'sufficiently',
  ],
  ...['properly', 'reasonable', 'reasonably', 'significant', 'significantly', 'various', 'as needed', 'where possible'],
  ...['proactive', 'proactively', 'robust', 'holistic', 'strategically', 'efficient', 'efficiently', 'timely'],
] as const;

/** Praise and blame say what to think, not what to see. */
export const PRAISE = [
  ...[
    'excellent',
    'outstanding',
    'great',
    'impressive',
    'strong',
    'superb',
    'world-class',
    'best-in-class',
    'exemplary',
  ],
  ...[
    'brilliant',
    'perfect',
    'perfectly',
    'ideal',
    'professional',
    'masterful',
    'inspiring',
    'exceptional',
    'successful',
  ],
  ...[
    'successfully',
    'good',
    'poor',
    'poorly',
    'bad',
    'badly',
    'weak',
    'mediocre',
    'ad hoc',
    'sloppy',
    'lazy',
    'chaotic',
  ],
] as const;

/** Names of things, in which such a word judges nobody. */
export const NO_VERDICT = [
  'bad news',
  'good news',
  'bad year',
  'bad month',
  'bad quarter',
  'bad week',
  'for good',
  'in good time',
] as const;

/** Results belong to metric items: they come late, and from more than the leader does. */
export const RESULTS = [
  ...[
    'revenue',
    'revenues',
    'win rate',
    'win rates',
    'close rate',
    'margin',
    'margins',
    'gross margin',
    'profit',
    'ramp time',
  ],
  ...['ramped', 'quota attainment', 'quota achievement', 'attainment', 'hit quota', 'hits quota', 'hit the number'],
  ...['forecast error', 'forecast accuracy', 'churn', 'net retention', 'market share', 'growth rate', 'overachieved'],
] as const;
