import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashLeader, hashText, leaderHash } from '../../../src/core/rollup/leader_hash.js';
import { LeaderSet } from '../../../src/core/rollup/leader_set.js';
import { mergeInto } from '../../../src/core/rollup/merge.js';
import { readPartial } from '../../../src/core/rollup/partial_read.js';
import { partialText } from '../../../src/core/rollup/partial_write.js';
import { teamReport } from '../../../src/core/rollup/report.js';
import { teamPartialSchema } from '../../../src/core/rollup/schema_partial.js';
import { NO_TITLES, scored, sheet, stateOf } from './sheets.js';

const sound = partialText(
  stateOf(
    [10, 20, 30, 40, 90].map((points, at) =>
      sheet(
        `leader_${at}`,
        { coaching: scored(points), hiring: scored(points) },
        { profile: { role: 'vp' }, agreed_to: ['pairing'], findings: ['late'] },
      ),
    ),
    'role',
  ),
);

/** The sound one with one value put in the place of another. */
function changed(path: string, value: unknown): string {
  const data = JSON.parse(sound);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce((inside, key) => inside[key], data);
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(data);
}

describe('a partial that is none is refused with its place', () => {
  test.each([
    ['', 'not json', '', 'this is no JSON'],
    ['', '[]', '', 'expected keys with values'],
    ['', '{}', '', 'something else'],
    ['', JSON.stringify({ format: 1, subject: { id: 'a' } }), '', 'something else'],
  ])('%s%s', (_, text, path, message) => {
    const reading = readPartial(text);
    expect(reading).toMatchObject({ ok: false, path });
    expect(reading.ok ? '' : reading.message).toContain(message);
  });

  test.each([
    ['format', 2, 'format', 'another version'],
    ['more', 1, '', 'not known here'],
    ['relation', 'boss', 'relation', 'expected one of self'],
    ['by', 'shoe_size', 'by', 'expected one of role'],
    ['by', null, 'leaders', 'expected 1 entries, there are 5'],
    ['pack', 'some@1.2.0', 'pack', 'sales_leader@1'],
    ['pack', '\u202e', 'pack', 'sales_leader@1'],
    ['leaders.2', -1, 'leaders.2', 'whole number'],
    ['leaders.2', 1.5, 'leaders.2', 'whole number'],
    ['leaders.2', 1e308, 'leaders.2', 'whole number'],
    ['leaders.2', 60_000_000, 'leaders', 'more than'],
    ['leaders.2', 6, 'seen', 'expected 6 entries'],
    ['leaders.2', 4, 'rubrics.0.cells.2', 'contradict'],
    ['rubrics.0.cells.2.0', 4, 'rubrics.0.cells.2', 'contradict'],
    ['rubrics.0.cells.2.1', 60_000, 'rubrics.0.cells.2', 'contradict'],
    ['rubrics.0.cells.2.2', 1, 'rubrics.0.cells.2', 'contradict'],
    ['rubrics.0.cells.2.5', 0, 'rubrics.0.cells.2', 'contradict'],
    ['rubrics.0.cells.2.11', 5, 'rubrics.0.cells.2', 'contradict'],
    ['rubrics.0.cells.2', [], 'rubrics.0.cells.2', 'expected 17'],
    ['rubrics.0.histogram.0.1', 2, 'rubrics.0.histogram', 'other leaders'],
    ['rubrics.0.histogram.1.0', 1, 'rubrics.0.histogram.1', 'out of order'],
    ['rubrics.0.histogram.0.0', 10_001, 'rubrics.0.histogram.0.0', 'from 0 to 10000'],
    ['rubrics.1.id', 'coaching', 'rubrics.1.id', 'out of order'],
    ['rubrics.0.id', '__proto__', 'rubrics.0.id', 'expected an id'],
    ['rubrics.0.about', 'me', 'rubrics.0.about', 'expected one of'],
    ['rubrics.0.targets', [1], 'rubrics.0.targets', 'expected 2'],
    ['causes', [0], 'causes', 'expected 5'],
    ['causes.0', 6, 'causes.0', 'from 0 to 5'],
    ['findings.0.1', 6, 'findings.0.1', 'from 1 to 5'],
    ['findings.0.0', 'a b', 'findings.0.0', 'expected an id'],
    ['passed_over.repeats', '1', 'passed_over.repeats', 'whole number'],
    ['pool.0.hash', '0000000000000000', 'pool.0.hash', 'not the hash'],
    ['pool.0.id', 'somebody', 'pool.0.hash', 'not the hash'],
    ['pool.0.id', 'x'.repeat(201), 'pool.0.id', 'expected a text'],
    ['pool.0.group', 5, 'pool.0.group', 'from 0 to 4'],
    ['pool.0.rubrics.0.0', 'culture', 'pool.0.rubrics.0.0', 'no rubric'],
    ['pool.0.rubrics.0.1', 'hero', 'pool.0.rubrics.0.1', 'expected one of strength, gap'],
    ['pool.0.rubrics.0.2', 10_001, 'pool.0.rubrics.0.2', 'from 0 to 10000'],
    ['seen.0', 'zz', 'seen.0', 'hexadecimal'],
    ['seen', null, 'seen', 'expected a list'],
    ['seen', undefined, 'seen', 'expected a list'],
  ])('%s: %j', (key, value, path, message) => {
    const reading = readPartial(changed(key, value));
    expect(reading).toMatchObject({ ok: false, path });
    expect(reading.ok ? '' : reading.message).toContain(message);
  });
});

