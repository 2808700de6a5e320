import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/items/index.js';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { checklist, compiled, messagesIn, pointsOf, rubricFile } from '../samples.js';

const KIT = { scorecard: 1, sample: 2, references: 1 };
const BOTH_WAYS = { written: 3, dated: 1, gut_feeling: -2 };

describe('values of the chosen options are added, and placed between zero_at and full_at', () => {
  it.each([
    ['nothing of it', KIT, {}, ['none'], 0],
    ['one of three', KIT, {}, ['scorecard'], 25],
    ['the weighty one', KIT, {}, ['sample'], 50],
    ['all', KIT, {}, ['scorecard', 'sample', 'references'], 100],
    ['a cap: half is enough', KIT, { full_at: 2 }, ['sample'], 100],
    ['more than the cap is still 100', KIT, { full_at: 2 }, ['scorecard', 'sample', 'references'], 100],
    ['a floor: the first point earns nothing', KIT, { zero_at: 1 }, ['scorecard'], 0],
    ['none is below the floor', KIT, { zero_at: 1 }, ['none'], 0],
    ['above the floor', KIT, { zero_at: 1, full_at: 3 }, ['sample'], 50],
    // Values −2 … 4, so that nothing at all stands a third of the way up.
    ['a negative option is the worst answer', BOTH_WAYS, {}, ['gut_feeling'], 0],
    ['none is better than a negative option', BOTH_WAYS, {}, ['none'], 100 / 3],
    ['positive and negative options add up', BOTH_WAYS, {}, ['written', 'gut_feeling'], 50],
    ['all positive ones', BOTH_WAYS, {}, ['written', 'dated'], 100],
  ])('%s', (_name, values, own, chosen, points) => {
    expect(pointsOf(checklist('kit', values, own), chosen)).toBe(points);
  });

  it('the order of the choices does not matter', () => {
    expect(pointsOf(checklist('kit', KIT), ['references', 'scorecard'])).toBe(
      pointsOf(checklist('kit', KIT), ['scorecard', 'references']),
    );
  });
});

describe('an answer lists options once each, or says none', () => {
  const item = compiled(checklist('kit', KIT));
  it.each([
    [[], { message: 'expected a list of options, or [none]; found an empty list', path: [] }],
    ['scorecard', { message: 'expected a list of options, or [none]; found "scorecard"', path: [] }],
    [['none', 'sample'], { message: '"none" stands alone: it cannot be combined with options', path: [] }],
    [['none', 'none'], { message: '"none" stands alone: it cannot be combined with options', path: [] }],
    [['sample', 'sample'], { message: '"sample" is listed twice', path: [1] }],
    [
      ['sample', 'scorecad'],
      {
        message: 'expected one of scorecard, sample, references; found "scorecad"',
        path: [1],
        suggestion: 'scorecard',
      },
    ],
    [[3], { message: 'expected one of scorecard, sample, references; found 3', path: [0] }],
  ])('%j', (value, problem) => {
    expect(kindOf(item).problem(item, value)).toEqual(problem);
  });

  it.each([[['none']], [['sample']], [['references', 'sample', 'scorecard']]])('%j is fine', (value) => {
    expect(kindOf(item).problem(item, value)).toBeNull();
  });
});

describe('what an author gets wrong', () => {
  it.each([
    ['"none" is kept', { none: 1, sample: 1 }, {}, 'the id "none" is kept for "none of these"'],
    ['nothing between floor and cap', KIT, { zero_at: 2, full_at: 2 }, 'full_at must be above zero_at'],
    ['only negative options', { a: -1, b: 0 }, { zero_at: 0 }, 'full_at must be above zero_at'],
  ])('%s', (_name, values, own, message) => {
    const file = rubricFile([checklist('kit', values, own)]);
    expect(messagesIn(parseRubric(JSON.stringify(file)))).toEqual([message]);
  });
});
