import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../../src/core/raters/verdict.js';

describe('self against others, target 4', () => {
  it.each([
    ['more than a level apart, self at the target and others below', 4.1, 3, 'blind_spot'],
    ['exactly a level apart is agreement', 4, 3, 'agreed_poor'],
    ['within the tolerance of a level, too', 4.1, 3.1 - 1e-12, 'agreed_poor'],
    ['apart, and both below the target', 3.5, 2, 'over'],
    ['apart, and others at the target as well', 5.5, 4, 'over'],
    ['others at the target, self below', 2.9, 4, 'hidden_strength'],
    ['the reverse by exactly a level', 3, 4, 'agreed_good'],
    ['the reverse, and nobody at the target', 1, 3.9, 'under'],
    ['alike and good', 4, 4.5, 'agreed_good'],
    ['alike and poor', 2, 2.5, 'agreed_poor'],
    ['the leader did not answer', null, 3, null],
    ['nobody else may be told of', 3, null, null],
  ] as const)('%s', (_name, self, others, verdict) => {
    expect(verdictOn(self, others, 4)).toBe(verdict);
  });
});
