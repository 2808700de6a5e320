import { describe, expect, test } from 'vitest';
import {
  attested,
  choice,
  dontKnow,
  level,
  MAY_NOT_APPLY,
  measured,
  metric,
  notApplicable,
  seen,
  yesNo,
} from '../samples.js';
import { comparedSkill, type Then } from './sides.js';

/*
 * Each part by itself, worked by hand. Points of a level: 1 → 0, 2 → 25, 3 → 50, 4 → 75, 5 → 100; a level of the rubric
 * is 1 + points/25. What is seen is credited as claimed; attested at most 3, unproven at most 2.
 */

const a = level('a', MAY_NOT_APPLY);
const b = level('b', MAY_NOT_APPLY);
const c = level('c', MAY_NOT_APPLY);
const NOTHING = { version: 0, weights: 0, scope: 0, answers: 0, proof: 0 };
const cap = { item: 'a', below: 2, at_most: 2, because: 'Nothing makes up for it.', grade: 'J' };

interface Row {
  readonly before: Then;
  readonly after: Then;
  readonly claimed: Partial<typeof NOTHING>;
  readonly credited: Partial<typeof NOTHING>;
}

const rows: Readonly<Record<string, Row>> = {
  'answers: 2 and 4 become 3 and 5': {
    before: { items: [a, b], answers: { a: seen(2), b: seen(4) } },
    after: { items: [a, b], answers: { a: seen(3), b: seen(5) } },
    claimed: { answers: 1 },
    credited: { answers: 1 },
  },
  'proof: 4 and 4, attested, then seen': {
    before: { items: [a, b], answers: { a: attested(4), b: attested(4) } },
    after: { items: [a, b], answers: { a: seen(4), b: seen(4) } },
    claimed: {},
    credited: { proof: 1 },
  },
  'proof: evidence of then has become too old': {
    before: {
      items: [level('a', { evidence: { max_age_days: 90 } }), b],
      answers: { a: seen(4, { date: '2026-05-01' }), b: seen(4) },
      parts: { answered_on: '2026-06-01' },
    },
    after: {
      items: [level('a', { evidence: { max_age_days: 90 } }), b],
      answers: { a: seen(4, { date: '2026-05-01' }), b: seen(4) },
      parts: { answered_on: '2026-11-20' },
    },
    claimed: {},
    // (2 + 4) ÷ 2 instead of 4
    credited: { proof: -1 },
  },
  'answers and proof: 2 → 4 with nothing to show, then shown': {
    // Without proof 4 counts as 2, so answers alone credit nothing; proof carries both to 4.
    before: { items: [a, b], answers: { a: 2, b: 2 } },
    after: { items: [a, b], answers: { a: seen(4), b: seen(4) } },
    claimed: { answers: 2 },
    credited: { proof: 2 },
  },
  'scope: b does not apply any more': {
    // (2 + 4) ÷ 2 = 3, then 2
    before: { items: [a, b], answers: { a: seen(2), b: seen(4) } },
    after: { items: [a, b], answers: { a: seen(2), b: notApplicable } },
    claimed: { scope: -1 },
    credited: { scope: -1 },
  },
  'scope: c is known now': {
    // 2 of (2, 2, 5): 3, coverage then 2 of 3
    before: { items: [a, b, c], answers: { a: seen(2), b: seen(2), c: dontKnow } },
    after: { items: [a, b, c], answers: { a: seen(2), b: seen(2), c: seen(5) } },
    claimed: { scope: 1 },
    credited: { scope: 1 },
  },
  'scope: a quick look, then in full': {
    // Screen: a and b, 3. Full: (3 + 3 + 5 + 5) ÷ 4 = 4.
    before: { items: [a, b, c, level('d')], answers: { a: seen(3), b: seen(3) }, parts: { form: 'screen' } },
    after: { items: [a, b, c, level('d')], answers: { a: seen(3), b: seen(3), c: seen(5), d: seen(5) } },
    claimed: { scope: 1 },
    credited: { scope: 1 },
  },
  'weights: a counts three times': {
    // (2 + 4) ÷ 2 = 3; (3·2 + 4) ÷ 4 = 2.5
    before: { items: [a, b], answers: { a: seen(2), b: seen(4) } },
    after: { items: [{ ...a, weight: 3 }, b], answers: { a: seen(2), b: seen(4) }, own: { version: '1.1.0' } },
    claimed: { weights: -0.5 },
    credited: { weights: -0.5 },
  },
  'version: c is retired': {
    // (2 + 2 + 5) ÷ 3 = 3; without c 2
    before: { items: [a, b, c], answers: { a: seen(2), b: seen(2), c: seen(5) } },
    after: { items: [a, b], answers: { a: seen(2), b: seen(2) }, own: { version: '1.1.0' } },
    claimed: { version: -1 },
    credited: { version: -1 },
  },
  'scope: c is new': {
    before: { items: [a, b], answers: { a: seen(2), b: seen(2) } },
    after: { items: [a, b, c], answers: { a: seen(2), b: seen(2), c: seen(5) }, own: { version: '1.1.0' } },
    claimed: { scope: 1 },
    credited: { scope: 1 },
  },
  'version: other cuts for the same number': {
    // 60 earns 100 points, then 50: (5 + 3) ÷ 2 = 4; (3 + 3) ÷ 2 = 3
    before: {
      items: [metric('a', [{ bands: { cuts: [50], points: [0, 100] } }]), b],
      answers: { a: measured(60), b: seen(3) },
    },
    after: {
      items: [metric('a', [{ bands: { cuts: [50, 70], points: [0, 50, 100] } }]), b],
      answers: { a: measured(60), b: seen(3) },
      own: { version: '1.1.0' },
    },
    claimed: { version: -1 },
    credited: { version: -1 },
  },
  'version: a rule for other people': {
    // Of a team of 4 the rule for teams from 5 on says nothing: (5 + 3) ÷ 2 = 4; then 3.
    before: {
      items: [metric('a', [{ bands: { cuts: [50], points: [0, 100] } }]), b],
      answers: { a: measured(60), b: seen(3) },
      parts: { profile: { team_size: 4 } },
    },
    after: {
      items: [metric('a', [{ for: 'profile.team_size >= 5', bands: { cuts: [50], points: [0, 100] } }]), b],
      answers: { a: measured(60), b: seen(3) },
      parts: { profile: { team_size: 4 } },
      own: { version: '1.1.0' },
    },
    claimed: { version: -1 },
    credited: { version: -1 },
  },
  'version: a condition that leaves c out': {
    // (2 + 2 + 5) ÷ 3 = 3; c is asked from level 3 of a on
    before: { items: [a, b, c], answers: { a: seen(2), b: seen(2), c: seen(5) } },
    after: {
      items: [a, b, { ...c, when: 'answers.a >= 3.0' }],
      answers: { a: seen(2), b: seen(2) },
      own: { version: '1.1.0' },
    },
    claimed: { version: -1 },
    credited: { version: -1 },
  },
  'version: a cap is new': {
    // (1 + 5) ÷ 2 = 3; below 2 in a, 2 at most
    before: { items: [a, b], answers: { a: seen(1), b: seen(5) } },
    after: { items: [a, b], answers: { a: seen(1), b: seen(5) }, own: { version: '1.1.0', caps: [cap] } },
    claimed: { version: -1 },
    credited: { version: -1 },
  },
  'answers: out of the cap': {
    // 2, held down; (2 + 5) ÷ 2 = 3.5
    before: { items: [a, b], answers: { a: seen(1), b: seen(5) }, own: { caps: [cap] } },
    after: { items: [a, b], answers: { a: seen(2), b: seen(5) }, own: { caps: [cap] } },
    claimed: { answers: 1.5 },
    credited: { answers: 1.5 },
  },
  'version: less proof is asked for': {
    // Attested 4 counts as 3, then as 4.
    before: { items: [a, b], answers: { a: attested(4), b: seen(4) } },
    after: {
      items: [{ ...a, evidence: { attested_max: 5 } }, b],
      answers: { a: attested(4), b: seen(4) },
      own: { version: '1.1.0' },
    },
    claimed: {},
    credited: { version: 0.5 },
  },
  'version and scope: an option is gone, and another was chosen': {
    // often: 75 points, 4. Without it b alone: 2, and with "weekly" (100) again (2 + 5) ÷ 2 = 3.5.
    before: { items: [choice('a', { never: 0, often: 75 }), b], answers: { a: seen('often'), b: seen(2) } },
    after: {
      items: [choice('a', { never: 0, weekly: 100 }), b],
      answers: { a: seen('weekly'), b: seen(2) },
      own: { version: '1.1.0' },
    },
    claimed: { version: -1, scope: 1.5 },
    credited: { version: -1, scope: 1.5 },
  },
  'version: the other answer is the better one now': {
    // yes: 5, then 1; with 3: 4, then 2
    before: { items: [yesNo('a'), b], answers: { a: seen(true), b: seen(3) } },
    after: {
      items: [yesNo('a', { reverse: true }), b],
      answers: { a: seen(true), b: seen(3) },
      own: { version: '1.1.0' },
    },
    claimed: { version: -2 },
    credited: { version: -2 },
  },
  'all five at once': {
    // Before (2 + 4 + 4·retired) … a 2, b attested 4 (credited 3), c 5 retired: claimed 11/3, credited 10/3.
    // version: a, b: 3 and 2.5 · weights 3 : 1: 2.5 and 2.25 · scope: d enters with 5, seen: (3·2 + 4 + 5)/5 = 3 and 2.8
    // answers: a 3 (with the proof of then, seen): 3.6 and 3.4 · proof: b seen: 3.6
    before: { items: [a, b, c], answers: { a: seen(2), b: attested(4), c: seen(5) } },
    after: {
      items: [{ ...a, weight: 3 }, b, level('d')],
      answers: { a: seen(3), b: seen(4), d: seen(5) },
      own: { version: '1.2.0' },
    },
    claimed: { version: -2 / 3, weights: -0.5, scope: 0.5, answers: 0.6 },
    credited: { version: 2.5 - 10 / 3, weights: -0.25, scope: 0.55, answers: 0.6, proof: 0.2 },
  },
};

describe('what a change comes from', () => {
  test.each(Object.entries(rows))('%s', (_, { before, after, claimed, credited }) => {
    const found = comparedSkill(before, after);
    expect(found.why_not).toBeNull();
    for (const [change, parts] of [
      [found.claimed, claimed],
      [found.credited, credited],
    ] as const) {
      for (const [part, value] of Object.entries({ ...NOTHING, ...parts }))
        expect([part, change?.parts?.[part as keyof typeof NOTHING]]).toEqual([part, expect.closeTo(value, 9)]);
      const sum = Object.values(parts).reduce((total, each) => total + each, 0);
      expect(change?.total).toBeCloseTo(sum, 9);
      expect((change?.after ?? 0) - (change?.before ?? 0)).toBeCloseTo(sum, 9);
    }
  });
});
