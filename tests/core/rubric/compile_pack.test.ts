import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/core/rubric/parse.js';
import type { Pack } from '../../../src/core/rubric/types.js';
import { action, level, line, orThrow, packFile, rubric } from '../samples.js';

const hiring = rubric([level('scorecard'), level('bench')], {
  id: 'hiring',
  actions: [action('write_it', { scorecard: [1, 3] })],
});
const coaching = rubric([level('seen'), level('again')], { id: 'coaching' });
const RUBRICS = [hiring, coaching];

const finding = (id: string, own: object = {}) => ({
  id,
  title: 'Too little time',
  when: 'claimed.coaching < 3',
  message: 'Time first.',
  importance: 8,
  ...own,
});
const link = (prerequisite: string, dependent: string) => ({ prerequisite, dependent, because: 'It stands on it.' });

function parsed(own: object, rubrics = RUBRICS, packs: readonly Pack[] = []) {
  return parsePack(JSON.stringify(packFile(rubrics, {}, own as Record<string, unknown>)), RUBRICS, packs);
}

/** Path, message and suggestion of every problem of a pack with these parts. */
function problems(own: object, packs: readonly Pack[] = []) {
  const result = parsed(own, RUBRICS, packs);
  if (result.ok) return [];
  return result.issues.map(({ path, message, suggestion }) =>
    [path.join('.'), message, ...(suggestion === undefined ? [] : [`→ ${suggestion}`])].join(' | '),
  );
}

describe('columns of roles', () => {
  it('second_line uses the vp column and owner the first_line column', () => {
    const rubrics = [{ id: 'hiring', importance: { first_line: 10, vp: 11 }, target: { first_line: 4, vp: 3 } }];
    expect(orThrow(parsed({ rubrics })).rubrics).toEqual([
      {
        id: 'hiring',
        importance: { first_line: 10, second_line: 11, vp: 11, owner: 10 },
        target: { first_line: 4, second_line: 3, vp: 3, owner: 4 },
      },
    ]);
  });

  it('unless they are written', () => {
    const column = { first_line: 1, vp: 2, second_line: 3, owner: 4 };
    const rubrics = [{ id: 'hiring', importance: column, target: column }];
    expect(orThrow(parsed({ rubrics })).rubrics[0]).toEqual({ id: 'hiring', importance: column, target: column });
  });
});

describe('what a pack names has to exist', () => {
  it.each([
    [
      'a rubric',
      { rubrics: [{ id: 'hirng', importance: { first_line: 1, vp: 1 }, target: { first_line: 3, vp: 3 } }] },
      ['rubrics.0.id | there is no rubric hirng | → hiring'],
    ],
    [
      'an end of a link',
      { prerequisites: [link('hiring', 'coachin')] },
      ['prerequisites.0.dependent | there is no rubric in this pack called coachin | → coaching'],
    ],
    [
      'a name in a finding',
      { findings: [finding('busy', { when: 'claimed.coachign < 3' })] },
      [
        'findings.0.when | in the condition "claimed.coachign < 3", at character 1: unknown name claimed.coachign; known here: hiring, coaching | → claimed.coaching',
      ],
    ],
    [
      'an action of a finding',
      { findings: [finding('busy', { actions: [{ rubric: 'hiring', action: 'write_that' }] })] },
      ['findings.0.actions.0.action | there is no action in hiring called write_that | → write_it'],
    ],
    [
      'the rubric of that action',
      { findings: [finding('busy', { actions: [{ rubric: 'forecasting', action: 'write_it' }] })] },
      [
        'findings.0.actions.0.rubric | there is no rubric in this pack called forecasting',
        'findings.0.actions.0.action | there is no action in forecasting called write_it',
      ],
    ],
    ['a pack it extends', { extends: 'defualt' }, ['extends | there is no pack defualt']],
  ])('%s', (_name, own, found) => {
    expect(problems(own)).toEqual(found);
  });

  it('a finding sees profile, levels, coverage and gaps', () => {
    const when =
      'profile.own_quota && claimed.hiring < 3 && credited.hiring < 3 && coverage.coaching >= 0.5 && gap.coaching > 1.5';
    expect(problems({ findings: [finding('busy', { when })] })).toEqual([]);
  });
});

