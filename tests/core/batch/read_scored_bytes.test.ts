import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readScored } from '../../../src/core/batch/read_scored.js';
import { ScoredBytes } from '../../../src/core/batch/read_scored_bytes.js';
import { scoreSheet } from '../../../src/core/batch/score_sheet.js';
import type { ScoredSheet } from '../../../src/core/batch/scored.js';
import { lineOf } from '../../../src/core/batch/write.js';
import { answered, compile } from '../arbitraries.js';
import { scored, sheet } from '../rollup/sheets.js';
import { pack, sheet as sheetOf } from '../samples.js';

const sound = sheet(
  'j_doe',
  {
    hiring: scored(38.57142857142858, { credited_points: 27.857142857142865, coverage: 0.8571428571428571 }),
    coaching: scored(null),
    culture: scored(null, { status: 'not_applicable', gap: null, coverage: 0 }),
  },
  {
    sitting: 'first',
    agreed_to: ['pairing'],
    profile: {
      role: 'vp',
      team_size: 7,
      manages_managers: true,
      own_quota: false,
      motion: 'enterprise',
      currency: 'EUR',
      average_deal_value: 12500.5,
      cycle_days: 75,
    },
    causes: { coaching: 'not_allowed' },
    findings: ['still_sells', 'nobody_owns_hiring'],
  },
);
const line = JSON.stringify(sound);

/** What a reader says of a line inside of a larger block, as an object of its own. */
function said(reader: ScoredBytes, text: string): unknown {
  const bytes = new TextEncoder().encode(`12\n34\n${text}\n{"format"`);
  const block = bytes.subarray(3);
  const read = reader.read(block, 3, block.length - 10);
  // What is left out is undefined there. JSON would lose the sign of -0.
  return structuredClone(read);
}

/** The same by way of JSON.parse. */
function parsed(text: string): ScoredSheet | null {
  try {
    return readScored(JSON.parse(text));
  } catch {
    return null;
  }
}

it.each<readonly [string, string]>([
  ['a line as score writes it', line],
  ['one that says little', JSON.stringify(sheet('j', {}))],
  ['no pack', JSON.stringify({ ...sound, pack: null })],
  ['space behind it', `${line} \r`],
  ['space after commas and colons', line.replaceAll('":', '": ').replaceAll(',"', ', "')],
  ['another order of keys', JSON.stringify(Object.fromEntries(Object.entries(sound).reverse()))],
  ['a name in escapes', line.replace('j_doe', 'Zo\\u00eb \\"Z\\"')],
  ['a name that is not ASCII', line.replace('j_doe', 'Zoë')],
  ['minus zero', line.replace('"coverage":0,', '"coverage":-0,')],
])('%s is read', (_, text) => {
  expect(said(new ScoredBytes(), text)).toEqual(parsed(text));
});

describe('is given up', () => {
  it.each<readonly [string, string]>([
    ['nothing', ''],
    ['another object', '{}'],
    ['the beginning of a line', line.slice(0, -1)],
    ['a line and more', `${line},`],
    ['two lines in one', `${line}${line}`],
    ['a key twice', line.replace('{"format":1', '{"format":1,"format":1')],
    ['a key more', line.replace('{"format":1', '{"format":1,"more":1')],
    ['a rubric twice', line.replace('"coaching":{', '"hiring":{')],
    ['a finding twice', line.replace('nobody_owns_hiring', 'still_sells')],
    ['another format', line.replace('"format":1', '"format":2')],
    ['no such day', line.replace('2026-11-20', '2026-02-30')],
    ['a name too long', line.replace('j_doe', 'a'.repeat(201))],
    ['points beyond 100', line.replace('38.57142857142858', '100.5')],
    ['one score of two', line.replace('27.857142857142865', 'null')],
    ['half a level reached', line.replace('"reached":2', '"reached":2.5')],
    ['a class that is none', line.replace('"gap":"real"', '"gap":"large"')],
    ['a negative number', line.replace('"team_size":7', '"team_size":-7')],
    ['a cause that is none', line.replace('not_allowed', 'lazy')],
    ['an agreement that is none', line.replace('["pairing"]', '["all"]')],
    ['an agreement too many', line.replace('["pairing"]', '["pairing","pairing"]')],
    ['a rubric of no name', line.replace('"culture":{', '"__proto__":{')],
  ])('%s', (_, text) => {
    expect(said(new ScoredBytes(), text)).toBeNull();
  });

  test.each(['sitting', 'agreed_to', ...Object.keys(sheet('j', {}))])('a line without %s, but for two keys', (key) => {
    const text = JSON.stringify({ ...sound, [key]: undefined });
    expect(said(new ScoredBytes(), text)).toEqual(parsed(text));
  });
});

test('nothing of a line is left in the next, nor of one that was given up anywhere', () => {
  const reader = new ScoredBytes();
  const scores = { culture: scored(75), hiring: scored(12.5, { version: '1.2.0', about: 'team' }) };
  const other = sheet('another', scores, { profile: { cycle_days: 30 } });
  const turned = { ...scores.culture, status: 'provisional', gap: 'unproven' };
  const oddly = { ...other, scores: { culture: Object.fromEntries(Object.entries(turned).reverse()) } };
  const all = [sound, other, oddly, { ...sound, scores: {}, profile: {} }].map((each) => JSON.stringify(each));
  for (const begun of all) {
    for (let cut = 1; cut < begun.length; cut += 3) {
      for (const text of all) {
        expect(said(reader, `${begun.slice(0, cut)}!`)).toBeNull();
        expect(said(reader, text)).toEqual(parsed(text));
      }
    }
  }
});

test('more ids than any pack has are left to JSON.parse', () => {
  const reader = new ScoredBytes();
  const of = (at: number) => JSON.stringify(sheet('j', { [`rubric_${at}`]: scored(50) }));
  for (let at = 0; at < 1000; at += 1) expect(said(reader, of(at))).not.toBeNull();
  expect(said(reader, of(1000))).toBeNull();
  expect(said(reader, of(999))).toEqual(parsed(of(999)));
});

test('whatever score writes is read as JSON.parse reads it, line after line', () => {
  const reader = new ScoredBytes();
  fc.assert(
    fc.property(answered, ({ asked, answers, parts: some }) => {
      const rubric = compile(asked);
      const text = lineOf(scoreSheet(pack([rubric]), [rubric], sheetOf(answers, some)));
      expect(parsed(text)).not.toBeNull();
      expect(said(reader, text)).toEqual(parsed(text));
    }),
    { numRuns: 50 },
  );
});

test('a line that was changed anywhere is read as JSON.parse reads it, or given up', () => {
  const reader = new ScoredBytes();
  const piece = fc.oneof(
    fc.constantFrom('', '"', ',', '{', '}', '0', '1', '.', 'e5', '-', 'null', ' ', '\\', 'é'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.nat(line.length), fc.nat(3), piece, (at, gone, put) => {
      const text = line.slice(0, at) + put.replaceAll('\n', '') + line.slice(at + gone);
      const read = said(reader, text);
      if (read !== null) expect(read).toEqual(parsed(text));
      expect(said(reader, line)).toEqual(sound);
    }),
    { numRuns: 1000 },
  );
});
