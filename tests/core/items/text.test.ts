import { describe, expect, it } from 'vitest';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { level, messagesIn, pointsOf, problemOf, rubricFile, scoreOf, text } from '../samples.js';

describe('a text is collected for the conversation and never scored', () => {
  it('has a reason instead of points', () => {
    expect(pointsOf(text('remarks'), 'Hiring froze in May.')).toBe('collected_only');
  });

  it('leaves the score and its coverage alone', () => {
    const items = [level('a'), level('b'), text('remarks')];
    expect(scoreOf(items, { a: 3, b: 3, remarks: 'x' })).toMatchObject({ coverage: 1, claimed: { level: 3 } });
    expect(scoreOf(items, { a: 3, b: 3 })).toMatchObject({ coverage: 1, claimed: { level: 3 } });
  });

  it.each([
    ['', 'expected a text, found an empty text'],
    ['   ', 'expected a text, found "   "'],
    [3, 'expected a text, found 3'],
  ])('%j is no text', (value, message) => {
    expect(problemOf(text('remarks'), value)).toBe(message);
  });

  it.each(['weight', 'must', 'evidence', 'antipattern'])('a key that would change nothing is an error: %s', (key) => {
    const file = rubricFile([level('a'), level('b'), text('remarks', { [key]: 1 })]);
    expect(messagesIn(parseRubric(JSON.stringify(file)))).toEqual([
      `unknown key "${key}"; the keys here are id, title, ask, probes, help, na, when, screen, relations, type`,
    ]);
  });
});
