import { describe, expect, it } from 'vitest';
import { parseRubric } from '../../../src/core/rubric/parse.js';
import { problemsIn } from '../samples.js';

/** A good file; every row below changes one line of it. */
const GOOD = `# yaml-language-server: $schema=./rubric.schema.json
format: 1
id: bench
version: 1.0.0
title: Bench
about: leader
summary: People are known before a seat is open.
items:
  - id: list
    type: level
    title: The list
    ask: Who is on it?
    anchors: [a, b, c, d, e]
    screen: true
  - id: talks
    type: yes_no
    title: Talks
    ask: {self: Was there one?, manager: Did they talk?}
    screen: true
    evidence: {examples: [The calendar], from: 3}
actions:
  - id: call
    title: Call one
    moves: [{item: list, from: 1, to: 3}]
    horizon: week
    owner: leader
    effort: {hours: 1, per: week}
    kind: self_practice
    do: When it is Monday, I will call.
    done_when: The date is in the list.
    grade: J
sources:
  - {id: own, title: Judgement, grade: J}
`;

/** The problems of the file with one piece of it written otherwise. */
function withEdit(old: string, written: string): readonly string[] {
  expect(GOOD.split(old), `"${old}" stands in the file once`).toHaveLength(2);
  return problemsIn(parseRubric(GOOD.replace(old, written)));
}

it('the file is fine as it is', () => {
  expect(problemsIn(parseRubric(GOOD))).toEqual([]);
});

describe('an unknown key names its line, the keys there are, and the nearest of them', () => {
  const ITEM = 'id, title, ask, probes, help, na, when, screen, relations, antipattern, weight, must, type, evidence';
  it.each([
    [
      'at the top',
      'title: Bench',
      'titel: Bench',
      [
        '2:1 this key is missing; expected a text',
        '5:1 unknown key "titel"; the keys here are format, id, version, title, about, summary, why, items, gates, caps, actions, examples, sources, reliability (title)',
      ],
    ],
    [
      'in an item, whose keys depend on its type',
      '    anchors: [a, b, c, d, e]\n',
      '    anchors: [a, b, c, d, e]\n    wieght: 2\n',
      [`14:5 unknown key "wieght"; the keys here are ${ITEM}, anchors (weight)`],
    ],
    [
      'a key of another type',
      '    type: yes_no\n',
      '    type: yes_no\n    anchors: []\n',
      [`17:5 unknown key "anchors"; the keys here are ${ITEM}, reverse`],
    ],
    [
      'in a group inside an item',
      'examples: [The calendar], from: 3',
      'examples: [The calendar], form: 3',
      ['20:42 unknown key "form"; the keys here are examples, from, unproven_max, attested_max, max_age_days (from)'],
    ],
    [
      'in a wording per relation',
      'manager: Did they talk?',
      'manger: Did they talk?',
      ['18:33 unknown key "manger"; the keys here are self, manager, report, peer, sponsor, consultant (manager)'],
    ],
    [
      'in an action',
      'effort: {hours: 1, per: week}',
      'effort: {hours: 1, per: week, team: all}',
      ['27:35 unknown key "team"; the keys here are hours, per'],
    ],
  ])('%s', (_name, old, written, problems) => {
    expect(withEdit(old, written)).toEqual(problems);
  });
});

describe('a wrong word names the words there are, and the nearest of them', () => {
  it.each([
    [
      'about: leader',
      'about: leadr',
      '6:1 expected one of leader, organization, executive, team; found "leadr" (leader)',
    ],
    ['about: leader', 'about: 3', '6:1 expected one of leader, organization, executive, team; found 3'],
    [
      'type: level',
      'type: levle',
      '10:5 expected one of level, yes_no, choice, checklist, metric, allocation, text; found "levle" (level)',
    ],
    ['horizon: week', 'horizon: weeks', '25:5 expected one of week, days_30, days_90; found "weeks" (week)'],
    ['per: week', 'per: rep week', '27:24 expected one of once, week, rep, rep_week; found "rep week" (rep_week)'],
    // Untraceable figures have no grade, and "U" is not near to any.
    ['title: Judgement, grade: J', 'title: Judgement, grade: U', '33:33 expected one of A, B, C, J; found "U"'],
    ['format: 1', 'format: 2', '2:1 expected 1; found 2'],
  ])('%s → %s', (old, written, problem) => {
    expect(withEdit(old, written)).toEqual([problem]);
  });

  it('a missing type is asked for', () => {
    expect(withEdit('    type: level\n', '')).toEqual([
      '9:5 this key is missing; expected one of level, yes_no, choice, checklist, metric, allocation, text',
    ]);
  });
});

