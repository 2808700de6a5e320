import { describe, expect, it } from 'vitest';
import { checkSheet, readSheet } from '../../../src/core/answers/read.js';
import { level, line, orThrow, problemsIn, rubric } from '../samples.js';

/** A good file with one line per thing; every row below changes one piece of it. */
const GOOD = `format: 1
subject: {id: jd, name: J. Doe}
rater: {id: self_1, relation: self}
rubrics: [skill@1.0.0]
form: full
answered_on: 2026-11-20
profile: {role: first_line, team_size: 7, motion: mid_market}
answers:
  skill:
    bench: 3
    scorecard: {value: 4, evidence: [{kind: document, note: profile v3, date: 2026-10-02, seen_by: consultant}]}
    look_back: {state: not_applicable, reason: not_my_job, whose: nobody}
    kit: [references, sample]
    talks: {state: dont_know}
causes: {skill: system_prevents}
`;

async function withEdit(old: string, written: string): Promise<readonly string[]> {
  expect(GOOD.split(old), `"${old}" stands in the file once`).toHaveLength(2);
  return problemsIn(await readSheet(GOOD.replace(old, written), 'yaml'));
}

describe('a sheet is read with every answer spelled out', () => {
  it('from YAML', async () => {
    const sheet = orThrow(await readSheet(GOOD, 'yaml'));
    expect(sheet).toEqual({
      format: 1,
      subject: { id: 'jd', name: 'J. Doe' },
      rater: { id: 'self_1', relation: 'self' },
      pack: null,
      rubrics: ['skill@1.0.0'],
      form: 'full',
      answered_on: '2026-11-20',
      profile: { role: 'first_line', team_size: 7, motion: 'mid_market' },
      answers: {
        skill: {
          bench: { state: 'answered', value: 3, evidence: [] },
          scorecard: {
            state: 'answered',
            value: 4,
            evidence: [{ kind: 'document', note: 'profile v3', date: '2026-10-02', seen_by: 'consultant' }],
          },
          look_back: { state: 'not_applicable', reason: 'not_my_job', whose: 'nobody' },
          kit: { state: 'answered', value: ['references', 'sample'], evidence: [] },
          talks: { state: 'dont_know' },
        },
      },
      causes: { skill: 'system_prevents' },
    });
    expect(await readSheet(JSON.stringify({ ...sheet, pack: undefined }), 'json')).toEqual({ ok: true, value: sheet });
  });

  it('what is left out is empty, and the form is full', async () => {
    const text =
      'format: 1\nsubject: {id: jd}\nrater: {id: r, relation: peer}\npack: essentials@1.0.0\nanswered_on: 2026-11-20\n';
    expect(orThrow(await readSheet(text, 'yaml'))).toMatchObject({
      pack: 'essentials@1.0.0',
      rubrics: [],
      form: 'full',
      profile: {},
      answers: {},
      causes: {},
    });
  });

  it('a rubric with nothing under it, as in a file just begun, is not answered yet', async () => {
    const begun = (answers: string) =>
      readSheet(`${GOOD.slice(0, GOOD.indexOf('answers:'))}answers:${answers}\n`, 'yaml');
    expect(orThrow(await begun('')).answers).toEqual({});
    expect(orThrow(await begun('\n  skill:')).answers).toEqual({ skill: {} });
  });
});

