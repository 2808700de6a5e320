import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/core/rubric/parse.js';
import type { Pack } from '../../../src/core/rubric/types.js';
import { level, orThrow, pack, rubric } from '../samples.js';

/* A pack that extends another without a list of its own: what it adds and what it retires. */

const sample = (id: string) => rubric([level('a'), level('b')], { id });
const [hiring, coaching, desk] = [sample('hiring'), sample('coaching'), sample('deal_desk')];

const finding = (id: string) => ({ id, title: 'T', when: 'claimed.coaching < 3', message: 'M.', importance: 8 });
const base: Pack = pack([hiring, coaching], {}, { id: 'base', findings: [finding('no_time'), finding('no_tools')] });

const SETTINGS = 'importance: {first_line: 6, vp: 9}, target: {first_line: 3, vp: 4}';

function parse(changes: string) {
  const head = 'format: 1\nid: ours\nversion: 1.0.0\ntitle: Ours\nintro: Ours.\n';
  return parsePack(`${head}${changes}`, [hiring, coaching, desk], [base]);
}

function problems(changes: string): readonly string[] {
  const result = parse(changes);
  if (result.ok) return [];
  return result.issues.map(
    ({ line, column, path, message, suggestion }) =>
      `${line}:${column} ${path.join('.')}: ${message}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );
}

describe('what comes of it', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['everything is taken over', '', ['hiring', 'coaching'], ['no_time', 'no_tools']],
    [
      'a rubric more',
      `add: {rubrics: [{id: deal_desk, ${SETTINGS}}]}`,
      ['hiring', 'coaching', 'deal_desk'],
      ['no_time', 'no_tools'],
    ],
    ['a rubric and a finding less', 'retire: {rubrics: [hiring], findings: [no_time]}', ['coaching'], ['no_tools']],
    [
      'a list of its own, a finding less',
      'rubrics: [{id: coaching}]\nretire: {findings: [no_tools]}',
      ['coaching'],
      ['no_time'],
    ],
  ])('%s', (_name, changes, rubrics, findings) => {
    const made = orThrow(parse(`extends: base\n${changes}\n`));
    expect(made.rubrics.map(({ id }) => id)).toEqual(rubrics);
    expect(made.findings.map(({ id }) => id)).toEqual(findings);
    const taken = made.rubrics.filter(({ id }) => id !== 'deal_desk');
    expect(taken).toEqual(base.rubrics.filter(({ id }) => rubrics.includes(id)));
    expect(Object.keys(made)).not.toContain('retire');
  });
});

describe('problems stand where they were written', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'nothing of that name to retire',
      'extends: base\nretire: {rubrics: [hirng], findings: [no_tims]}\n',
      [
        '7:20 retire.rubrics.0: there is no rubric hirng in what this extends → hiring',
        '7:39 retire.findings.0: there is no finding no_tims in what this extends → no_time',
      ],
    ],
    [
      'a rubric added without its settings',
      'extends: base\nadd: {rubrics: [{id: deal_desk}]}\n',
      [
        '7:17 add.rubrics.0: deal_desk needs an importance for each role',
        '7:17 add.rubrics.0: deal_desk needs a target for each role',
      ],
    ],
    [
      'a rubric added that is there already',
      'extends: base\nadd: {rubrics: [{id: hiring}]}\n',
      ['7:18 add.rubrics.0.id: the rubric hiring is listed twice'],
    ],
    [
      'a list and changes of one',
      'extends: base\nrubrics: [{id: coaching}]\nretire: {rubrics: [hiring]}\n',
      ['8:1 retire: rubrics says already what is asked: leave one of the two out'],
    ],
    [
      'neither a list nor another pack',
      '',
      ['1:1 rubrics: this key is missing; a pack that extends no other lists what it asks'],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });
});
