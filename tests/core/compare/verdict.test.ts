import { describe, expect, test } from 'vitest';
import { attested, level, measured, metric, seen } from '../samples.js';
import { comparedSkill } from './sides.js';

/* When a change is called one: half a level over two questions and something new that shows it, or more than error. */

const a = level('a');
const b = level('b');
const items = [a, b];
const document = (note: string) => ({ kind: 'document', note });
const shown = (value: number, ...notes: string[]) => ({ value, evidence: notes.map(document) });
const STATEMENT = { kind: 'statement', note: 'I do it now' };

describe('half a level', () => {
  test.each([
    ['both up a level, with new evidence', { a: 2, b: 2 }, { a: shown(3, 'page'), b: shown(3, 'log') }, 'improved'],
    ['new evidence on one of the two', { a: 2, b: 2 }, { a: shown(3, 'page'), b: 3 }, 'improved'],
    ['half a level, by one question', { a: 2, b: 2 }, { a: shown(3, 'page'), b: 2 }, 'no_change'],
    ['one question alone, however far', { a: 1, b: 2 }, { a: shown(5, 'page'), b: 2 }, 'no_change'],
    ['nothing shows it', { a: 2, b: 2 }, { a: 3, b: 3 }, 'said_only'],
    ['only evidence of before', { a: shown(2, 'page'), b: 2 }, { a: shown(3, 'page'), b: 3 }, 'said_only'],
    [
      'evidence of before in another order',
      { a: shown(2, 'x', 'y'), b: 2 },
      { a: shown(3, 'y', 'x'), b: 3 },
      'said_only',
    ],
    ['a statement shows nothing', { a: 2, b: 2 }, { a: { value: 3, evidence: [STATEMENT] }, b: 3 }, 'said_only'],
    ['evidence taken away shows nothing better', { a: shown(2, 'page'), b: 2 }, { a: 3, b: 3 }, 'said_only'],
    ['somebody has looked at it since', { a: attested(2), b: 2 }, { a: seen(3), b: 3 }, 'improved'],
    [
      'new evidence on a question that did not move',
      { a: 2, b: 2, c: 2 },
      { a: 3, b: 3, c: shown(2, 'p') },
      'said_only',
    ],
    ['down, and the evidence is gone', { a: shown(4, 'page'), b: 4 }, { a: 3, b: 3 }, 'declined'],
    ['down, and nothing shows it', { a: shown(4, 'page'), b: 4 }, { a: shown(3, 'page'), b: 3 }, 'said_only'],
    ['one up, one down', { a: 2, b: 4 }, { a: shown(4, 'page'), b: shown(2, 'log') }, 'no_change'],
  ])('%s', (_, before, after, verdict) => {
    const asked = 'c' in before ? [a, b, level('c')] : items;
    const found = comparedSkill({ items: asked, answers: before }, { items: asked, answers: after });
    expect(found).toMatchObject({ rule: 'half_a_level', verdict, reliable: null });
  });

  test('exactly half a level: two of four questions up by one', () => {
    const four = [a, b, level('c'), level('d')];
    const before = { a: 2, b: 2, c: 2, d: 2 };
    const found = comparedSkill(
      { items: four, answers: before },
      { items: four, answers: { ...before, a: shown(3, 'page'), b: 3 } },
    );
    expect(found.half).toEqual({ change: 0.5, items: 2, evidence_changed: true });
    expect(found.verdict).toBe('improved');
  });

  test('evidence too old to count shows nothing', () => {
    const old = [level('a', { evidence: { max_age_days: 90 } }), b];
    const late = { value: 3, evidence: [{ kind: 'document', date: '2026-01-01' }] };
    const found = comparedSkill({ items: old, answers: { a: 2, b: 2 } }, { items: old, answers: { a: late, b: 3 } });
    expect(found.verdict).toBe('said_only');
  });

  test.each([
    ['before the earlier answers', '2026-07-31', 'said_only'],
    ['of their day', '2026-08-01', 'improved'],
    ['since', '2026-10-01', 'improved'],
  ])('new evidence that is dated %s', (_, date, verdict) => {
    const then = { items, answers: { a: 2, b: 2 }, parts: { answered_on: '2026-08-01' } };
    const late = { value: 3, evidence: [{ kind: 'document', date, seen_by: 'manager' }] };
    expect(comparedSkill(then, { items, answers: { a: late, b: 3 } }).verdict).toBe(verdict);
  });

  test.each([
    ['a hair', 26, 'no_change'],
    ['a tenth of a level', 27.5, 'improved'],
  ])('a second question that moved by %s', (_, now, verdict) => {
    const straight = metric('b', [
      {
        knots: [
          [0, 0],
          [100, 100],
        ],
      },
    ]);
    const both = [a, straight];
    const found = comparedSkill(
      { items: both, answers: { a: 1, b: measured(25) } },
      { items: both, answers: { a: shown(5, 'page'), b: measured(now) } },
    );
    expect(found.verdict).toBe(verdict);
  });

  test('a number carries its source: another one is new evidence', () => {
    const numbers = [
      metric('a', [
        {
          knots: [
            [0, 0],
            [100, 100],
          ],
        },
      ]),
      b,
    ];
    const found = comparedSkill(
      { items: numbers, answers: { a: measured(25), b: 2 } },
      { items: numbers, answers: { a: measured(75), b: 3 } },
    );
    expect(found).toMatchObject({ verdict: 'improved', half: { items: 2, evidence_changed: true } });
    expect(found.items.find(({ item }) => item === 'a')?.evidence_changed).toBe(true);
  });

  test('what a manager sees is not claimed: the answer is what was seen', () => {
    const parts = { relation: 'manager' } as const;
    const found = comparedSkill({ items, answers: { a: 2, b: 2 }, parts }, { items, answers: { a: 3, b: 3 }, parts });
    expect(found).toMatchObject({ verdict: 'improved', half: { evidence_changed: true } });
    expect(found.items.map(({ evidence_changed }) => evidence_changed)).toEqual([false, false]);
  });

  test('what another rubric or other weights changed is no change of the person', () => {
    const found = comparedSkill(
      { items: [a, b, level('c')], answers: { a: shown(4, 'x'), b: shown(4, 'y'), c: 1 } },
      { items, answers: { a: shown(4, 'x2'), b: shown(4, 'y2') }, own: { version: '1.1.0' } },
    );
    expect(found.claimed).toMatchObject({ before: 3, after: 4, parts: { version: 1, answers: 0 } });
    expect(found.verdict).toBe('no_change');
  });
});

