import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusedLine, isScoredLine, readScored } from '../../../src/core/batch/read_scored.js';
import { scoredSheetSchema } from '../../../src/core/batch/schema_scored.js';
import { scoreSheet } from '../../../src/core/batch/score_sheet.js';
import { lineOf } from '../../../src/core/batch/write.js';
import { answered, compile } from '../arbitraries.js';
import { scored, sheet } from '../rollup/sheets.js';
import { pack, sheet as sheetOf } from '../samples.js';

const sound = sheet(
  'j_doe',
  { hiring: scored(50), coaching: scored(null), culture: scored(null, { status: 'not_applicable', gap: null }) },
  {
    sitting: 'first',
    agreed_to: ['pairing'],
    profile: {
      role: 'vp',
      team_size: 7,
      manages_managers: true,
      motion: 'enterprise',
      currency: 'EUR',
      cycle_days: 75,
    },
    causes: { coaching: 'not_allowed' },
    findings: ['still_sells'],
  },
);

const without = (key: string) => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key));
const withScore = (more: object) => ({ ...sound, scores: { hiring: { ...scored(50), ...more } } });

test('a sound line is read as it is, without a copy', () => {
  expect(readScored(sound)).toBe(sound);
  expect(scoredSheetSchema.parse(sound)).toEqual(sound);
  expect(readScored({ ...sound, pack: null })).not.toBeNull();
});

test.each(['J. Doe', 'Zoë', 'a'.repeat(200), '2'])('people are called %s as in sheets', (name) => {
  expect(readScored({ ...sound, subject: name, rater: name })).not.toBeNull();
});

test('what is escaped in the line is there again', () => {
  const hostile = { ...sound, subject: 'a\u202e##vso[\u2028' };
  expect(readScored(JSON.parse(lineOf(hostile)))?.subject).toBe(hostile.subject);
});

describe('what is no line of score', () => {
  test.each<readonly [string, unknown]>([
    ...[null, 1, 'text', [], {}].map((data) => [JSON.stringify(data), data] as const),
    ...[
      'format',
      'subject',
      'rater',
      'relation',
      'pack',
      'form',
      'answered_on',
      'role',
      'profile',
      'scores',
      'causes',
      'findings',
    ].map((key) => [`without ${key}`, without(key)] as const),
    ['another format', { ...sound, format: 2 }],
    ['a key more', { ...sound, more: 1 }],
    ['a leader of no name', { ...sound, subject: '' }],
    ['a name too long', { ...sound, subject: 'a'.repeat(201) }],
    ['a rater that is no text', { ...sound, rater: 7 }],
    ['a sitting that is no id', { ...sound, sitting: 'The first' }],
    ['no relation', { ...sound, relation: 'boss' }],
    ['a pack without version', { ...sound, pack: 'some' }],
    ['no day', { ...sound, answered_on: '2026-02-30' }],
    ['a profile with quarters', { ...sound, profile: { quarters: [] } }],
    ['a negative number', { ...sound, profile: { team_size: -1 } }],
    ['a list of scores', { ...sound, scores: [scored(1)] }],
    ['a rubric of no name', { ...sound, scores: { __PROTO__: scored(1) } }],
    [
      'a thousand and one rubrics',
      { ...sound, scores: Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`r${at}`, scored(1)])) },
    ],
    ['points beyond 100', withScore({ claimed_points: 101 })],
    ['no number', withScore({ claimed_points: Number.NaN })],
    ['half a level reached', withScore({ reached: 2.5 })],
    ['a target of 6', withScore({ target: 6 })],
    ['one score of two', withScore({ credited_points: null })],
    ['a score although withheld', withScore({ status: 'withheld' })],
    [
      'a class without a score',
      withScore({ status: 'withheld', claimed_points: null, credited_points: null, reached: null, gap: 'met' }),
    ],
    ['no gap although it applies', withScore({ gap: null })],
    ['a score with a part missing', { ...sound, scores: { hiring: without('x') } }],
    ['a cause that is none', { ...sound, causes: { hiring: 'lazy' } }],
    ['a finding twice', { ...sound, findings: ['a', 'a'] }],
    ['an agreement that is none', { ...sound, agreed_to: ['all'] }],
  ])('%s', (_, data) => {
    expect(readScored(data)).toBeNull();
    expect(scoredSheetSchema.safeParse(data).success).toBe(false);
  });
});

test('lines are told apart by one key', () => {
  expect([isScoredLine(sound), isRefusedLine(sound)]).toEqual([true, false]);
  const refused = { format: 1, error: { line: 1, problems: [] } };
  expect([isScoredLine(refused), isRefusedLine(refused)]).toEqual([false, true]);
  expect([isScoredLine({ answers: {} }), isRefusedLine({ answers: {} })]).toEqual([false, false]);
});

test('whatever score says is read, and is as the schema says', () => {
  fc.assert(
    fc.property(answered, ({ asked, answers, parts: some }) => {
      const rubric = compile(asked);
      const line = scoreSheet(pack([rubric]), [rubric], sheetOf(answers, some));
      expect(readScored(JSON.parse(JSON.stringify(line)))).not.toBeNull();
      expect(scoredSheetSchema.parse(line)).toEqual(line);
    }),
    { numRuns: 50 },
  );
});
