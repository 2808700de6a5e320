import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check.js';
import { migrateSheet } from '../../../src/core/answers/migrate.js';
import type { AnswerSheet } from '../../../src/core/answers/types.js';
import type { Migration } from '../../../src/core/rubric/migration.js';
import { parseMigration } from '../../../src/core/rubric/parse.js';
import {
  allocation,
  attested,
  checklist,
  choice,
  dontKnow,
  level,
  notApplicable,
  orThrow,
  pack,
  rubric,
  type SheetParts,
  sheet,
  sheetOver,
  text,
  yesNo,
} from '../samples.js';

const NOW = rubric(
  [
    level('look'),
    level('second_row'),
    level('profile'),
    yesNo('rating'),
    choice('rhythm', { weekly: 100, never: 0 }),
    checklist('kit', { page: 1, list: 1 }),
    allocation('week', { team: [50, 100], desk: [0, 50] }),
    text('remarks'),
    level('depth', { when: 'answers.look >= 4' }),
  ],
  { version: '2.0.0' },
);

function migration(own: Readonly<Record<string, unknown>>): Migration {
  const named = own.pack === undefined ? { rubric: 'skill' } : {};
  return orThrow(parseMigration(JSON.stringify({ format: 1, from: 1, to: 2, ...named, ...own })));
}

const TO_2 = migration({
  renamed: { bench: 'second_row' },
  split: { scorecard: ['profile', 'rating'] },
  retired: { gut: 'It said nothing.' },
  options: { rhythm: { often: 'weekly' }, kit: { sheet: 'page' }, week: { calls: 'team', rides: 'team' } },
});

function migrated(
  answers: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[] = [TO_2],
  parts: SheetParts = {},
) {
  const done = migrateSheet(sheet(answers, parts), migrations, [NOW]);
  return done === null ? null : { answers: inShort(done.sheet), told: done.told };
}

/** rubric.item → value, or the state. */
function inShort({ answers }: AnswerSheet) {
  const all = Object.entries(answers).flatMap(([id, items]) =>
    Object.entries(items).map(([item, answer]) => [
      `${id}.${item}`,
      answer.state === 'answered' ? answer.value : answer.state,
    ]),
  );
  return Object.fromEntries(all);
}

