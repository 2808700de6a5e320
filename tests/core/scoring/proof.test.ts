import { describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS } from '../../../src/core/words.js';
import {
  allocation,
  attested,
  checklist,
  choice,
  type ItemFile,
  itemOf,
  level,
  measured,
  metric,
  type SheetParts,
  scoreOf,
  seen,
  yesNo,
} from '../samples.js';

/** Proof and credited level of one answer. */
function proven(file: ItemFile, answer: unknown, parts: SheetParts = {}) {
  const { proof, credited_level } = itemOf(scoreOf([file], { [file.id]: answer }, parts), file.id);
  return { proof, credited: credited_level };
}
const credited = (file: ItemFile, answer: unknown) => proven(file, answer).credited;

describe('a claim is credited as far as its proof carries', () => {
  it.each([
    // claimed, without proof, attested, seen — by default: from 3, unproven_max 2, attested_max 3
    [{}, 1, 1, 1, 1],
    [{}, 2, 2, 2, 2],
    [{}, 3, 2, 3, 3],
    [{}, 4, 2, 3, 4],
    [{}, 5, 2, 3, 5],
    [{ from: 4, unproven_max: 3, attested_max: 4 }, 3, 3, 3, 3],
    [{ from: 4, unproven_max: 3, attested_max: 4 }, 4, 3, 4, 4],
    [{ from: 4, unproven_max: 3, attested_max: 4 }, 5, 3, 4, 5],
    // What is never asked to be proven: from 5 with room for everything.
    [{ from: 5, unproven_max: 5, attested_max: 5 }, 5, 5, 5, 5],
    [{ from: 2, unproven_max: 1, attested_max: 1 }, 5, 1, 1, 5],
  ])('%j: %i claimed', (evidence, claimed, none, onWord, looked) => {
    const bench = level('bench', { evidence });
    expect(credited(bench, claimed)).toBe(none);
    expect(credited(bench, attested(claimed))).toBe(onWord);
    expect(credited(bench, seen(claimed))).toBe(looked);
  });
});

describe('the same for every claim, in levels: 1 + points ÷ 25', () => {
  const rhythm = choice('q', { never: 0, some: 40, often: 60 });
  const kit = checklist('q', { a: 1, b: 1 });
  it.each<[string, ItemFile, unknown, number, number, number]>([
    ['yes', yesNo('q'), true, 2, 3, 5],
    ['no', yesNo('q'), false, 1, 1, 1],
    ['a reversed no', yesNo('q', { reverse: true }), false, 2, 3, 5],
    ['an option at level 2.6: below `from`, never reduced', rhythm, 'some', 2.6, 2.6, 2.6],
    ['an option at level 3.4', rhythm, 'often', 2, 3, 3.4],
    ['half a checklist', kit, ['a'], 2, 3, 3],
    ['a whole checklist', kit, ['a', 'b'], 2, 3, 5],
    ['none of it', kit, ['none'], 1, 1, 1],
  ])('%s', (_name, file, value, none, onWord, looked) => {
    expect([credited(file, value), credited(file, attested(value)), credited(file, seen(value))]).toEqual([
      none,
      onWord,
      looked,
    ]);
  });

  it.each<[string, ItemFile, unknown]>([
    [
      'a metric carries its source',
      metric('q', [
        {
          knots: [
            [0, 0],
            [10, 100],
          ],
        },
      ]),
      measured(10),
    ],
    ['an allocation carries its hours', allocation('q', { a: [0, 100], b: [0, 100] }), { value: { a: 50, b: 50 } }],
  ])('%s: nothing to prove', (_name, file, answer) => {
    expect(proven(file, answer)).toEqual({ proof: null, credited: 5 });
  });
});

describe('who claims and who observes', () => {
  it.each([
    ['self', 'none', 2],
    ['sponsor', 'none', 2],
    ['consultant', 'none', 2],
    // What they saw with their own eyes is never capped.
    ['report', null, 5],
    ['peer', null, 5],
    ['manager', null, 5],
  ] as const)('%s says 5', (relation, proof, atLevel) => {
    expect(proven(level('bench'), 5, { relation })).toEqual({ proof, credited: atLevel });
  });
});

describe('what counts as proof', () => {
  const pieces = (...evidence: object[]) => proven(level('bench'), { value: 5, evidence }).proof;

  it.each(EVIDENCE_KINDS.filter((kind) => kind !== 'statement'))('%s', (kind) => {
    expect(pieces({ kind })).toBe('attested');
    expect(pieces({ kind, seen_by: 'peer' })).toBe('seen');
  });

  it('a statement proves nothing, whoever heard it', () => {
    expect(pieces({ kind: 'statement' })).toBe('none');
    expect(pieces({ kind: 'statement', seen_by: 'consultant' })).toBe('none');
  });

  it.each([
    ['no evidence', [], 'none'],
    ['a statement beside a document', [{ kind: 'statement' }, { kind: 'document' }], 'attested'],
    ['one seen of several', [{ kind: 'crm' }, { kind: 'document', seen_by: 'peer' }, { kind: 'crm' }], 'seen'],
    ['a seen statement beside a document', [{ kind: 'statement', seen_by: 'peer' }, { kind: 'document' }], 'attested'],
  ])('the strongest of several: %s', (_name, evidence, proof) => {
    expect(pieces(...evidence)).toBe(proof);
  });
});

describe('evidence grows old, counted back from the day of the answers, never from today', () => {
  const bench = level('bench', { evidence: { max_age_days: 90 } });
  it.each([
    ['the same day', '2026-11-20', '2026-11-20', 'seen'],
    ['90 days before', '2026-08-22', '2026-11-20', 'seen'],
    ['91 days before', '2026-08-21', '2026-11-20', 'none'],
    ['the same evidence on an earlier sheet', '2026-08-21', '2026-11-19', 'seen'],
    ['the same evidence on a later sheet', '2026-08-22', '2026-11-21', 'none'],
    ['a sheet of long ago', '2001-01-01', '2001-04-01', 'seen'],
  ])('%s', (_name, date, answered_on, proof) => {
    expect(proven(bench, seen(5, { date }), { answered_on }).proof).toBe(proof);
  });

  it('old evidence counts as none, and newer evidence beside it counts', () => {
    const evidence = [
      { kind: 'document', date: '2020-01-01', seen_by: 'manager' },
      { kind: 'crm', date: '2026-11-01' },
    ];
    expect(proven(bench, { value: 5, evidence })).toEqual({ proof: 'attested', credited: 3 });
  });

  it('without a limit, or without a date, nothing is too old', () => {
    expect(proven(level('bench'), seen(5, { date: '1999-01-01' })).proof).toBe('seen');
    expect(proven(bench, seen(5)).proof).toBe('seen');
  });
});

it('both scores are always there; unproven is a status of the proof, not of the person', () => {
  const score = scoreOf([level('a'), level('b')], { a: 5, b: seen(3) });
  expect(score).toMatchObject({ claimed: { level: 4 }, credited: { level: 2.5 } });
  expect(
    score.items.map(({ item, proof, claimed_contribution, credited_contribution }) => [
      item,
      proof,
      claimed_contribution,
      credited_contribution,
    ]),
  ).toEqual([
    ['a', 'none', 50, 12.5],
    ['b', 'seen', 25, 25],
  ]);
});
