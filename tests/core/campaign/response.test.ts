import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { admit } from '../../../src/core/campaign/admit.js';
import { answersHash, insteadOf, readResponse, responseIn } from '../../../src/core/campaign/response.js';
import { seal } from '../../../src/core/campaign/seal.js';
import type { QuarantineReason } from '../../../src/core/campaign/types.js';
import type { FormResponse } from '../../../src/core/form/types.js';
import { leveled, ROUND, responseOf, tokenOf } from './samples.js';

/** A text as `collect` takes it. */
function reading(text: string) {
  const response = responseIn(text);
  if (response !== null) return readResponse(response, ROUND);
  return { ok: false as const, reason: 'not_a_response' as const, detail: insteadOf(text) };
}

const GOOD = { coaching: { rhythm: leveled(3, 'every <b>Monday</b>'), kept: { state: 'dont_know' } } };
const text = (response: object) => JSON.stringify(response);
const sealed = (change: Partial<FormResponse>) => text(responseOf('r_03', GOOD, change));
const answering = (rubric: string, item: string, answer: unknown) =>
  text(responseOf('r_03', { [rubric]: { [item]: answer } }));

describe('a response in order', () => {
  it('is a sheet of the sitting, by the rater whose token it has', () => {
    const read = reading(text(responseOf('r_03', GOOD)));
    expect(read).toMatchObject({
      ok: true,
      rater: { id: 'r_03', relation: 'report' },
      sheet: {
        subject: { id: 'jd', name: 'J. Doe' },
        rater: { id: 'r_03', relation: 'report' },
        pack: 'trial@1.0.0',
        sitting: 'rep',
        form: 'full',
        answered_on: '2026-11-23',
        profile: ROUND.campaign.profile,
        answers: GOOD,
      },
    });
  });

  it('may have been written anew with other spaces and another order of keys', () => {
    const response = responseOf('r_03', GOOD);
    const turned = Object.fromEntries(Object.entries(response).reverse());
    expect(reading(JSON.stringify(turned, null, 4)).ok).toBe(true);
  });

  it('may be long', () => {
    const long = {
      coaching: { rhythm: leveled(3, 'ü'.repeat(10_000)), kept: { state: 'declined', note: '"'.repeat(10_000) } },
    };
    expect(reading(text(responseOf('r_03', long))).ok).toBe(true);
  });
});