describe('answers to an older major version', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, unknown[]]>([
    ['stay where the item has its id', { look: 3 }, { 'skill.look': 3 }, []],
    [
      'move with a new name',
      { bench: 4 },
      { 'skill.second_row': 4 },
      [{ kind: 'renamed', rubric: 'skill', item: 'bench', to: 'second_row' }],
    ],
    [
      'without a value move as well',
      { bench: dontKnow },
      { 'skill.second_row': 'dont_know' },
      [{ kind: 'renamed', rubric: 'skill', item: 'bench', to: 'second_row' }],
    ],
    [
      'are dropped where their question is retired, with the reason',
      { gut: 5 },
      {},
      [{ kind: 'retired', rubric: 'skill', item: 'gut', why: 'It said nothing.' }],
    ],
    ['to a question that nobody names are told', { lost: 2 }, {}, [{ kind: 'nowhere', rubric: 'skill', item: 'lost' }]],
    ['have their option renamed', { rhythm: 'often' }, { 'skill.rhythm': 'weekly' }, []],
    ['have their options renamed', { kit: ['sheet', 'list'] }, { 'skill.kit': ['page', 'list'] }, []],
    [
      'have parts added up that became one',
      { week: { value: { calls: 30, rides: 40, desk: 30 } } },
      { 'skill.week': { team: 70, desk: 30 } },
      [],
    ],
    ['in words stay as they are', { remarks: 'often' }, { 'skill.remarks': 'often' }, []],
  ])('%s', (_name, answers, expected, told) => {
    expect(migrated(answers)).toEqual({ answers: expected, told });
  });

  it('are taken for each part of a question that was split; what is no answer there is told', () => {
    expect(migrated({ scorecard: 3 })).toEqual({
      answers: { 'skill.profile': 3 },
      told: [
        { kind: 'split', rubric: 'skill', item: 'scorecard', to: ['profile', 'rating'] },
        { kind: 'no_fit', rubric: 'skill', item: 'rating', why: expect.stringContaining('expected true or false') },
      ],
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an option that is gone', { rhythm: 'yearly' }, 'rhythm'],
    ['"does not apply" where it is no answer', { look: notApplicable }, 'look'],
  ])('that fit no more are told: %s', (_name, answers, item) => {
    expect(migrated(answers)).toMatchObject({ answers: {}, told: [{ kind: 'no_fit', item }] });
  });

  it('to a question that is not asked after the other answers are told', () => {
    expect(migrated({ look: 2, depth: 3 })).toMatchObject({ answers: { 'skill.look': 2 }, told: [{ item: 'depth' }] });
    expect(migrated({ look: 4, depth: 3 })?.told).toEqual([]);
  });

  it('are all told where they are many', () => {
    const many = Array.from({ length: 30 }, (_, index) => level(`q${index}`));
    const fresh = rubric(many, { version: '2.0.0' });
    const answers = Object.fromEntries(many.map(({ id }) => [id, 'high']));
    const done = migrateSheet(sheet(answers), [migration({})], [fresh]);
    expect(done?.told.map(({ kind }) => kind)).toEqual(Array(30).fill('no_fit'));
  });

  it('keep evidence, notes and causes, and the sheet its day', () => {
    const before = sheet({ bench: { ...attested(4), note: 'As of May' } }, { causes: { skill: 'system_prevents' } });
    expect(migrateSheet(before, [TO_2], [NOW])?.sheet).toEqual({
      ...before,
      rubrics: ['skill@2.0.0'],
      answers: { skill: { second_row: before.answers.skill?.bench } },
    });
  });

  it('go a chain of migrations', () => {
    const chain = [
      migration({ renamed: { old: 'middle' } }),
      migration({ from: 2, to: 3, renamed: { middle: 'look' }, retired: { half: 'Gone in 3.' } }),
    ];
    const done = migrateSheet(sheet({ old: 2, half: 1 }), chain, [{ ...NOW, version: '3.1.0' }]);
    expect(done && inShort(done.sheet)).toEqual({ 'skill.look': 2 });
    expect(done?.told.map(({ kind }) => kind)).toEqual(['renamed', 'renamed', 'retired']);
  });

  it('do not land on an id that has become another question', () => {
    const swap = migration({ renamed: { bench: 'look' } });
    expect(migrated({ bench: 4, look: 1 }, [swap])).toMatchObject({
      answers: { 'skill.look': 4 },
      told: [{ kind: 'renamed' }, { kind: 'nowhere', item: 'look' }],
    });
  });

  it('with ids that objects know by themselves are answers like others', () => {
    expect(migrated({ constructor: 3 })).toEqual({
      answers: {},
      told: [{ kind: 'nowhere', rubric: 'skill', item: 'constructor' }],
    });
  });

  it('stay as they are without a way, or with nothing to do', () => {
    expect(migrated({ look: 3 }, [])).toBeNull();
    expect(migrateSheet(sheet({ look: 3 }), [TO_2], [{ ...NOW, version: '1.4.0' }])).toBeNull();
  });

  it('whatever they are, come out as answers to the rubric of now, and nothing is lost silently', () => {
    const items = ['look', 'bench', 'scorecard', 'gut', 'lost', 'rhythm', 'kit', 'week', 'remarks', 'depth'];
    const value = fc.constantFrom<unknown>(
      1,
      4,
      'often',
      'x',
      true,
      ['sheet'],
      ['none'],
      { value: { calls: 60, desk: 40 } },
      dontKnow,
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...items), value), (answers) => {
        const done = migrateSheet(sheet(answers), [TO_2], [NOW]);
        if (done === null) throw new Error('there is a way');
        expect(checkAnswers(done.sheet, [NOW])).toEqual([]);
        const here = new Set(Object.keys(done.sheet.answers.skill ?? {}));
        const told = new Set(done.told.flatMap((note) => ('item' in note ? [note.item] : [])));
        for (const item of Object.keys(answers)) expect(here.has(item) || told.has(item)).toBe(true);
      }),
    );
  });
});

describe('answers to an older pack', () => {
  const OTHER = rubric([level('calm')], { id: 'other' });
  const TEAM = pack([NOW, OTHER], {}, { version: '2.0.0' });
  const of = (own: object) => migration({ pack: 'trial', asked: { skill: 1, other: 1, ramp: 1 }, ...own });
  const givenTo = (answers: Record<string, Record<string, unknown>>) => {
    const { rubrics: _, ...rest } = sheetOver(answers);
    return { ...rest, rubrics: [], pack: 'trial@1.2.0' } as AnswerSheet;
  };

  it('load by what that pack asked', () => {
    const done = migrateSheet(givenTo({ skill: { bench: 4 }, other: { calm: 2 } }), [TO_2, of({})], [NOW, OTHER], TEAM);
    expect(done && inShort(done.sheet)).toEqual({ 'skill.second_row': 4, 'other.calm': 2 });
    expect(done?.sheet).toMatchObject({ pack: 'trial@2.0.0', rubrics: [] });
  });

  it('tell of a rubric that is asked no more, answers and cause with it', () => {
    const sheetOfThen = {
      ...givenTo({ ramp: { day: 3 } }),
      causes: { ramp: 'not_allowed', skill: 'not_allowed' },
    } as const;
    const gone = of({ gone: { ramp: 'It is a part of skill.' } });
    const done = migrateSheet(sheetOfThen, [TO_2, gone], [NOW, OTHER], TEAM);
    expect(done?.sheet).toMatchObject({ answers: {}, causes: { skill: 'not_allowed' } });
    expect(done?.told).toEqual([{ kind: 'rubric_gone', rubric: 'ramp', why: 'It is a part of skill.' }]);
    expect(migrateSheet(sheetOfThen, [TO_2, of({})], [NOW, OTHER], TEAM)?.told).toMatchObject([{ why: null }]);
  });

  it('have no way where one of their rubrics has none', () => {
    expect(migrateSheet(givenTo({ other: { calm: 2 } }), [of({})], [NOW, OTHER], TEAM)).toBeNull();
  });
});
