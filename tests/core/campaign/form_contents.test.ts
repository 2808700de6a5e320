import { describe, expect, it, test } from 'vitest';
import { formAreas, questionsHash } from '../../../src/core/campaign/form_contents.js';
import { privacyNote } from '../../../src/core/campaign/privacy.js';
import { canonical, sha256Hex } from '../../../src/core/campaign/seal.js';
import { RELATIONS, type Relation } from '../../../src/core/words.js';
import { formOf, PACK, ROUND, RUBRICS, tokenOf } from './samples.js';

const asked = (relation: Relation) =>
  formOf('r_01', relation).areas.map(({ id, questions }) => [id, questions.map((question) => question.id)]);

describe('a form asks', () => {
  it.each<readonly [Relation, unknown]>([
    ['report', [['coaching', ['rhythm', 'kept', 'deeper']]]],
    [
      'self',
      [
        ['coaching', ['rhythm', 'kept', 'deeper', 'remarks']],
        ['time', ['alone', 'week', 'ramp']],
      ],
    ],
    ['peer', [['coaching', ['rhythm']]]],
    ['sponsor', []],
  ])('%s: the sitting of the pack, else what names the relation; not what the profile rules out', (relation, areas) => {
    expect(asked(relation)).toEqual(areas);
  });

  it('every type of question with what its page needs', () => {
    const [first, second] = formOf('r_01', 'self').areas;
    expect(first?.questions[0]).toMatchObject({
      type: 'level',
      ask: 'rhythm?',
      anchors: ['one', 'two', 'three', 'four', 'five'],
      options: null,
    });
    expect(first?.questions[1]).toMatchObject({
      options: [{ id: 'never' }, { id: 'mostly' }, { id: 'always' }],
      na: ['no_case_yet'],
    });
    expect(second?.questions[1]?.parts).toEqual({
      unit: 'percent',
      of: [
        { id: 'coaching', text: 'coaching' },
        { id: 'selling', text: 'selling' },
      ],
    });
    expect(second?.questions[2]?.number).toEqual({ unit: 'months', min: 0, max: 36, asks_before: true });
  });
});

it('holds nothing that steers or betrays', () => {
  for (const relation of RELATIONS) {
    const form = formOf('r_03', relation);
    expect(JSON.stringify(form)).not.toMatch(
      /weight|points|target|antipattern|unproven|evidence|probes|importance|costs|r_0/,
    );
    for (const { id } of ROUND.campaign.invited)
      if (id !== 'r_03') expect(JSON.stringify(form)).not.toContain(tokenOf(id));
    // team_size is asked by no condition of these questions.
    expect(form.profile).toEqual({});
  }
});

it('knows of the profile what a condition that is left looks at', () => {
  expect(formOf('r_03', 'report', { profile: { role: 'vp', team_size: 7 } }).profile).toEqual({ role: 'vp' });
});

it('the hash is of the questions, texts and all, and of nothing else', () => {
  const form = formOf('r_03', 'report');
  expect(form.questions_sha256).toBe(sha256Hex(canonical(form.areas)));
  expect(formOf('r_04', 'report', { intro: 'Other words', deadline: null }).questions_sha256).toBe(
    form.questions_sha256,
  );
  const [first, ...rest] = formAreas(PACK, RUBRICS, 'report', {});
  expect(questionsHash([{ ...first, title: 'Coached' } as never, ...rest])).not.toBe(form.questions_sha256);
});

it('words of the coordinator are paragraphs', () => {
  expect(formOf('r_03', 'report', { intro: ' Dear all,\r\n\r\nplease\n  answer. \n\n\n' }).intro).toEqual([
    'Dear all,',
    'please answer.',
  ]);
  expect(formOf('r_03', 'report').intro).toHaveLength(1);
});

test.each(['en', 'de'])('the note of a group promises confidence, in %s; that of one person does not', (lang) => {
  const note = (relation: Relation) => privacyNote(lang, { relation, subject: 'J. Doe', fewest: 5 }).join('\n');
  const word = lang === 'en' ? 'confidential' : 'vertraulich';
  for (const relation of ['report', 'peer'] as const)
    expect(note(relation)).toMatch(new RegExp(`${word}[^]*5 (people|Personen)`));
  for (const relation of ['self', 'manager', 'sponsor', 'consultant'] as const)
    expect(note(relation)).not.toContain(word);
  expect(note('report')).not.toMatch(/anonym/i);
  expect(note('manager')).toContain('J. Doe');
});