describe('reliable change', () => {
  // SEM = 12.5·√0.2 = 5.590; S_diff = 7.906; 1.96·S_diff = 15.495 points, 0.62 level
  const reliability = {
    coefficient: 0.8,
    kind: 'retest',
    sd: 12.5,
    n: 120,
    population: 'sales managers of two firms',
    year: 2025,
    source: 'study',
  };
  const own = { reliability, sources: [{ id: 'study', title: 'A study', grade: 'A' }] };
  const four = [a, b, level('c'), level('d')];
  const low = { a: 2, b: 2, c: 2, d: 2 };

  test.each([
    ['0.5 level is within the error', { a: 3, b: 3 }, 12.5, 'no_change'],
    ['0.75 level is more', { a: 3, b: 3, c: 3 }, 18.75, 'improved'],
    ['three levels in one question are more', { a: 5 }, 18.75, 'improved'],
    ['0.75 down', { a: 1, b: 1, c: 1 }, -18.75, 'declined'],
  ])('%s', (_, moved, change, verdict) => {
    const found = comparedSkill(
      { items: four, answers: low, own },
      { items: four, answers: { ...low, ...moved }, own },
    );
    expect(found).toMatchObject({ rule: 'reliable_change', verdict, half: null });
    expect(found.reliable).toMatchObject({
      change,
      rc: expect.closeTo(change / 7.90569, 4),
      detectable: expect.closeTo(15.4949, 3),
      coefficient: 0.8,
      coefficient_kind: 'retest',
      sd: 12.5,
      n: 120,
      population: 'sales managers of two firms',
      year: 2025,
      source: 'A study',
    });
  });

  test('of a quick look nothing was measured: half a level', () => {
    const parts = { form: 'screen' } as const;
    const found = comparedSkill(
      { items: four, answers: { a: 2, b: 2 }, own, parts },
      { items: four, answers: { a: shown(4, 'x'), b: 4 }, own, parts },
    );
    expect(found).toMatchObject({ rule: 'half_a_level', verdict: 'improved', reliable: null });
  });

  test('by the rubric of today: one that carries none has none', () => {
    const found = comparedSkill({ items: four, answers: low, own }, { items: four, answers: low });
    expect(found.rule).toBe('half_a_level');
  });

  test.each([
    ['no spread to speak of', { sd: 0.01 }],
    ['no error to speak of', { coefficient: 0.9999 }],
  ])('%s is no measure of anybody: half a level', (_, absurd) => {
    const told = { ...own, reliability: { ...reliability, ...absurd } };
    const found = comparedSkill(
      { items: four, answers: low, own: told },
      { items: four, answers: { ...low, a: 3 }, own: told },
    );
    expect(found).toMatchObject({ rule: 'half_a_level', verdict: 'no_change', reliable: null });
  });
});
