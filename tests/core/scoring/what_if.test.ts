import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../src/core/answers/texts.js';
import { stepsUp } from '../../../src/core/report/steps_up.js';
import { scoreRubric } from '../../../src/core/scoring/rubric_score.js';
import { oneUpEach } from '../../../src/core/scoring/what_if.js';
import { answered, compile } from '../arbitraries.js';
import { type Answers, attested, declined, type ItemFile, level, rubric, seen, sheet, yesNo } from '../samples.js';

function steps(items: readonly ItemFile[], answers: Answers, own: Readonly<Record<string, unknown>> = {}) {
  const asked = rubric(items, own);
  const over = sheet(answers);
  return stepsUp([asked], [scoreRubric(asked, over)], over).map(({ rubric: _, ...step }) => step);
}

const a = level('a');
const b = level('b', { weight: 3 });

describe('one answer a level higher and nothing else', () => {
  it('adds by weight, and to what is proven as far as the proof goes', () => {
    // Unproven counts up to 2, attested up to 3, seen as claimed.
    expect(steps([a, b], { a: seen(2), b: 2 })).toEqual([
      { item: 'b', to: 3, claimed: 0.75, credited: 0, reached: 2 },
      { item: 'a', to: 3, claimed: 0.25, credited: 0.25, reached: 2 },
    ]);
    expect(steps([a, b], { a: attested(2), b: attested(3) })).toEqual([
      { item: 'a', to: 3, claimed: 0.25, credited: 0.25, reached: 3 },
      { item: 'b', to: 4, claimed: 0.75, credited: 0, reached: 2 },
    ]);
  });

  it('what lifts the level reached goes first: the must that is in the way', () => {
    const must = level('m', { must: true });
    expect(steps([must, b], { m: seen(2), b: seen(4) })).toEqual([
      { item: 'm', to: 3, claimed: 0.25, credited: 0.25, reached: 3 },
      { item: 'b', to: 5, claimed: 0.75, credited: 0.75, reached: 2 },
    ]);
  });

  it('while a cap holds the area down, only what lifts the cap adds anything', () => {
    const caps = [{ item: 'a', below: 3, at_most: 2, because: 'Nothing makes up for it.', grade: 'J' }];
    expect(steps([a, b], { a: seen(2), b: seen(4) }, { caps })).toEqual([
      { item: 'a', to: 3, claimed: 1.75, credited: 1.75, reached: 3 },
    ]);
  });

  it.each<[string, readonly ItemFile[], Answers]>([
    ['nothing is left to lift', [a, b], { a: seen(5), b: seen(5) }],
    ['too little is answered for a score', [a, b], { a: 2, b: declined }],
    ['only levels have steps', [yesNo('y'), yesNo('z')], { y: false, z: false }],
  ])('none where %s', (_why, items, answers) => {
    expect(steps(items, answers)).toEqual([]);
  });

  it('at most three for an area, best first', () => {
    const items = ['c', 'd', 'e', 'f'].map((id, index) => level(id, { weight: index + 1 }));
    const found = steps(items, { c: seen(2), d: seen(2), e: seen(2), f: seen(2) });
    expect(found.map(({ item }) => item)).toEqual(['f', 'e', 'd']);
  });
});

it('scores as the sheet with that answer does, whatever the rubric', () => {
  fc.assert(
    fc.property(answered, ({ asked, answers, parts }) => {
      const skill = compile(asked);
      const over = sheet(answers, parts);
      const now = scoreRubric(skill, over);
      for (const { item, to, score } of oneUpEach(skill, now, over)) {
        const answer = over.answers.skill?.[item];
        if (answer?.state !== 'answered') throw new Error('a step from no answer');
        expect(to).toBe(Number(answer.value) + 1);
        const higher = withAnswer(over, { rubric: 'skill', item }, { ...answer, value: to });
        expect(score).toEqual(scoreRubric(skill, higher));
      }
    }),
  );
});

it('a step may open a question; it is scored with that question open', () => {
  const opened = level('c', { when: 'answers.a >= 3' });
  const asked = rubric([a, b, opened]);
  const over = sheet({ a: seen(2), b: seen(2) });
  const [step] = oneUpEach(asked, scoreRubric(asked, over), over);
  expect(step?.score).toMatchObject({ coverage: 0.8, status: 'ok' });
  expect(step?.score.items.find(({ item }) => item === 'c')?.reason).toBe('not_asked_yet');
});