test.each<readonly [string, string, QuarantineReason]>([
  ['nothing', '', 'not_a_response'],
  ['a text', 'Dear salesgap', 'not_a_response'],
  ['cut off', sealed({}).slice(0, -5), 'not_a_response'],
  ['a list', '[]', 'not_a_response'],
  ['null', 'null', 'not_a_response'],
  ['a key too many', text({ ...responseOf('r_03', GOOD), group: 'manager' }), 'not_a_response'],
  ['a key too few', text({ ...responseOf('r_03', GOOD), seal: undefined }), 'not_a_response'],
  ['another format', sealed({ salesgap_response: 2 as never }), 'not_a_response'],
  ['a key twice', sealed({}).replace('"campaign"', '"campaign":"jd-round","campaign"'), 'not_a_response'],
  ['a forbidden key', sealed({}).replace('"answers":{', '"answers":{"__proto__":{},'), 'not_a_response'],
  [
    'too deep',
    sealed({}).replace('"answers":{', `"answers":{"x":${'['.repeat(70)}${']'.repeat(70)},`),
    'not_a_response',
  ],
  [
    'too long',
    text(responseOf('r_03', { a: { b: { state: 'declined', note: 'x'.repeat(1_000_001) } } })),
    'not_a_response',
  ],
  ['a token that is none', sealed({ token: 'r_03' }), 'not_a_response'],
  ['an answers file', text({ format: 1, subject: { id: 'jd' }, answers: {} }), 'not_a_response'],
  ['of another campaign', sealed({ campaign: 'jd-older' }), 'other_campaign'],
  ['of nobody', sealed({ token: tokenOf('r_99') }), 'unknown_token'],
  ['one answer edited', sealed({}).replace('"value":3', '"value":5'), 'edited'],
  ['one letter of a comment edited', sealed({}).replace('Monday', 'monday'), 'edited'],
  ['another day', sealed({}).replace('2026-11-23', '2026-11-22'), 'edited'],
  ['another seal', sealed({ seal: 'a'.repeat(64) }), 'edited'],
  ['the token of another report in place of the own', sealed({}).replace(tokenOf('r_03'), tokenOf('r_04')), 'edited'],
  [
    'with a peer’s questions under a report’s token',
    sealed({ questions_sha256: responseOf('r_02', {}).questions_sha256 }),
    'other_questions',
  ],
  ['out of range', answering('coaching', 'rhythm', leveled(6)), 'not_allowed'],
  ['a fraction', answering('coaching', 'rhythm', leveled(3.5)), 'not_allowed'],
  ['a number as text', answering('coaching', 'rhythm', { state: 'answered', value: '3', evidence: [] }), 'not_allowed'],
  ['no number', answering('coaching', 'rhythm', null), 'not_allowed'],
  [
    'an option that is not there',
    answering('coaching', 'kept', { state: 'answered', value: 'often', evidence: [] }),
    'not_allowed',
  ],
  ['a question that is not there', answering('coaching', 'toString', leveled(3)), 'not_allowed'],
  [
    'a question of another relation',
    answering('coaching', 'remarks', { state: 'answered', value: 'x', evidence: [] }),
    'not_allowed',
  ],
  ['a rubric that is not asked', answering('hiring', 'rhythm', leveled(3)), 'not_allowed'],
  ['hidden by its condition', answering('coaching', 'managers', leveled(3)), 'not_allowed'],
  [
    'does not apply where that is no answer',
    answering('coaching', 'rhythm', { state: 'not_applicable', reason: 'no_case_yet' }),
    'not_allowed',
  ],
  ['a key too many in an answer', answering('coaching', 'rhythm', { ...leveled(3), weight: 100 }), 'not_allowed'],
  ['a comment too long', answering('coaching', 'rhythm', leveled(3, 'x'.repeat(10_001))), 'not_allowed'],
  ['no such day', sealed({ answered_on: '2026-02-30' }), 'not_allowed'],
  ['nothing answered', text(responseOf('r_03', {})), 'not_allowed'],
  ['a rubric with nothing in it', text(responseOf('r_03', { coaching: {} })), 'not_allowed'],
])('kept apart: %s', (_, response, reason) => {
  const read = reading(response);
  expect(read).toMatchObject({ ok: false, reason });
  // What was answered is told nobody, in a reason neither.
  expect(read.ok ? '' : read.detail).not.toMatch(/[3-9]|often|Monday/i);
});

it('no single byte of a response can be another', () => {
  const good = sealed({});
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
      const other = `${good.slice(0, at)}${String.fromCharCode(code)}${good.slice(at + 1)}`;
      const read = reading(other);
      if (read.ok) expect(JSON.parse(other)).toEqual(JSON.parse(good));
    }),
    { numRuns: 300 },
  );
});

it('whatever the text is, it is an answer and no error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
      expect(reading(any).ok).toBe(false);
      expect(responseIn(any)).toBeNull();
    }),
    { numRuns: 200 },
  );
});

it('hostile texts in answers stay texts', () => {
  const note = '\u202e</script><img src=x onerror=alert(1)>\u001b[2J=cmd|’';
  const read = reading(text(responseOf('r_03', { coaching: { rhythm: leveled(2, note) } })));
  expect(read.ok && read.sheet.answers.coaching?.rhythm).toMatchObject({ note });
});

it('says which campaign it is of before anything is believed', () => {
  expect(responseIn(sealed({ campaign: 'jd-older' }))?.campaign).toBe('jd-older');
});

test.each([
  ['new', null, false, 'report', 'counted'],
  ['the same once more', 'same', false, 'report', 'again'],
  ['replayed with other answers', 'other', false, 'report', 'answered_before'],
  ['late', null, true, 'report', 'after_close'],
  ['late', null, true, 'peer', 'after_close'],
  ['late, openly named', null, true, 'manager', 'counted'],
  ['late, the same once more', 'same', true, 'report', 'again'],
  ['late, replayed', 'other', true, 'manager', 'answered_before'],
] as const)('%s', (_, before, closed, relation, admission) => {
  expect(admit({ before, closed, relation })).toBe(admission);
});

it('the same answers have the same hash, the day aside', () => {
  const sheetOf = (response: FormResponse) => {
    const read = reading(text(response));
    if (!read.ok) throw new Error(read.detail);
    return read.sheet;
  };
  const [one, two] = [responseOf('r_03', GOOD), responseOf('r_03', GOOD, { answered_on: '2026-11-24' })];
  expect(answersHash(sheetOf(one))).toBe(answersHash(sheetOf(two)));
  expect(seal(one, one.token)).not.toBe(seal(two, two.token));
});