test('whatever a partial holds, it is refused, or has the shape of the schema and is merged and told without a fault', () => {
  const leaf = fc.oneof(
    fc.integer(),
    fc.constantFrom(0, 1, 4, 5, 6, 10_000, 1e15),
    fc.string(),
    fc.constant(null),
    fc.double(),
    fc.constant([]),
    fc.constant({}),
  );
  const paths: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (path !== '') paths.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, path === '' ? key : `${path}.${key}`);
  };
  walk(JSON.parse(sound), '');
  fc.assert(
    fc.property(fc.constantFrom(...paths), leaf, (path, value) => {
      const text = changed(path, value);
      const reading = readPartial(text);
      if (!reading.ok) return;
      // Only people read what it says of itself.
      if (path !== 'confidential') expect(teamPartialSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
      const state = stateOf([sheet('another', { hiring: scored(50) })], 'role');
      mergeInto(state, reading.state);
      expect(JSON.stringify(teamReport(state, NO_TITLES, '0.0.0'))).not.toContain('NaN');
    }),
    { numRuns: 1000 },
  );
});

test('what is written says that it is confidential', () => {
  expect(sound).toMatch(/^\{"salesgap":"salesgap team partial","format":1,"confidential":"Holds what the report hides/);
  expect(sound.indexOf('\n')).toBe(sound.length - 1);
});

describe('whom it counted', () => {
  test('the hash is the first half of SHA-256', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (id) => {
        hashLeader(id);
        expect(hashText(leaderHash.high, leaderHash.low)).toBe(
          createHash('sha256').update(id).digest('hex').slice(0, 16),
        );
      }),
    );
    for (const id of [
      '',
      'Zoë',
      '\ud800x',
      ...[55, 56, 63, 64, 119, 120, 200].map((n) => 'a'.repeat(n)),
      '€'.repeat(200),
    ]) {
      hashLeader(id);
      expect(hashText(leaderHash.high, leaderHash.low)).toBe(
        createHash('sha256').update(id).digest('hex').slice(0, 16),
      );
    }
    expect(() => hashLeader('a'.repeat(201))).toThrow('201 characters');
  });

  test('the set is a set', () => {
    const small = fc.tuple(fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(small, fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff))), { maxLength: 3000 }),
        (pairs) => {
          const set = new LeaderSet();
          const known = new Set<string>();
          for (const [high, low] of pairs) {
            const key = hashText(high, low);
            expect(set.has(high, low)).toBe(known.has(key));
            expect(set.add(high, low)).toBe(!known.has(key));
            known.add(key);
          }
          expect(set.size).toBe(known.size);
          expect([...set.each()].map(([high, low]) => hashText(high, low)).sort()).toEqual([...known].sort());
        },
      ),
      { numRuns: 30 },
    );
  });
});
