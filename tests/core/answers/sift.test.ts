import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/answers/normalise.js';
import { readClosely } from '../../../src/core/answers/read.js';
import { sift } from '../../../src/core/answers/sift.js';
import { RELATIONS } from '../../../src/core/words.js';

/* A file with mistakes: what is in order goes on to be checked, only the rest is explained. */

const HEAD = {
  format: 1,
  subject: { id: 'jd' },
  rater: { id: 'r', relation: 'self' },
  pack: 'essentials@1.0.0',
  answered_on: '2026-11-20',
};
const GOOD = { bench: 3, kit: ['page'], talks: { state: 'dont_know' } };
const BAD = { one: null, two: { state: 'perhaps' }, three: { value: 3, evidnce: [] }, Four: 4 };

describe('what is in order', () => {
  it('is kept as a sheet without the rest', () => {
    const { readable } = sift({
      ...HEAD,
      form: 'fulll',
      profile: { role: 'vp', team: 7, team_size: -1 },
      answers: { skill: { ...GOOD, ...BAD }, other: BAD, Wrong: GOOD, list: [1] },
      causes: { skill: 'not_allowed', other: 'laziness' },
    });
    expect(readable).toEqual([
      normalise({
        ...HEAD,
        subject: { id: 'jd' },
        rater: { id: 'x', relation: 'self' },
        profile: { role: 'vp' },
        answers: { skill: GOOD },
        causes: { skill: 'not_allowed' },
      }),
    ]);
  });

  it('is a sheet for every relation while the relation is wrong', () => {
    for (const rater of [{ id: 'r', relation: 'slef' }, 'self', undefined, {}]) {
      const { readable } = sift({ ...HEAD, rater, answers: { skill: GOOD } });
      expect(readable.map(({ rater: { relation } }) => relation)).toEqual([...RELATIONS]);
    }
  });

  it.each([
    ['what was asked is open', { ...HEAD, pack: 'essentials' }],
    ['nothing says what was asked', { ...HEAD, pack: undefined, rubrics: [] }],
    ['it is no group', [HEAD]],
    ['it is nothing', null],
  ])('is nothing when %s', (_name, data) => {
    expect(sift(data).readable).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is left alone, at most twenty of it', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`i${n}`, n % 2 === 0 ? 3 : null]));
    const { wrong } = sift({ ...HEAD, answers: { skill: { ...GOOD, ...BAD }, all: many } });
    const { answers } = wrong as { answers: Record<string, object> };
    expect(answers.skill).toEqual(BAD);
    expect(Object.values(answers.all ?? {})).toEqual(Array(16).fill(null));
  });

  it('a group that is none stays as it is', () => {
    const data = { ...HEAD, answers: 7, profile: [], causes: 'x' };
    expect(sift(data).wrong).toEqual(data);
  });
});

describe('laws', () => {
  const members = fc.dictionary(
    fc.constantFrom('bench', 'kit', 'Upper', 'constructor', '__proto__', 'role', 'team_size'),
    fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom<unknown>(3, 'vp', 'not_allowed', { state: 'declined' })),
  );
  const group = fc.oneof({ weight: 5, arbitrary: members }, fc.constantFrom<unknown>(null, 7, [], 'x'));
  const data = fc
    .record(
      {
        answers: fc.oneof(fc.dictionary(fc.constantFrom('skill', 'Upper', 'constructor'), group), group),
        profile: group,
        causes: group,
        form: fc.constantFrom<unknown>('full', 'fulll', null),
        rater: fc.constantFrom<unknown>({ id: 'r', relation: 'peer' }, { id: 'r', relation: 'x' }, null),
      },
      { requiredKeys: [] },
    )
    .map((parts) => JSON.parse(JSON.stringify({ ...HEAD, ...parts })) as unknown)
    .filter((each) => !JSON.stringify(each).includes('"__proto__"'));

  it('a file is in order exactly when nothing of it is wrong', () => {
    fc.assert(
      fc.property(data, (file) => {
        const whole = normalise(file);
        const { readable, wrong } = sift(file);
        expect(normalise(wrong) !== null).toBe(whole !== null);
        if (whole === null) return;
        expect(readable).toEqual([{ ...whole, rater: { ...whole.rater, id: 'x' } }]);
      }),
      { numRuns: 1000 },
    );
  });

  it('whatever is refused, every problem has a reason and a place, and there are at most twenty', async () => {
    await fc.assert(
      fc.asyncProperty(data, async (file) => {
        const { result } = await readClosely(JSON.stringify(file, null, 1), 'json');
        expect(result.ok).toBe(normalise(file) !== null);
        if (result.ok) return;
        expect(result.issues.length).toBeGreaterThan(0);
        expect(result.issues.length).toBeLessThanOrEqual(20);
        for (const { message, line } of result.issues) {
          expect(message).not.toMatch(/^$|undefined|\[object/);
          expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
