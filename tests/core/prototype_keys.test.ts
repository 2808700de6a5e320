import { afterEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check.js';
import { readClosely } from '../../src/core/answers/read.js';
import { parseRubric } from '../../src/core/rubric/parse.js';
import type { Rubric } from '../../src/core/rubric/types.js';
import {
  action,
  allocation,
  checklist,
  choice,
  level,
  metric,
  reportOn,
  rubric,
  rubricFile,
  sheetOver,
  yesNo,
} from './samples.js';

/*
 * threat-model row 15: the names that every object inherits are keys and ids like others, or none. Nothing is
 * looked up in a prototype, and none is changed.
 */

const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupSetter__',
] as const;

const before = Object.getOwnPropertyNames(Object.prototype).join();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const skill = rubric([
  level('bench'),
  checklist('kit', { page: 1, task: 1 }),
  choice('rhythm', { never: 0, weekly: 100 }),
  allocation('week', { coaching: [40, 60], selling: [0, 60] }),
  metric('share', [{ bands: { cuts: [10, 20], points: [0, 50, 100] } }]),
  yesNo('talks'),
]);

/** `{[key]: value}` as text: in code, __proto__ would set the prototype. */
const group = (key: string, value = '{"polluted": true}') => `{${JSON.stringify(key)}: ${value}}`;

function sheetText(parts: Readonly<Record<string, string>>, more = ''): string {
  const all = {
    format: '1',
    subject: '{"id": "jd"}',
    rater: '{"id": "r", "relation": "self"}',
    rubrics: '["skill@1.0.0"]',
    answered_on: '"2026-11-20"',
    ...parts,
  };
  return `{${Object.entries(all)
    .map(([key, value]) => `"${key}": ${value}`)
    .join(', ')}${more}}`;
}

const answer = (item: string, value: string) => sheetText({ answers: `{"skill": {"${item}": ${value}}}` });

/** A sheet with the key, or the word, in one place. */
const PLACES: Readonly<Record<string, (key: string) => string>> = {
  'at the top': (key) => sheetText({}, `, "${key}": {"polluted": true}`),
  'in the subject': (key) => sheetText({ subject: `{"id": "jd", "${key}": "x"}` }),
  'in the rater': (key) => sheetText({ rater: `{"id": "r", "relation": "self", "${key}": "x"}` }),
  'as a relation': (key) => sheetText({ rater: `{"id": "r", "relation": "${key}"}` }),
  'as a form': (key) => sheetText({ form: `"${key}"` }),
  'as a reference': (key) => sheetText({ rubrics: `["${key}@1.0.0"]` }),
  'in the context': (key) => sheetText({ profile: group(key) }),
  'as a role': (key) => sheetText({ profile: `{"role": "${key}"}` }),
  'in a quarter': (key) =>
    sheetText({ profile: `{"quarters": [{"period": "Q1", "plan": 1, "actual": 1, "${key}": 1}]}` }),
  'as the id of a rubric': (key) => sheetText({ answers: group(key, '{"bench": 3}') }),
  'as the id of an item': (key) => sheetText({ answers: `{"skill": ${group(key, '3')}}` }),
  'in an answer': (key) => answer('bench', `{"value": 3, "${key}": 1}`),
  'as a state': (key) => answer('bench', `{"state": "${key}"}`),
  'as a reason': (key) => answer('bench', `{"state": "not_applicable", "reason": "${key}"}`),
  'in evidence': (key) => answer('bench', `{"value": 3, "evidence": [{"kind": "document", "${key}": "x"}]}`),
  'as a kind of evidence': (key) => answer('bench', `{"value": 3, "evidence": [{"kind": "${key}"}]}`),
  'as an option': (key) => answer('rhythm', `"${key}"`),
  'in a checklist': (key) => answer('kit', `["${key}"]`),
  'as a part of the week': (key) => answer('week', `{"value": {"coaching": 50, "selling": 50, "${key}": 0}}`),
  'in place of a part': (key) => answer('week', `{"value": {"coaching": 50, "${key}": 50}}`),
  'in a metric': (key) => answer('share', `{"value": {"now": 1, "source": "s", "period": "p", "${key}": 1}}`),
  'as a rubric with a cause': (key) => sheetText({ causes: group(key, '"not_allowed"') }),
  'as a cause': (key) => sheetText({ causes: `{"skill": "${key}"}` }),
};

async function problemsOf(text: string, format: 'yaml' | 'json'): Promise<readonly string[]> {
  const { result } = await readClosely(text, format);
  if (!result.ok) return result.issues.map(({ message }) => message);
  const messages = checkAnswers(result.value, [skill]).map(({ message }) => message);
  // Which rubrics there are is for the shell to know.
  return result.value.rubrics.some((reference) => reference !== 'skill@1.0.0') ? ['another rubric'] : messages;
}