describe('a wrong type says what was expected and what was found', () => {
  it.each([
    ['title: Bench', 'title: 7', '5:1 expected a text, found 7'],
    ['title: Bench', 'title: [Bench]', '5:1 expected a text, found a list'],
    ['title: Bench', 'title: ""', '5:1 expected a text that says something, found an empty text'],
    ['title: Bench', 'title:', '5:1 expected a text, found nothing'],
    ['title: Bench', `title: ${'x'.repeat(61)}`, `5:1 expected at most 60 characters, found "${'x'.repeat(40)}…"`],
    ['anchors: [a, b, c, d, e]', 'anchors: [a, b, c, d]', '13:5 expected at least 5 in the list, found 4'],
    ['anchors: [a, b, c, d, e]', 'anchors: [a, b, 3, d, e]', '13:21 expected a text, found 3'],
    ['ask: Who is on it?', 'ask: 3', '12:5 expected a text or a group of keys, found 3'],
    ['type: level', 'type: level\n    weight: heavy', '11:5 expected a number, found "heavy"'],
    ['type: level', 'type: level\n    weight: -1', '11:5 expected at least 0, found -1'],
    [
      'type: level',
      'type: level\n    weight: .inf',
      '11:13 .inf is no number to count with; if it is a text, put it in quotes',
    ],
    ['type: level', 'type: level\n    weight: 1001', '11:5 expected at most 1000, found 1001'],
    ['type: level', 'type: level\n    must: yes', '11:5 expected true or false, found "yes"'],
    ['from: 3}', 'from: 2.5}', '20:42 expected a whole number, found 2.5'],
    ['from: 3}', 'from: 6}', '20:42 expected at most 5, found 6'],
    ['hours: 1,', 'hours: 0,', '27:14 expected more than 0, found 0'],
    ['items:', 'items: []\nunused:', '8:1 expected at least 1 in the list, found 0'],
    ['version: 1.0.0', 'version: "1.0"', '4:1 expected a version such as 1.0.0; found "1.0"'],
    [
      'title: Judgement, grade: J',
      'title: J, grade: J, link: ftp://x',
      '33:35 expected a link that starts with https://; found "ftp://x"',
    ],
  ])('%s → %s', (old, written, problem) => {
    expect(withEdit(old, written)).toContain(problem);
  });
});

describe('ids', () => {
  const EXPECTED = 'expected an id: a–z first, then a–z, 0–9 or _, at most 40 characters';
  it.each([
    ['Bench', '"Bench"'],
    ['1st', '"1st"'],
    ['_x', '"_x"'],
    ['b-1', '"b-1"'],
    ['bänk', '"bänk"'],
    ['"b "', '"b "'],
    ['x'.repeat(41), `"${'x'.repeat(40)}…"`],
  ])('%s is none', (id, shown) => {
    expect(withEdit('id: bench', `id: ${id}`)).toEqual([`3:1 ${EXPECTED}; found ${shown}`]);
  });

  it.each(['in', 'true', 'null', 'for', 'as', 'while'])('%s means something in conditions', (id) => {
    expect(withEdit('id: call', `id: "${id}"`)).toEqual([
      `22:5 expected another id: this word means something in conditions; found "${id}"`,
    ]);
  });

  it.each(['constructor', 'x', 'a1_', 'y'.repeat(40)])('%s is one', (id) => {
    expect(withEdit('id: bench', `id: ${id}`)).toEqual([]);
  });
});

describe('all problems of a file at once, at most twenty', () => {
  it('four of them', () => {
    const text = GOOD.replace('format: 1', 'format: 3')
      .replace('about: leader', 'abuot: leader')
      .replace('grade: J\nsources', 'grade: X\nsources');
    expect(problemsIn(parseRubric(text)).map((problem) => problem.split(' ')[0])).toEqual([
      '2:1',
      '2:1',
      '31:5',
      '6:1',
    ]);
  });

  it('no more than twenty', () => {
    const item = '  - {id: a, type: level, title: A, ask: a, anchors: [a, b, c, d, e], one: 1, two: 2}\n';
    const text = GOOD.replace('items:\n', `items:\n${item.repeat(30)}`);
    expect(problemsIn(parseRubric(text))).toHaveLength(20);
  });
});
