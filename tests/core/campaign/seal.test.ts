import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, seal, sealHolds, sha256Hex } from '../../../src/core/campaign/seal.js';
import type { FormResponse } from '../../../src/core/form/types.js';

const TOKEN = '0123456789abcdef0123456789abcdef';

const RESPONSE: Omit<FormResponse, 'seal'> = {
  salesgap_response: 1,
  campaign: 'jd-2026-11',
  token: TOKEN,
  questions_sha256: 'a'.repeat(64),
  answered_on: '2026-11-20',
  answers: { coaching: { rhythm: { state: 'answered', value: 3, evidence: [] } } },
};

test.each<readonly [unknown, string]>([
  [{ b: 1, a: [true, null, 'é"\n'] }, '{"a":[true,null,"é\\"\\n"],"b":1}'],
  [{ Z: 1, a: 2, é: 3, '\u{1F600}': 4 }, '{"Z":1,"a":2,"é":3,"\u{1F600}":4}'],
  [{ gone: undefined, kept: -0 }, '{"kept":0}'],
  [[], '[]'],
  [{}, '{}'],
])('%j has one text', (value, text) => {
  expect(canonical(value)).toBe(text);
});

test('equal values have equal texts, and the text is the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const turned = JSON.parse(JSON.stringify(value), (_, each) =>
        typeof each === 'object' && each !== null && !Array.isArray(each)
          ? Object.fromEntries(Object.entries(each).reverse())
          : each,
      );
      expect(canonical(turned)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 200 },
  );
});

test('hashes as everybody does', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('é€')).toBe(createHash('sha256').update('é€').digest('hex'));
});

test('the seal is the HMAC of the canonical text without the seal', () => {
  const made = seal(RESPONSE, TOKEN);
  expect(made).toBe(createHmac('sha256', TOKEN).update(canonical(RESPONSE)).digest('hex'));
  expect(sealHolds({ ...RESPONSE, seal: made })).toBe(true);
  expect(seal({ ...RESPONSE, seal: 'what stood there before' } as never, TOKEN)).toBe(made);
});

test('half a character is no reason to fail', () => {
  const answers = { a: { b: { state: 'declined', note: 'x\ud800' } } } as const;
  const response = { ...RESPONSE, answers };
  expect(sealHolds({ ...response, seal: seal(response, TOKEN) })).toBe(true);
});

test.each<readonly [string, Partial<FormResponse>]>([
  ['another answer', { answers: { coaching: { rhythm: { state: 'answered', value: 4, evidence: [] } } } }],
  ['another day', { answered_on: '2026-11-21' }],
  ['another campaign', { campaign: 'jd-2026-12' }],
  ['another token', { token: 'f'.repeat(32) }],
  ['another seal', { seal: '0'.repeat(64) }],
])('%s breaks the seal', (_, change) => {
  expect(sealHolds({ ...RESPONSE, seal: seal(RESPONSE, TOKEN), ...change })).toBe(false);
});
