import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check.js';
import { questionsAsked, routeItems } from '../../../src/core/answers/routing.js';
import { asSittingAsks, rubricsFor } from '../../../src/core/answers/sitting.js';
import { assess } from '../../../src/core/assess.js';
import type { Relation } from '../../../src/core/words.js';
import { type Answers, level, pack, rubric, STAMP, seen, sheet } from '../samples.js';

const skill = rubric([
  level('must', { must: true }),
  level('page'),
  level('sample', { when: 'answers.page >= 3' }),
  level('bench', { relations: ['self', 'report'] }),
]);
const settings = pack(
  [skill],
  {},
  {
    sittings: [
      { id: 'leader', relation: 'self', title: 'With the leader', items: { skill: ['must', 'page', 'sample'] } },
      { id: 'rep', relation: 'report', title: 'With a rep', items: { skill: ['page', 'bench'] } },
    ],
  },
);

const sheetIn = (sitting: string | null, relation: Relation, answers: Answers = {}) => ({
  ...sheet(answers, { relation }),
  ...(sitting === null ? {} : { sitting }),
});

/** The items a sheet is asked, by their ids. */
function asked(sitting: string | null, relation: Relation, answers: Answers = {}): string[] {
  const over = sheetIn(sitting, relation, answers);
  const [only = skill] = rubricsFor(over, settings, [skill]);
  return [...routeItems(only, over)].flatMap(([id, route]) => (route === 'asked' ? [id] : []));
}

describe('what a sitting asks', () => {
  it.each<[string | null, Relation, string[]]>([
    [null, 'self', ['must', 'page', 'sample', 'bench']],
    ['leader', 'self', ['must', 'page', 'sample']],
    // Whoever asks rates what the person asked says, also where the item alone is not asked of a consultant.
    ['leader', 'consultant', ['must', 'page', 'sample']],
    ['rep', 'consultant', ['page', 'bench']],
    ['rep', 'report', ['page', 'bench']],
    ['rep', 'self', []],
  ])('%s, rated by %s', (sitting, relation, ids) => {
    expect(asked(sitting, relation)).toEqual(ids);
  });

  it('conditions go on as before inside of it', () => {
    expect(asked('leader', 'consultant', { page: 2 })).toEqual(['must', 'page']);
  });

  it('once more changes nothing', () => {
    for (const sitting of settings.sittings) {
      const once = asSittingAsks(sitting, [skill]);
      expect(asSittingAsks(sitting, once)).toEqual(once);
    }
  });

  it('a sitting that the pack does not have is a fault of the caller', () => {
    expect(() => rubricsFor(sheetIn('nobody', 'self'), settings, [skill])).toThrow('no sitting nobody');
  });
});

describe('a sheet of a sitting is scored over what it was asked', () => {
  const report = (sitting: string | null, answers: Answers) =>
    assess(settings, [skill], sheetIn(sitting, 'consultant', answers), STAMP);
  const score = (sitting: string | null, answers: Answers) => report(sitting, answers).views[0]?.scores[0];
  const rep = { page: seen(4), bench: seen(4) };

  it('what lies outside neither lowers the coverage nor stays open', () => {
    expect(score('rep', rep)).toMatchObject({ status: 'ok', coverage: 1, credited: { level: 4 } });
    expect(report('rep', rep)).toMatchObject({ questions_asked: 2, questions_answered: 2, unanswered: [] });
    expect(score('rep', { page: seen(4) })).toMatchObject({ status: 'provisional', coverage: 0.5 });
    expect(score('rep', rep)?.items.map(({ reason }) => reason)).toEqual([
      'not_asked_of_this_relation',
      null,
      'not_asked_of_this_relation',
      null,
    ]);
  });

  it('a part is no whole: without the must no level is reached and no target met', () => {
    expect(score('rep', rep)).toMatchObject({ reached: null, blockers: [] });
    expect(report('rep', rep).gaps[0]?.class).toBe('unknown');
    expect(report('rep', rep).strengths).toEqual([]);
    const leader = { must: seen(4), page: seen(4), sample: seen(4) };
    expect(score('leader', leader)).toMatchObject({ reached: 4 });
    expect(report('leader', leader).gaps[0]?.class).toBe('met');
  });

  it('the report says which sitting it was, and says nothing where there was none', () => {
    expect(report('rep', rep).sitting).toEqual({ id: 'rep', title: 'With a rep' });
    expect(report(null, {})).not.toHaveProperty('sitting');
  });

  it('an answer outside of it is a mistake in the file', () => {
    const over = sheetIn('rep', 'consultant', { must: 3, page: 3 });
    expect(checkAnswers(over, rubricsFor(over, settings, [skill]))).toEqual([
      { message: 'answered although the sitting rep does not ask it', path: ['answers', 'skill', 'must'] },
    ]);
    expect(questionsAsked(rubricsFor(over, settings, [skill]), over)).toBe(2);
  });
});
