import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchScorer, batchScorer } from '../../../src/core/batch/scorer.js';
import { quickJson } from '../../../src/core/documents/json.js';
import type { Pack, Rubric } from '../../../src/core/rubric/types.js';
import { level, metric, pack as packOver, rubric } from '../samples.js';
import { packs, rubricCalled } from '../shipped.js';
import { lineOfBytes } from './line_text.js';
import { own } from './own_rubrics.js';
import { longWay, sheetsOver } from './sheets.js';

const over = (pack: Pack, rubrics: readonly Rubric[]): BatchScorer => batchScorer(() => ({ pack, rubrics }));

function byBytes(scorer: BatchScorer, line: Uint8Array | string): string | null {
  return lineOfBytes(scorer, typeof line === 'string' ? new TextEncoder().encode(line) : line);
}

/** The long way, which refuses a text that is no JSON or repeats a key. */
function byText(line: string, pack: Pack, rubrics: readonly Rubric[]): string | null {
  const read = quickJson(line, Number.POSITIVE_INFINITY);
  return read === null ? null : longWay(read.value, pack, rubrics);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The same with the keys of every group in another order. */
function shuffled(value: Json, next: () => number): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [next(), key, shuffled(each, next)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, each]) => [key, each]));
}

/** A generator of a few bits, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return state >>> 1;
  };
}

const isPlain = (line: string) => !line.includes('null');

describe('a line read from its bytes gives what the long way gives', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))('over the pack %s, in any order of keys', (_id, pack) => {
    const rubrics = pack.rubrics.map(({ id }) => rubricCalled(id));
    const scorer = over(pack, rubrics);
    fc.assert(
      fc.property(sheetsOver(pack, rubrics), fc.nat(), fc.boolean(), (data, seed, spaced) => {
        const sheet = shuffled(data as Json, numbers(seed));
        const text = JSON.stringify(sheet);
        const line = spaced
          ? JSON.stringify(sheet, null, 1)
              .replace(/\n */g, ' ')
              .replace(/([[{]) | (?=[\]}])/g, '$1')
          : text;
        const long = byText(line, pack, rubrics);
        const read = byBytes(scorer, line);
        // Nothing is given up for no reason.
        if (read !== null || isPlain(line)) expect(read).toBe(long);
        const object = scorer.scoredBytes(new TextEncoder().encode(line), 0, new TextEncoder().encode(line).length);
        expect(object === null ? null : JSON.stringify(object)).toBe(
          read === null ? null : JSON.stringify(JSON.parse(read)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('over random rubrics with conditions, gates, caps and findings', () => {
    const cases = own.chain((mine) => fc.tuple(fc.constant(mine), fc.array(sheetsOver(mine.pack, mine.rubrics))));
    fc.assert(
      fc.property(cases, ([{ pack, rubrics }, sheets]) => {
        const scorer = over(pack, rubrics);
        for (const data of sheets) {
          const line = JSON.stringify(data);
          expect(byBytes(scorer, line)).toBe(byText(line, pack, rubrics));
        }
      }),
      { numRuns: 100 },
    );
  });
});

const STRANGE = ['"', '\\', '\\"', '\\u00e9', '{', '}', '[', ']', ',', ':', ' ', '\t', '\r', '\n', '\0', '\u007f', 'é'];
const MORE = [
  '-',
  '-0',
  '0',
  '1',
  '5',
  '6',
  '.',
  'e1',
  'E-2',
  '00',
  '999999999999999999',
  'null',
  'true',
  '"a":1,',
  '\u2028',
];