describe('names are used once', () => {
  it.each([
    [
      'a rubric listed twice',
      { rubrics: [...(packFile([hiring]).rubrics as object[]), ...(packFile([hiring]).rubrics as object[])] },
      ['rubrics.1.id | the rubric hiring is listed twice'],
    ],
    [
      'a finding twice',
      { findings: [finding('busy'), finding('busy')] },
      ['findings.1.id | the id busy is used twice in findings'],
    ],
    [
      'a pack called like a rubric',
      { id: 'hiring' },
      ['id | there is a rubric called hiring; packs and rubrics share their names'],
    ],
  ])('%s', (_name, own, found) => {
    expect(problems(own)).toEqual(found);
  });
});

describe('prerequisites have one direction', () => {
  it.each([
    [[link('hiring', 'hiring')], ['prerequisites.0 | hiring comes before itself']],
    [
      [link('hiring', 'coaching'), link('coaching', 'hiring')],
      ['prerequisites.0 | hiring comes before itself', 'prerequisites.1 | coaching comes before itself'],
    ],
    [[link('hiring', 'coaching')], []],
  ])('%j', (prerequisites, found) => {
    expect(problems({ prerequisites })).toEqual(found);
  });
});

describe('a pack that extends another', () => {
  const base = orThrow(
    parsed({
      id: 'base',
      prerequisites: [link('hiring', 'coaching')],
      findings: [finding('busy', { actions: [{ rubric: 'hiring', action: 'write_it' }] }), finding('wide')],
    }),
  );
  const extending = (own: object) => parsed({ id: 'own', extends: 'base', ...own }, RUBRICS, [base]);

  it('takes importance, target, prerequisites and findings where it names none', () => {
    const own = orThrow(extending({ rubrics: [{ id: 'hiring' }, { id: 'coaching' }] }));
    expect(own).toEqual({ ...base, id: 'own' });
    expect(own).not.toHaveProperty('extends');
  });

  it('its own settings and findings of the same id win', () => {
    const target = { first_line: 5, vp: 5 };
    const own = orThrow(
      extending({
        rubrics: [{ id: 'hiring', target }, { id: 'coaching' }],
        findings: [finding('wide', { title: 'Own' })],
      }),
    );
    expect(own.rubrics[0]).toMatchObject({ importance: { vp: 10 }, target: { vp: 5, owner: 5 } });
    expect(own.findings.map(({ id, title }) => [id, title])).toEqual([
      ['busy', 'Too little time'],
      ['wide', 'Own'],
    ]);
  });

  it('drops links to rubrics it does not ask; findings taken over may look at them and stay silent', () => {
    const own = orThrow(extending({ rubrics: [{ id: 'coaching' }] }));
    expect(own.prerequisites).toEqual([]);
    expect(own.findings.map(({ id }) => id)).toEqual(['busy', 'wide']);
  });

  it('a ring closed by its own link is found where that link stands', () => {
    const result = extending({
      rubrics: [{ id: 'hiring' }, { id: 'coaching' }],
      prerequisites: [link('coaching', 'hiring')],
    });
    expect(result.ok ? [] : result.issues.map(({ path }) => path.join('.'))).toEqual(['prerequisites.0']);
  });

  it('problems stand on the lines of this file, whatever was taken over before them', () => {
    const text = `format: 1
id: own
version: 1.0.0
title: Own
intro: Own.
extends: base
rubrics: [{id: hiring}, {id: coaching}]
prerequisites:
  - {prerequisite: hiring, dependent: coching, because: Own.}
findings:
  - {id: late, title: Late, when: claimed.hiring < 2, message: Late., importance: 1, actions: [{rubric: hiring, action: x}]}
`;
    const result = parsePack(text, RUBRICS, [base]);
    expect(result.ok ? [] : result.issues.map(line)).toEqual([
      '9:28 there is no rubric in this pack called coching (coaching)',
      '11:113 there is no action in hiring called x',
    ]);
  });

  it('a base that is not there is looked for among the packs', () => {
    expect(problems({ extends: 'bsae' }, [base])).toEqual(['extends | there is no pack bsae | → base']);
  });

  it('without a base every rubric needs its own settings', () => {
    expect(problems({ rubrics: [{ id: 'hiring' }] })).toEqual([
      'rubrics.0 | hiring needs an importance for each role',
      'rubrics.0 | hiring needs a target for each role',
    ]);
  });
});
