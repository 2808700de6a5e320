import { describe, expect, it } from 'vitest';
import { type SelfForm, type SelfGiven, selfForm } from '../../src/core/form/self_form.js';
import { countOf } from '../../src/page/questionnaire/questions.js';
import { countIn } from '../../src/page/self/count.js';
import { NOTHING_SAID, openIn, over, questionsOf, withPart } from '../../src/page/self/said.js';
import { level, pack, rubric } from '../core/samples.js';

/** Two areas with two questions of the quick look, and two beyond it; d is asked when c is at least 3. */
const area = (id: string) =>
  rubric(
    [
      level('a', { screen: true, must: true }),
      level('b', { screen: true, when: 'answers.a > 1' }),
      level('c'),
      level('d', { when: 'answers.c > 2' }),
    ],
    { id },
  );
const rubrics = [area('red'), area('blue')];
const form: SelfForm = selfForm({
  lang: 'en',
  tool_version: '0.1.0',
  pack: pack(rubrics),
  rubrics: rubrics.map((each) => ({ rubric: each, hash: '' })),
});

const said: SelfGiven = { ...NOTHING_SAID, answered_on: '2026-11-20' };
const at = (value: number) => ({ state: 'answered' as const, value, evidence: [] });
const asked = (part: 'quick' | 'deeper', answers: SelfGiven['answers']) =>
  questionsOf(form, said, part)
    .route(answers)
    .map(({ area: id, question }) => `${id}.${question}`);

describe('the two parts', () => {
  it('the quick one asks the questions of the quick look, without those that an answer hides', () => {
    expect(asked('quick', {})).toEqual(['red.a', 'red.b', 'blue.a', 'blue.b']);
    expect(asked('quick', { red: { a: at(1) } })).toEqual(['red.a', 'blue.a', 'blue.b']);
  });

  it('the deeper one asks the rest, and grows with the answers', () => {
    const low = { red: { a: at(2), b: at(2) }, blue: { a: at(2), b: at(2) } };
    expect(asked('deeper', low)).toEqual(['blue.c', 'blue.d', 'red.c', 'red.d']);
    expect(asked('deeper', over(low, { red: { c: at(1) } }))).toEqual(['blue.c', 'blue.d', 'red.c']);
  });
});

describe('what was said', () => {
  const before = { red: { a: at(2), b: at(3), c: at(4) } };
  const quick = questionsOf(form, said, 'quick');

  it('keeps what another part asked, and lets go of an answer that was taken back', () => {
    const after = withPart(before, quick, { red: { a: at(5) } });
    expect(after).toEqual({ red: { a: at(5), c: at(4) } });
    expect(countOf(after)).toBe(2);
  });

  it('knows how much of a part is open', () => expect(openIn(quick, before)).toBe(2));
});

it.each([
  ['', null, undefined],
  ['  ', 10, undefined],
  ['7', 10, 7],
  ['1 200', null, 1200],
  ['0', 10, 0],
  ['11', 10, null],
  ['-1', 10, null],
  ['2.5', 10, null],
  ['seven', 10, null],
  ['1.200', null, null],
])('the count %j, at most %j, is read as %j', (text, most, expected) => expect(countIn(text, most)).toBe(expected));