describe('an inherited name in a sheet is refused, in YAML and JSON alike', () => {
  it.each(Object.entries(PLACES).flatMap(([where, text]) => INHERITED.map((key) => [key, where, text(key)] as const)))(
    '%s %s',
    async (_key, _where, text) => {
      const problems = await problemsOf(text, 'json');
      expect(problems.length).toBeGreaterThan(0);
      expect(await problemsOf(text, 'yaml')).toEqual(problems);
    },
  );

  it('without one, all of these places are fine', async () => {
    const sheets = [
      sheetText({ profile: '{"role": "vp", "quarters": [{"period": "Q1", "plan": 1, "actual": 1}]}' }),
      sheetText({ answers: '{"skill": {"bench": {"value": 3, "evidence": [{"kind": "document"}]}}}', form: '"full"' }),
      sheetText({ answers: '{"skill": {"rhythm": "weekly", "kit": ["page"]}}', causes: '{"skill": "not_allowed"}' }),
      answer('week', '{"value": {"coaching": 50, "selling": 50}}'),
      answer('share', '{"value": {"now": 1, "source": "s", "period": "p"}}'),
    ];
    for (const text of sheets) expect(await problemsOf(text, 'json')).toEqual([]);
  });
});

describe('an inherited name in a rubric', () => {
  const file = (key: string, part: (key: string) => object) => JSON.stringify(part(key));
  const RUBRIC_PLACES: Readonly<Record<string, (key: string) => object>> = {
    'as its id': (key) => rubricFile([level('a')], { id: key }),
    'as the id of an item': (key) => rubricFile([level(key)]),
    'as the id of an option': (key) =>
      rubricFile([
        choice(
          'a',
          Object.fromEntries([
            [key, 0],
            ['b', 100],
          ]),
        ),
      ]),
    'as an id in a checklist': (key) =>
      rubricFile([
        checklist(
          'a',
          Object.fromEntries([
            [key, 1],
            ['b', 1],
          ]),
        ),
      ]),
    'as the id of a part': (key) =>
      rubricFile([
        allocation(
          'a',
          Object.fromEntries([
            [key, [0, 50]],
            ['b', [0, 99]],
          ]),
        ),
      ]),
    'as the id of an action': (key) => rubricFile([level('a')], { actions: [action(key, { a: [1, 2] })] }),
    'as the item an action moves': (key) =>
      rubricFile([level('a')], { actions: [action('x', Object.fromEntries([[key, [1, 2]]]))] }),
    'in a condition': (key) => rubricFile([level('a'), level('b', { when: `profile.${key} == 1` })]),
    'as a name in a condition': (key) => rubricFile([level('a'), level('b', { when: `${key}.a == 1` })]),
    'as a type': (key) => rubricFile([{ ...level('a'), type: key as never }]),
  };
  const isId = (where: string, key: string) => {
    // `prototype` means something in conditions; options and parts stand there in quotes.
    if (key === 'prototype') return /option|checklist|part/.test(where);
    return key === 'constructor' && /^as (its|the|an) id/.test(where);
  };

  it.each(
    Object.entries(RUBRIC_PLACES).flatMap(([where, part]) => INHERITED.map((key) => [key, where, part] as const)),
  )('%s %s: an id if it is spelled like one, else refused', (key, where, part) => {
    const result = parseRubric(file(key, part));
    expect(result.ok).toBe(isId(where, key));
    if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
  });
});

describe('law: a name that happens to be inherited is a name like any other', () => {
  /** A rubric, its answers and its causes, with one id everywhere. */
  const all = (id: string): { of: Rubric; answers: object } => ({
    of: rubric(
      [
        level(id, { must: true }),
        checklist(
          'kit',
          Object.fromEntries([
            [id, 1],
            ['task', 1],
          ]),
        ),
        choice(
          'rhythm',
          Object.fromEntries([
            [id, 100],
            ['never', 0],
          ]),
        ),
        allocation(
          'week',
          Object.fromEntries([
            [id, [50, 60]],
            ['selling', [0, 50]],
          ]),
        ),
        level('last', { when: `answers.${id} >= 2` }),
      ],
      {
        id,
        actions: [action(id, Object.fromEntries([[id, [1, 5]]]))],
        gates: [{ level: 3, needs: `level.${id} >= 3`, message: 'm' }],
      },
    ),
    answers: Object.fromEntries([
      [id, 2],
      ['kit', [id]],
      ['rhythm', id],
      [
        'week',
        {
          value: Object.fromEntries([
            [id, 55],
            ['selling', 45],
          ]),
        },
      ],
      ['last', 3],
    ]),
  });

  const report = (id: string, answered: boolean) => {
    const { of, answers } = all(id);
    const causes = answered ? Object.fromEntries([[id, 'not_allowed']]) : {};
    const sheet = sheetOver(Object.fromEntries([[id, answered ? answers : {}]]) as never, { causes } as never);
    expect(checkAnswers(sheet, [of])).toEqual([]);
    return JSON.stringify(reportOn([of], sheet)).replaceAll(new RegExp(`\\b${id}\\b`, 'g'), '#');
  };

  it.each([true, false])('answered: %s', (answered) => {
    expect(report('constructor', answered)).toBe(report('constructoz', answered));
  });

  it('what is not answered is not found in a prototype', () => {
    const { of } = all('constructor');
    const { unanswered, questions_answered } = reportOn([of], sheetOver({ constructor: {} }));
    expect(questions_answered).toBe(0);
    expect(unanswered.map(({ item }) => item)).toContain('constructor');
  });
});
