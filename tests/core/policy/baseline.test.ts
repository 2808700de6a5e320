import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/policy/judge.js';
import { parseReports } from '../../../src/core/policy/parse.js';
import { compareWith } from '../../../src/core/policy/regression.js';
import type { Report } from '../../../src/core/report/types.js';
import { dontKnow, orThrow, type SheetParts } from '../samples.js';
import { asked, coaching, hiring, report } from './policies.js';

const on = (a: unknown, b: unknown = a, parts: SheetParts = {}) =>
  report({ hiring: { a, b }, coaching: { a: 3, b: 3 } }, parts);

const baseline = (...reports: readonly Report[]) =>
  ({ file: 'before.json', reports, basis: 'claimed', tolerance: 0 }) as const;

/** "Hiring 3 → 2 fell", area by area, and what is not compared. */
function compared(now: Report, before: Report, tolerance = 0): string[] {
  const { levels, not_compared } = compareWith(now, { ...baseline(before), tolerance });
  return [
    ...levels.map(({ title, before: was, now: is, fell }) => `${title} ${was} → ${is}${fell ? ' fell' : ''}`),
    ...not_compared.map(({ title, why }) => `${title} ${why}`),
  ];
}

describe('levels beside earlier ones', () => {
  it.each<[string, Report, Report, number, string]>([
    ['the same', on(3), on(3), 0, 'Hiring 3 → 3'],
    ['risen', on(4), on(3), 0, 'Hiring 3 → 4'],
    ['fallen', on(2), on(3), 0, 'Hiring 3 → 2 fell'],
    ['fallen within the tolerance', on(2, 3), on(3), 0.5, 'Hiring 3 → 2.5'],
    ['fallen by more', on(2, 3), on(3), 0.4, 'Hiring 3 → 2.5 fell'],
    ['a question left open counts at its worst', on(3, dontKnow), on(3), 0, 'Hiring 3 → 2 fell'],
    ['and is no fall when it was open before', on(3, dontKnow), on(3, dontKnow), 0, 'Hiring 2 → 2'],
  ])('%s', (_what, now, before, tolerance, line) => {
    expect(compared(now, before, tolerance)).toEqual([line, 'Coaching 3 → 3']);
  });

  it('of another major version is not compared, of another minor version is', () => {
    const versioned = (version: string) => {
      const one = on(3);
      return { ...one, rubrics: one.rubrics.map((each) => (each.id === 'hiring' ? { ...each, version } : each)) };
    };
    expect(compared(on(2), versioned('2.0.0'))).toEqual(['Coaching 3 → 3', 'Hiring other_version']);
    expect(compared(on(2), versioned('1.9.0'))[0]).toBe('Hiring 3 → 2 fell');
  });

  it.each<[string, Report, Report, string[]]>([
    ['an area more', on(3), report({ coaching: { a: 3, b: 3 } }, {}, [coaching]), ['Coaching 3 → 3', 'Hiring new']],
    ['an area gone', report({ hiring: { a: 3, b: 3 } }, {}, [hiring]), on(3), ['Hiring 3 → 3', 'Coaching gone']],
    ['a short form', on(3, 3, { form: 'screen' }), on(3), ['Hiring other_form', 'Coaching other_form']],
    ['another relation', on(3, 3, { relation: 'peer' }), on(3), ['Hiring other_relation', 'Coaching other_relation']],
  ])('%s is named', (_what, now, before, expected) => {
    expect(compared(now, before)).toEqual(expected);
  });

  it('of several reports the latest that compares counts', () => {
    const reports = [
      on(5, 5, { answered_on: '2026-01-01' }),
      on(2, 2, { answered_on: '2026-06-01' }),
      on(5, 5, { answered_on: '2026-09-01', relation: 'peer' }),
    ];
    expect(compareWith(on(3), baseline(...reports)).earlier).toBe('2026-06-01');
  });
});

describe('how a sheet with a baseline ends', () => {
  const other = { ...on(5), subject: { id: 'somebody_else' } };
  it.each<[string, Report, string]>([
    ['not lower', on(3), 'passed'],
    ['lower', on(4), 'regression'],
    ['nothing to compare', on(4, 4, { relation: 'peer' }), 'incomplete'],
    ['nobody of that name before', other, 'passed'],
  ])('%s', (_what, before, outcome) => {
    expect(judge(on(3), 'jd.yaml', asked({ baseline: baseline(before) })).outcome).toBe(outcome);
  });

  it('a rule that fails counts more than a fall', () => {
    const by = asked({ baseline: baseline(on(4)), fail_under: { level: 5, about: 'leader', basis: 'claimed' } });
    expect(judge(on(3), 'jd.yaml', by).outcome).toBe('failed');
  });
});

it('laws: against itself nothing falls, and answering more is no fall', () => {
  const answer = fc.oneof(fc.constant(dontKnow), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(answer, answer, fc.integer({ min: 1, max: 5 }), (a, b, filled) => {
      const open = (value: unknown) => (value === dontKnow ? filled : value);
      for (const now of [on(a, b), on(open(a), open(b))])
        expect(compareWith(now, baseline(on(a, b))).levels.filter(({ fell }) => fell)).toEqual([]);
    }),
  );
});

describe('a stored report', () => {
  const stored = JSON.stringify(on(3));

  it('is read as it was written, alone or in a list', () => {
    for (const text of [stored, `[${stored},\n${stored}]`]) {
      const result = parseReports(text);
      if (result === null) throw new Error('no report found');
      const [first] = orThrow(result);
      expect(compareWith(on(2), { ...baseline(), reports: first === undefined ? [] : [first] })).toEqual(
        compareWith(on(2), baseline(on(3))),
      );
    }
  });

  it('may be of a release that says more, or less', () => {
    const { priorities: _, ...less } = on(3);
    expect(parseReports(JSON.stringify({ ...less, cost: { low: 1 } }))).toMatchObject({ ok: true });
  });

  it('is not an answers file', () => {
    expect(parseReports('{"format": 1, "answers": {}}')).toBeNull();
  });

  it('with a level that is no number is refused, and says where', () => {
    const result = parseReports(stored.replace('"low":3', '"low":"3"'));
    expect(result).toMatchObject({ ok: false });
    if (result?.ok === false) expect(result.issues[0]?.path.slice(0, 3)).toEqual(['views', 0, 'scores']);
  });

  it('twice the same key is refused', () => {
    expect(parseReports(stored.replace('{', '{"format":1,'))).toBeNull();
  });
});
