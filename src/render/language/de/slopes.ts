import type { Texts } from '../language.js';

export const slopes: Texts['slopes'] = {
  change: 'Änderung',
  narrow: { before: 'vorher', after: 'jetzt', change: 'um' },
  levelAt: (point, level) => `${point}: ${level}`,
  changeOf: (change) => `Änderung ${change}`,
  marks: {
    before: 'vorher',
    after: 'jetzt',
    same: 'wie vorher',
    heights: (low, high) => `Ein Zeichen je Ergebnis, das älteste zuerst, von ${low} (Stufe 1) bis ${high} (Stufe 5).`,
  },
  verdict: {
    improved: 'verbessert',
    declined: 'niedriger',
    said_only: 'nur gesagt',
    no_change: 'stabil',
  },
};
