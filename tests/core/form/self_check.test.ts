import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check.js';
import { unanswered } from '../../../src/core/answers/routing.js';
import type { AnswerSheet } from '../../../src/core/answers/types.js';
import {
  deepAreas,
  deepQuestions,
  firstQuestions,
  inItsForm,
  MOST_FIRST,
  type Place,
  secondLook,
} from '../../../src/core/form/self_check.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import type { Role } from '../../../src/core/words.js';
import { type Answers, dontKnow, level, metric, notApplicable, pack, rubric, sheetOver } from '../samples.js';
import { packCalled, packs, rubricCalled } from '../shipped.js';

const inWords = (places: readonly Place[]) => places.map(({ rubric: area, item }) => `${area}.${item}`);

/** A sheet on which nothing is answered. */
const nobody = (role: Role = 'first_line'): AnswerSheet => ({ ...unanswered('self', 'screen'), profile: { role } });

/** A rubric with the screen questions a and b, of which b is a must, then the questions c and d, and a number. */
const area = (id: string): Rubric =>
  rubric(
    [
      level('a', { screen: true, na: { reasons: ['no_case_yet'] } }),
      level('b', { screen: true, must: true, na: { reasons: ['no_case_yet'] } }),
      level('c'),
      level('d'),
      metric('number', [{ bands: { cuts: [50], points: [0, 100] } }]),
    ],
    { id },
  );
const areas = (...ids: string[]) => ids.map(area);

const LETTERS = 'klmnopqrstuvwxyz'.split('');

