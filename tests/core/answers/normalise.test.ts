import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/answers/normalise.js';
import { answersSchema } from '../../../src/core/answers/schema.js';

const GOOD = {
  format: 1,
  subject: { id: 'jd' },
  rater: { id: 'self_1', relation: 'self' },
  rubrics: ['hiring@1.0.0'],
  answered_on: '2026-11-20',
};
const answering = (answer: unknown) => ({ ...GOOD, answers: { hiring: { bench: answer } } });
const times = <T>(count: number, each: T) => Array.from({ length: count }, () => each);
const quarter = { period: 'Q3', plan: 1, actual: 1 };

describe('limits of a sheet, the same for the quick reader and for the schema', () => {
  it.each<[string, object, boolean]>([
    ['200 rubrics', { ...GOOD, rubrics: times(200, 'a@1.0.0') }, true],
    ['201 rubrics', { ...GOOD, rubrics: times(201, 'a@1.0.0') }, false],
    ['50 pieces of evidence', answering({ value: 3, evidence: times(50, { kind: 'crm' }) }), true],
    ['51 pieces of evidence', answering({ value: 3, evidence: times(51, { kind: 'crm' }) }), false],
    ['eight quarters', { ...GOOD, profile: { quarters: times(8, quarter) } }, true],
    ['nine quarters', { ...GOOD, profile: { quarters: times(9, quarter) } }, false],
    ['a note of 10,000 characters', answering({ value: 3, note: 'x'.repeat(10_000) }), true],
    ['a note of 10,001 characters', answering({ value: 3, note: 'x'.repeat(10_001) }), false],
    ['an empty note', answering({ value: 3, note: '' }), false],
    ['a name of 200 characters', { ...GOOD, subject: { id: 'jd', name: 'x'.repeat(200) } }, true],
    ['a name of 201 characters', { ...GOOD, subject: { id: 'jd', name: 'x'.repeat(201) } }, false],
    ['an id of 40 characters', { ...GOOD, answers: { ['x'.repeat(40)]: {} } }, true],
    ['an id of 41 characters', { ...GOOD, answers: { ['x'.repeat(41)]: {} } }, false],
    ['a team of 10,000', { ...GOOD, profile: { team_size: 10_000 } }, true],
    ['a team of 10,001', { ...GOOD, profile: { team_size: 10_001 } }, false],
    ['a hundred years in the role', { ...GOOD, profile: { months_in_role: 1200 } }, true],
    ['a month more', { ...GOOD, profile: { months_in_role: 1201 } }, false],
    ['deals up to where whole numbers end', { ...GOOD, profile: { deals_per_quarter: Number.MAX_SAFE_INTEGER } }, true],
    ['deals beyond', { ...GOOD, profile: { deals_per_quarter: 2 ** 53 } }, false],
    ['a value of 0', { ...GOOD, profile: { average_deal_value: 0 } }, true],
    ['a negative value', { ...GOOD, profile: { average_deal_value: -0.01 } }, false],
  ])('%s: %s', (_name, data, isSheet) => {
    expect(normalise(data) !== null).toBe(isSheet);
    expect(answersSchema.safeParse(data).success).toBe(isSheet);
  });
});

describe('bad numbers are refused wherever they stand; unanswered is not zero', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null])('%s', (bad) => {
    for (const data of [
      answering(bad),
      answering({ value: bad }),
      answering({ value: { now: bad, source: 'CRM', period: 'Q3' } }),
      { ...GOOD, profile: { team_size: bad } },
      { ...GOOD, profile: { quarters: [{ ...quarter, plan: bad }] } },
      { ...GOOD, format: bad },
    ]) {
      expect(normalise(data)).toBeNull();
      expect(answersSchema.safeParse(data).success).toBe(false);
    }
  });
});

describe('keys that every object has, or that libraries pass over', () => {
  const own = (key: string, value: unknown) => JSON.parse(JSON.stringify({ [key]: value })) as object;
  it.each<[string, object]>([
    ['in the sheet', { ...GOOD, ...own('toString', 1) }],
    ['as a rubric', { ...GOOD, answers: JSON.parse('{"__proto__": {"bench": 3}}') }],
    ['as an item', { ...GOOD, answers: { hiring: JSON.parse('{"__proto__": 3}') } }],
    ['in a value', answering({ value: JSON.parse('{"__proto__": 3}') })],
    ['as a cause', { ...GOOD, causes: JSON.parse('{"__proto__": "not_allowed"}') }],
    ['in evidence', answering({ value: 3, evidence: [{ kind: 'crm', ...own('constructor', 1) }] })],
  ])('%s: refused', (_name, data) => {
    expect(normalise(data)).toBeNull();
  });

  it('an item may be called constructor: it is a name like any other', () => {
    const sheet = normalise({ ...GOOD, answers: { hiring: { constructor: 3 } } });
    expect(sheet?.answers.hiring).toEqual({ constructor: { state: 'answered', value: 3, evidence: [] } });
  });

  it("required keys have to be the sheet's own", () => {
    const inherited = Object.create({ format: 1 }) as object;
    const { format: _, ...rest } = GOOD;
    expect(normalise(Object.assign(inherited, rest))).toBeNull();
  });
});

it('what was handed in is not changed, and not shared where it is spelled out', () => {
  const data = Object.freeze(answering(Object.freeze({ value: 3 })));
  expect(normalise(data)?.answers.hiring?.bench).toEqual({ state: 'answered', value: 3, evidence: [] });
});
