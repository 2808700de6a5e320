import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../../src/core/conditions/compile.js';
import { profileVocabulary } from '../../../src/core/conditions/vocabulary.js';

const VOCABULARY = {
  profile: profileVocabulary,
  answers: { level: 'number', kit: { several: ['page', 'task', 'none'] }, rhythm: ['never', 'weekly'] },
} as const;

const compile = (source: string) => compileCondition(source, VOCABULARY);
const ONLY = 'only names, values, comparison, logic, `in` and `?:` are allowed here';
const PROFILE_NAMES =
  'role, team_size, manages_managers, motion, deals_per_quarter, average_deal_value, currency, cycle_days, own_quota, months_in_role';

describe('an expression becomes a tree of plain data, kept with its source', () => {
  it('names, values, comparison, logic', () => {
    const source = '!(profile.role == "vp") && answers.level >= -1.5';
    const condition = compile(source);
    expect(condition).toEqual({
      source,
      tree: {
        op: '&&',
        left: {
          op: 'not',
          of: { op: '==', left: { op: 'name', path: ['profile', 'role'] }, right: { op: 'value', value: 'vp' } },
        },
        right: { op: '>=', left: { op: 'name', path: ['answers', 'level'] }, right: { op: 'value', value: -1.5 } },
      },
    });
    expect(JSON.parse(JSON.stringify(condition))).toEqual(condition);
  });

  it('`in` and `?:`', () => {
    expect(compile('profile.own_quota ? "page" in answers.kit : answers.level in [4, 5]')).toMatchObject({
      tree: {
        op: 'if',
        test: { op: 'name', path: ['profile', 'own_quota'] },
        yes: { op: 'in', left: { op: 'value', value: 'page' }, right: { op: 'name', path: ['answers', 'kit'] } },
        no: {
          op: 'in',
          right: {
            op: 'list',
            items: [
              { op: 'value', value: 4 },
              { op: 'value', value: 5 },
            ],
          },
        },
      },
    });
  });

  it.each([
    'true',
    "profile.currency == 'EUR' // a comment",
    'profile.team_size == 5',
    '5 != profile.team_size',
    'profile.team_size < 2.5 || profile.team_size > 10',
    'profile.motion != "channel"',
    'answers.kit == ["page"]',
    'profile.manages_managers == false',
  ])('fine: %s', (source) => {
    expect(compile(source)).toHaveProperty('tree');
  });
});

describe('an unknown name is refused with the nearest known one', () => {
  it.each([
    ['profile.roel == "vp"', 0, `unknown name profile.roel; known here: ${PROFILE_NAMES}`, 'profile.role'],
    ['true && prfile.role == "vp"', 8, 'unknown name prfile; known here: profile, answers', 'profile'],
    ['answers.bench > 2', 0, 'unknown name answers.bench; known here: level, kit, rhythm', undefined],
    ['profile.constructor == "x"', 0, `unknown name profile.constructor; known here: ${PROFILE_NAMES}`, undefined],
    ['toString.x == 1', 0, 'unknown name toString; known here: profile, answers', undefined],
  ])('%s', (source, at, message, suggestion) => {
    expect(compile(source)).toEqual({ message, at, ...(suggestion && { suggestion }) });
  });

  it('and says so when nothing is known yet', () => {
    expect(compileCondition('answers.bench > 2', { answers: {} })).toEqual({
      message: 'unknown name answers.bench; nothing is known here yet',
      at: 0,
    });
  });

  it.each([
    ['profile', 'profile is a group; write profile.<name>'],
    ['profile.role.length > 2', 'profile.role is a name, and length is no part of it'],
  ])('a name ends where its parts end: %s', (source, message) => {
    expect(compile(source)).toEqual({ message, at: 0 });
  });
});

describe('a misspelled word of a fixed list would make a condition silently false', () => {
  const roles = 'first_line, second_line, vp, owner';
  it.each([
    ['profile.role == "fist_line"', `profile.role is never fist_line; it is one of ${roles}`, 'first_line'],
    ['"fist_line" != profile.role', `profile.role is never fist_line; it is one of ${roles}`, 'first_line'],
    ['profile.role in ["vp", "owners"]', `profile.role is never owners; it is one of ${roles}`, 'owner'],
    [
      'profile.role == (profile.own_quota ? "vp" : "ceo")',
      `profile.role is never ceo; it is one of ${roles}`,
      undefined,
    ],
    ['answers.rhythm == "weekyl"', 'answers.rhythm is never weekyl; it is one of never, weekly', 'weekly'],
    ['"pages" in answers.kit', 'answers.kit never has pages; it has some of page, task, none', 'page'],
  ])('%s', (source, message, suggestion) => {
    expect(compile(source)).toEqual({ message, at: 0, ...(suggestion && { suggestion }) });
  });
});

describe('nothing is called, counted or looped over', () => {
  it.each([
    ['size(answers.kit) > 1', ONLY],
    ['has(profile.role)', ONLY],
    ['answers.kit.exists(x, x == "page")', ONLY],
    ['answers.kit.all(x, x == "page")', ONLY],
    ['profile.role.startsWith("v")', ONLY],
    ['answers.kit[0] == "page"', ONLY],
    ['profile["role"] == "vp"', ONLY],
    ['profile.team_size + 1 > 2', ONLY],
    ['profile.team_size * 2 > 2', ONLY],
    ['{"a": 1}.a == 1', 'a name has two parts or more, such as profile.role'],
    ['-profile.team_size < 1', 'a minus sign goes before a number'],
    ['profile.role == null', 'expected a text, a number, true or false'],
    ['b"x" == b"x"', 'expected a text, a number, true or false'],
    ['profile.role < "vp"', 'only numbers are compared with <'],
    ['profile.own_quota >= false', 'only numbers are compared with >='],
  ])('%s', (source, message) => {
    expect(compile(source)).toMatchObject({ message });
  });
});

describe('types have to fit, and the whole has to be true or false', () => {
  it.each([
    ['profile.role', 'a condition has to be true or false', 0],
    ['answers.kit', 'a condition has to be true or false', 0],
    ['"vp"', 'a condition has to be true or false', 0],
    ['profile.team_size == "five"', 'no such overload: double == string', 0],
    ['!profile.team_size', 'no such overload: !double', 0],
    ['"never" in answers.rhythm', 'no such overload: string in string', 0],
    ['profile.own_quota ? true : 1', "Ternary branches must have the same type, got 'bool' and 'int'", 0],
    ['profile.role ==', 'Unexpected token: EOF', 15],
    ['', 'Unexpected token: EOF', 0],
    ['profile.role == "vp', 'Unterminated string', 16],
    ['answers.level == 3 ; true', 'Unexpected character: ;', 19],
  ])('%s', (source, message, at) => {
    expect(compile(source)).toEqual({ message, at });
  });
});

describe('length and depth are bounded', () => {
  const most = 'true || '.repeat(62).padEnd(496); // 500 characters with the last word
  it('500 characters are fine, 501 are not', () => {
    expect(`${most}true`).toHaveLength(500);
    expect(compile(`${most}true`)).toHaveProperty('tree');
    expect(compile(`${most} true`)).toEqual({ message: 'a condition has at most 500 characters', at: 500 });
  });

  it.each([
    ['brackets', `${'('.repeat(248)}true${')'.repeat(248)}`],
    ['negations', `${'!'.repeat(496)}true`],
    ['choices', `${'true ? '.repeat(30)}true${' : true'.repeat(30)}`],
  ])('nested %s compile in well under a second', (_name, source) => {
    const start = performance.now();
    expect(compile(source)).toHaveProperty('tree');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