describe('the first questions', () => {
  const first = (rubrics: readonly Rubric[], importance: Record<string, number> = {}) => {
    const settings = Object.fromEntries(Object.entries(importance).map(([id, value]) => [id, { importance: value }]));
    return inWords(firstQuestions(pack(rubrics, settings), rubrics, nobody()));
  };

  it('are all of a small pack, in its order', () =>
    expect(first(areas('red', 'blue'))).toEqual(['red.a', 'red.b', 'blue.a', 'blue.b']));

  it('are the musts of each area, and second ones where it matters most, sixteen in all', () => {
    const all = first(areas(...LETTERS.slice(0, 14)), { n: 20, q: 15 });
    expect(all).toHaveLength(MOST_FIRST);
    expect(all.filter((place) => place.endsWith('.b'))).toHaveLength(14);
    expect(all.filter((place) => place.endsWith('.a'))).toEqual(['n.a', 'q.a']);
  });

  it('leave out the least important areas of a pack of more than sixteen', () => {
    const all = first(areas(...LETTERS, 'a', 'b'), { k: 1, p: 2 });
    expect(all).toHaveLength(MOST_FIRST);
    expect(all).not.toContain('k.b');
    expect(all).not.toContain('p.b');
  });

  it('follow the role, leave out what the context hides, and hold still while one answers', () => {
    const asked = rubric([
      level('a', { screen: true }),
      level('b', { screen: true, when: 'profile.role == "vp"' }),
      level('c'),
    ]);
    const later = rubric([level('a', { screen: true }), level('b', { screen: true, when: 'answers.a > 2' })]);
    const among = (one: Rubric, role: Role, answers: Answers = {}) =>
      inWords(firstQuestions(pack([one]), [one], sheetOver({ skill: answers }, { form: 'screen', profile: { role } })));
    expect(among(asked, 'vp')).toEqual(['skill.a', 'skill.b']);
    expect(among(asked, 'owner')).toEqual(['skill.a']);
    expect(among(later, 'vp', { a: 1 })).toEqual(['skill.a', 'skill.b']);
  });

  it.each(packs.map((each) => [each.id, each] as const))('are at most sixteen of the pack %s', (_id, shipped) => {
    const rubrics = shipped.rubrics.map(({ id }) => rubricCalled(id));
    for (const role of ['first_line', 'second_line', 'vp', 'owner'] as const) {
      const all = inWords(firstQuestions(shipped, rubrics, nobody(role)));
      expect(all.length).toBeLessThanOrEqual(MOST_FIRST);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('touch all thirteen areas of the quick look', () => {
    const screen = packCalled('screen');
    const rubrics = screen.rubrics.map(({ id }) => rubricCalled(id));
    const all = firstQuestions(screen, rubrics, nobody('vp'));
    expect(all).toHaveLength(16);
    expect(new Set(all.map((place) => place.rubric)).size).toBe(13);
  });
});

/** Fourteen areas with equal importance: two of them are asked two questions at first. */
const many = areas(...LETTERS.slice(0, 14));
const manyPack = pack(many);

/** `answers` to the first questions b of some areas; the others answered at 4. */
function checked(answers: Readonly<Record<string, unknown>>): AnswerSheet {
  const all = many.map(({ id }): [string, Answers] => [id, { b: answers[id] ?? 4 }]);
  return sheetOver(Object.fromEntries(all), { form: 'screen' });
}

describe('the second look', () => {
  it.each([
    ['nothing where the first came out above 3', {}, []],
    ['where it came out at 3 and below', { m: 3, n: 1 }, ['m.a', 'n.a']],
    ['where nobody could say', { o: dontKnow }, ['o.a']],
    ['not where it does not apply', { o: notApplicable }, []],
  ])('asks %s', (_case, answers, expected) =>
    expect(inWords(secondLook(manyPack, many, checked(answers)))).toEqual(expected),
  );

  it('asks what was left out everywhere when nothing is answered', () =>
    expect(secondLook(manyPack, many, nobody())).toHaveLength(12));
});

describe('going deeper', () => {
  it('goes into the three widest gaps', () =>
    expect(deepAreas(manyPack, many, checked({ m: 2, n: 1, o: 2, p: 2 }))).toEqual(['n', 'm', 'o']));

  it('asks all of them that is answered by choosing and was not asked before', () =>
    expect(inWords(deepQuestions(manyPack, many, checked({ m: 2, n: 1, o: 2, p: 2 })))).toEqual(
      ['n', 'm', 'o'].flatMap((id) => [`${id}.c`, `${id}.d`]),
    ));

  it('includes the screen question that the second look had no reason to ask', () =>
    expect(inWords(deepQuestions(manyPack, many, checked({})))).toContain('m.a'));

  it('stays in these areas whatever is answered there', () => {
    const sheet = checked({ m: 2, n: 1, o: 2 });
    const deeper = { ...sheet, answers: { ...sheet.answers, n: { b: 1, c: 5, d: 5 } } } as unknown as AnswerSheet;
    expect(deepAreas(manyPack, many, spelledOut(deeper))).toEqual(['n', 'm', 'o']);
  });
});

/** Answers as a file says them, spelled out. */
function spelledOut(sheet: AnswerSheet): AnswerSheet {
  return { ...sheet, answers: sheetOver(sheet.answers as Record<string, Answers>).answers };
}

describe('the form of the sheet', () => {
  const formOf = (n: Answers) => {
    const sheet = checked({ m: 2, o: 2 });
    return inItsForm(many, { ...sheet, answers: { ...sheet.answers, ...sheetOver({ n }).answers } }).form;
  };

  it.each([
    ['a quick look at first', { b: 1 }, 'screen'],
    ['also after the second look', { b: 1, a: 1 }, 'screen'],
    ['full as soon as one of these areas has enough for a level', { b: 1, a: 1, c: 2 }, 'full'],
    ['a quick look while too little of it is known', { b: 1, a: dontKnow, c: dontKnow, d: 2 }, 'screen'],
  ] as const)('is %s', (_case, answers, form) => expect(formOf(answers)).toBe(form));

  it('lets answers beyond the quick look wait, as every command reads them', () => {
    const sheet = spelledOut(checked({ n: 1 }));
    const more = sheetOver({ n: { b: 1, c: 2 } }).answers;
    const early = inItsForm(many, { ...sheet, answers: { ...sheet.answers, ...more } });
    expect(early.form).toBe('screen');
    expect(checkAnswers(early, many)).toEqual([]);
  });
});