describe('what keeps a file from being a sheet: line, column, what was expected, what was found', () => {
  it.each([
    ['format: 1', 'format: 2', '1:1 expected 1; found 2'],
    ['format: 1\n', '', '1:1 this key is missing; expected 1'],
    [
      'form: full',
      'from: full',
      '5:1 unknown key "from"; the keys here are format, subject, rater, pack, rubrics, form, sitting, agreed_to, answered_on, profile, answers, causes (form)',
    ],
    ['form: full', 'form: fulll', '5:1 expected one of full, screen; found "fulll" (full)'],
    [
      'relation: self',
      'relation: slef',
      '3:21 expected one of self, manager, report, peer, sponsor, consultant; found "slef" (self)',
    ],
    ['{id: jd, name: J. Doe}', 'jd', '2:1 expected a group of keys, found "jd"'],
    ['id: jd', 'id: ""', '2:11 expected a text that says something, found an empty text'],
    ['2026-11-20', '20.11.2026', '6:1 expected a day such as 2026-11-20; found "20.11.2026"'],
    ['2026-11-20', '2026-02-30', '6:1 expected a day that exists, such as 2026-11-20; found "2026-02-30"'],
    ['[skill@1.0.0]', '[skill]', '4:11 expected an id and a version such as hiring@1.0.0; found "skill"'],
    ['[skill@1.0.0]', '[]', '4:1 expected at least 1 in the list, found 0'],
    ['rubrics: [skill@1.0.0]\n', '', '1:1 name what was asked: pack: essentials@1.0.0, or rubrics: [hiring@1.0.0]'],
    ['form: full', 'pack: essentials@1.0.0', '4:1 name either a pack or rubrics, not both'],
    ['team_size: 7', 'team_size: seven', '7:29 expected a number, found "seven"'],
    ['team_size: 7', 'team_size: 7.5', '7:29 expected a whole number, found 7.5'],
    ['team_size: 7', 'team_size: -1', '7:29 expected at least 0, found -1'],
    ['team_size: 7', 'team_size: .inf', '7:40 .inf is no number to count with; if it is a text, put it in quotes'],
    ['team_size: 7', 'currency: eur', '7:29 expected three letters such as EUR; found "eur"'],
    [
      'team_size: 7',
      'size: 7',
      '7:29 unknown key "size"; the keys here are role, team_size, manages_managers, motion, deals_per_quarter, average_deal_value, currency, cycle_days, own_quota, months_in_role, quarters, costs',
    ],
    [
      'role: first_line',
      'role: firstline',
      '7:11 expected one of first_line, second_line, vp, owner; found "firstline" (first_line)',
    ],
    [
      '  skill:\n',
      '  Skill:\n',
      '9:3 expected an id: a–z first, then a–z, 0–9 or _, at most 40 characters; found "Skill" (skill)',
    ],
    [
      'bench: 3',
      'the bench: 3',
      '10:5 expected an id: a–z first, then a–z, 0–9 or _, at most 40 characters; found "the bench"',
    ],
    ['bench: 3', 'bench: .nan', '10:12 .nan is no number to count with; if it is a text, put it in quotes'],
    [
      'bench: 3',
      'bench:',
      '10:5 expected a level, true or false, an option, a list of options, or {value: …} or {state: …}; found nothing',
    ],
    [
      'bench: 3',
      'bench: {note: later}',
      '10:5 this key is missing; expected a number, true or false, a text, a list or a group of keys',
    ],
    [
      'bench: 3',
      'bench: {value: {now: .inf, source: CRM, period: Q3}}',
      '10:26 .inf is no number to count with; if it is a text, put it in quotes',
    ],
    [
      'bench: 3',
      'bench: {value: 3, evidnce: []}',
      '10:23 unknown key "evidnce"; the keys here are state, value, evidence, note (evidence)',
    ],
    [
      'kind: document',
      'kind: documnt',
      '11:39 expected one of document, metric, calendar, crm, recording, observation, buyer_action, statement; found "documnt" (document)',
    ],
    [
      'seen_by: consultant',
      'seen_by: self',
      '11:91 expected one of manager, report, peer, sponsor, consultant; found "self"',
    ],
    [
      'date: 2026-10-02',
      'date: 2026-13-02',
      '11:73 expected a day that exists, such as 2026-11-20; found "2026-13-02"',
    ],
    [
      'state: dont_know',
      'state: dontknow',
      '14:13 expected one of answered, dont_know, declined, not_applicable; found "dontknow" (dont_know)',
    ],
    ['state: dont_know', 'state: dont_know, value: 3', '14:31 unknown key "value"; the keys here are state, note'],
    [
      'reason: not_my_job',
      'reason: not_mine',
      '12:40 expected one of not_my_job, no_case_yet, not_in_this_business; found "not_mine"',
    ],
    [
      'reason: not_my_job, ',
      '',
      '12:5 this key is missing; expected one of not_my_job, no_case_yet, not_in_this_business',
    ],
    [
      'skill: system_prevents',
      'skill: system',
      '15:10 expected one of does_not_know, knows_does_not_do, system_prevents, not_allowed, nobody_can_teach; found "system"',
    ],
  ])('%s → %s', async (old, written, problem) => {
    expect(await withEdit(old, written)).toEqual([problem]);
  });

  it('what is wrong with the text and what is wrong with its data, in one go', async () => {
    const text = GOOD.replace('form: full', 'form: fulll').replace('    bench: 3', '    bench: 012\n    kit: [sample]');
    expect(problemsIn(await readSheet(text, 'yaml'))).toEqual([
      '5:1 expected one of full, screen; found "fulll" (full)',
      '10:12 012 is not the same to all programs; write 12, or put it in quotes if it is a text',
      '14:5 the key "kit" is there twice',
    ]);
  });

  it('all of them at once, at most twenty', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `    q${n}: {state: perhaps}`).join('\n');
    const problems = problemsIn(await readSheet(GOOD.replace('    bench: 3', many), 'yaml'));
    expect(problems).toHaveLength(20);
    expect(problems[1]).toBe('11:10 expected one of answered, dont_know, declined, not_applicable; found "perhaps"');
  });
});