describe('whatever becomes of a line, it gives what the long way gives, or is given up', () => {
  it('one or a few places changed, taken out, put in twice, or cut off', () => {
    const cases = own.chain(({ pack, rubrics }) =>
      fc.tuple(
        fc.constant({ pack, rubrics }),
        sheetsOver(pack, rubrics),
        fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.nat(30), fc.constantFrom(...STRANGE, ...MORE)), {
          minLength: 30,
          maxLength: 30,
        }),
      ),
    );
    fc.assert(
      fc.property(cases, ([{ pack, rubrics }, data, changes]) => {
        const scorer = over(pack, rubrics);
        const json = JSON.stringify(data);
        for (const [where, how, length, piece] of changes) {
          const line = inUtf8(changed(json, where % (json.length + 1), how, length, piece));
          const read = byBytes(scorer, line);
          if (read !== null) expect(read).toBe(byText(line, pack, rubrics));
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** As it can lie on a disk: half of a letter outside of the plane becomes the sign for that. */
function inUtf8(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** A line with a piece of it changed in one of six ways. */
function changed(json: string, at: number, how: number, length: number, piece: string): string {
  const [before, behind] = [json.slice(0, at), json.slice(at)];
  if (how === 0) return before + piece + behind;
  if (how === 1) return before + piece + behind.slice(piece.length);
  if (how === 2) return before + behind.slice(length);
  if (how === 3) return before + behind.slice(0, length) + behind;
  if (how === 4) return before;
  // A member once more: from its key to the comma behind it.
  const member = /"[^"]*":[^{}[\]]*?,/.exec(behind);
  return member === null ? json : json.replace(member[0], member[0] + member[0]);
}

const skill = rubric([
  level('depth'),
  level('a'),
  metric(
    'rate',
    [
      {
        knots: [
          [0, 0],
          [100, 100],
        ],
      },
    ],
    { min: -100, max: 100 },
  ),
]);
const trial = packOver([skill]);
const HEAD =
  '{"format":1,"subject":{"id":"jd"},"rater":{"id":"r","relation":"self"},"pack":"trial@1.0.0","answered_on":"2026-11-20"';
const answering = (answers: string) => `${HEAD},"answers":{"skill":${answers}}}`;
const measuring = (now: string) => answering(`{"rate":{"value":{"now":${now},"source":"CRM","period":"Q3"}}}`);

describe('plain lines', () => {
  it.each([
    ['a level', answering('{"depth":3}')],
    ['a question of one letter', answering('{"a":3,"depth":4}')],
    ['a level spelled out', answering('{"depth":{"state":"answered","value":3}}')],
    ['spaces as Python writes them', answering('{"depth": 3, "a": {"value": 2, "note": "x"}}')],
    ['an escape in a note', answering('{"depth":{"value":3,"note":"\\"so\\" \\u00e9"}}')],
    ['letters beyond ASCII', answering('{"depth":{"value":3,"note":"é😀"}}')],
    ['an id beyond ASCII', answering('{}').replace('"jd"', '"Jürgen 😀"')],
    ['an id with escapes', answering('{}').replace('"jd"', '"J\\u00fcrgen \\"J\\""')],
    ['a carriage return at the end', `${answering('{"depth":3}')}\r`],
    ['answers before the head', `{"answers":{"skill":{"depth":3}},${HEAD.slice(1)}}`],
    ['the form behind the answers', `${HEAD},"answers":{"skill":{"depth":3}},"form":"screen"}`],
    ['the context behind the answers', `${HEAD},"answers":{"skill":{"depth":3}},"profile":{"role":"vp"}}`],
    ['no answers', `${HEAD}}`],
    ['a number with decimals', measuring('12.25')],
    ['a number of 15 digits', measuring('0.12345678901234')],
    ['a number of 20 digits', measuring('12.345678901234567890')],
    ['a negative number', measuring('-12.5')],
    ['minus zero', measuring('-0')],
    ['a number with an exponent', measuring('1.5e1')],
  ])('%s', (_name, line) => {
    const read = byBytes(over(trial, [skill]), line);
    expect(read).not.toBeNull();
    expect(read).toBe(byText(line, trial, [skill]));
  });
});

it('an escape in a key is left to the long way', () => {
  const line = answering('{"d\\u0065pth":3}');
  expect(byText(line, trial, [skill])).not.toBeNull();
  expect(byBytes(over(trial, [skill]), line)).toBeNull();
});

describe('given up', () => {
  it.each([
    ['a key twice', answering('{"depth":3,"depth":3}')],
    ['a rubric twice', `${HEAD},"answers":{"skill":{},"skill":{}}}`],
    ['a key twice at the top', `${HEAD},"form":"full","form":"full"}`],
    ['a value twice', answering('{"depth":{"value":3,"value":3}}')],
    ['a kind of proof twice', answering('{"depth":{"value":3,"evidence":[{"kind":"crm","kind":"crm"}]}}')],
    ['a number twice', answering('{"rate":{"value":{"now":1,"now":1,"source":"C","period":"Q"}}}')],
    ['a field of the context twice', `${HEAD},"profile":{"role":"vp","role":"vp"}}`],
    ['a cause twice', `${HEAD},"causes":{"skill":"not_allowed","skill":"not_allowed"}}`],
    ['an id twice', `${HEAD}}`.replace('"id":"jd"', '"id":"jd","id":"jd"')],
    ['a control character in a note', answering('{"depth":{"value":3,"note":"a\u0001"}}')],
    ['an escape that is none', answering('{"depth":{"value":3,"note":"\\x"}}')],
    ['half an escape', answering('{"depth":{"value":3,"note":"\\u12"}}')],
    ['a note that is too long', answering(`{"depth":{"value":3,"note":"${'a'.repeat(10_001)}"}}`)],
    ['an empty note', answering('{"depth":{"value":3,"note":""}}')],
    ['a level of 03', answering('{"depth":03}')],
    ['a number of 01', measuring('01')],
    ['a number without decimals behind its point', measuring('1.')],
    ['a number with a plus', measuring('+1')],
    ['a number too large', measuring('1e999')],
    ['a comma too many', answering('{"depth":3,}')],
    ['no comma', answering('{"depth":3"a":3}')],
    ['a line behind the line', `${answering('{}')}${answering('{}')}`],
    ['something behind answers that stand before the head', `{"answers":{"skill":{"depth":3}}e1,${HEAD.slice(1)}}`],
    ['a line that is cut off', answering('{"depth":3}').slice(0, -1)],
    ['nothing', ''],
  ])('%s', (_name, line) => {
    expect(byText(line, trial, [skill])).toBeNull();
    expect(byBytes(over(trial, [skill]), line)).toBeNull();
  });
});