describe('JSON is read without the YAML library while it is fine, and explained like YAML when it is not', () => {
  const json = (answers: string) =>
    `{"format": 1, "subject": {"id": "jd"}, "rater": {"id": "r", "relation": "self"},
 "rubrics": ["skill@1.0.0"], "answered_on": "2026-11-20",
 "answers": ${answers}}`;

  it.each([
    ['a key twice', json('{"skill": {"bench": 1,\n  "bench": 5}}'), ['4:3 the key "bench" is there twice']],
    ['a group twice', json('{"skill": {}, "skill": {}}'), ['3:27 the key "skill" is there twice']],
    [
      'nested too deeply',
      json(`{"skill": {"bench": ${'['.repeat(70)}${']'.repeat(70)}}}`),
      ['3:94 nested more than 64 deep; no file of ours is'],
    ],
    [
      'an answer for every object',
      json('{"skill": {"__proto__": {"bench": 1}}}'),
      ['3:24 the key __proto__ is not allowed'],
    ],
    [
      'a wrong word',
      json('{"skill": {"bench": {"state": "declind"}}}'),
      ['3:34 expected one of answered, dont_know, declined, not_applicable; found "declind" (declined)'],
    ],
    ['a list', '[]', ['1:1 expected a group of keys, found a list']],
    [
      'cut off',
      json('{"skill": {"bench": 1').slice(0, -2),
      ['3:33 the JSON ends before its closing "}}}"; it was cut off here'],
    ],
    [
      'a comma missing',
      json('{"skill": {"bench": 1 "kit": 2}}'),
      ['3:35 expected "," or "}" after a value, found a text in quotes'],
    ],
    ['nothing', '', ['1:1 there is nothing in this file but comments']],
  ])('%s', async (_name, text, problems) => {
    expect(problemsIn(await readSheet(text, 'json'))).toEqual(problems);
  });

  it('a long sheet is read with more care, and the same', async () => {
    const notes = Array.from({ length: 20 }, (_, n) => `"item_${n}": {"value": 3, "note": "${'x'.repeat(9000)}"}`);
    const sheet = orThrow(await readSheet(json(`{"skill": {${notes.join(', ')}}}`), 'json'));
    expect(Object.keys(sheet.answers.skill ?? {})).toHaveLength(20);
    const twice = [...notes, notes[0]].join(', ');
    expect(problemsIn(await readSheet(json(`{"skill": {${twice}}}`), 'json'))).toEqual([
      expect.stringMatching(/^3:\d+ the key "item_0" is there twice$/),
    ]);
  });

  it('a sheet is the same in both', async () => {
    const text = json('{"skill": {"bench": 3}}');
    expect(await readSheet(text, 'json')).toEqual(await readSheet(text, 'yaml'));
  });
});

describe('what the rubrics do not allow is told with the line it stands on', () => {
  const skill = rubric([level('bench'), level('scorecard')]);
  it('each problem where it is', async () => {
    const text = GOOD.replace('bench: 3', 'bench: 7').replace('{value: 4,', '{value: 0,');
    const sheet = orThrow(await readSheet(text, 'yaml'));
    expect((await checkSheet(sheet, [skill], text)).map(line)).toEqual([
      '10:5 expected a level from 1 to 5, found 7',
      '11:17 expected a level from 1 to 5, found 0',
      '12:5 skill has no item look_back; it has bench, scorecard',
      '13:5 skill has no item kit; it has bench, scorecard',
      '14:5 skill has no item talks; it has bench, scorecard',
    ]);
  });

  it('nothing when all is fine', async () => {
    const text = GOOD.replace(/ {4}look_back[\s\S]*dont_know}\n/, '');
    expect(await checkSheet(orThrow(await readSheet(text, 'yaml')), [skill], text)).toEqual([]);
  });
});
