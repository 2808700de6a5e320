import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/core/policy/parse.js';
import { problemsIn } from '../samples.js';
import { policyText, RUBRICS } from './policies.js';

const FILE = `format: 1
id: gate
version: 1.0.0
rules:
  - id: proven
    severity: warn
    rubrics: [hiring]
    about: [leader]
    rule: area.credited >= 2.5
    message: Show what you have.
    because: The board asks for it.
`;

/** The file with one change; what is wrong with it, line by line. */
function wrong(from: string, to: string): readonly string[] {
  const text = FILE.replace(from, to);
  expect(text).not.toBe(FILE);
  return problemsIn(parsePolicy(text, RUBRICS));
}

describe('a policy file', () => {
  it('is read with everything filled in', () => {
    expect(parsePolicy(FILE, RUBRICS)).toMatchObject({
      ok: true,
      value: {
        id: 'gate',
        title: null,
        rules: [{ severity: 'warn', about: ['leader'], because: 'The board asks for it.' }],
      },
    });
    const [{ severity, rubrics, about, because }] = (
      parsePolicy(policyText([{ rule: 'count.real == 0' }]), RUBRICS) as unknown as {
        value: { rules: [Record<string, unknown>] };
      }
    ).value.rules;
    expect({ severity, rubrics, about, because }).toEqual({
      severity: 'error',
      rubrics: null,
      about: null,
      because: null,
    });
  });

  it.each<[string, string, string, RegExp]>([
    ['an unknown key', 'because:', 'becuase:', /^11:5 unknown key "becuase"; the keys here are .* \(because\)$/],
    [
      'an unknown word',
      'severity: warn',
      'severity: wran',
      /^6:5 expected one of off, warn, error; found "wran" \(warn\)$/,
    ],
    ['an unknown rubric', '[hiring]', '[hirring]', /^7:15 there is no rubric hirring here \(hiring\)$/],
    ['whom', '[leader]', '[leaders]', /^8:13 expected one of leader, .* \(leader\)$/],
    [
      'a name that is none',
      'area.credited',
      'area.creditted',
      /^9:5 in the condition .* unknown name area.creditted; known here: reached, .* \(area.credited\)$/,
    ],
    ['no condition', 'area.credited >= 2.5', 'area.credited', /^9:5 .*a condition has to be true or false$/],
    ['a level as a text', '>= 2.5', '>= "high"', /^9:5 .*only numbers are compared with >=$/],
    [
      'a word that never is',
      'area.credited >= 2.5',
      'area.gap == "open"',
      /^9:5 .*area.gap is never open; it is one of real, /,
    ],
    ['a call', 'area.credited >= 2.5', 'size("x") == 1', /^9:5 .*only names, values, comparison, logic/],
    ['a rule on nothing', 'area.credited >= 2.5', '1 == 1', /^9:5 this rule looks at nothing/],
    ['another format', 'format: 1', 'format: 2', /^1:1 expected 1; found 2$/],
    ['the same key twice', 'id: gate', 'id: gate\nid: gate', /^3:1 the key "id" is there twice$/],
  ])('%s is told with its place', (_what, from, to, told) => {
    expect(wrong(from, to)).toEqual([expect.stringMatching(told)]);
  });

  it('a key that changes nothing is no key: a rule on no area has no areas', () => {
    expect(wrong('area.credited >= 2.5', 'sheet.age_days <= 90')).toEqual([
      '7:5 this rule looks at no area (area.…) and is judged once for a sheet; leave this key out',
      '8:5 this rule looks at no area (area.…) and is judged once for a sheet; leave this key out',
    ]);
  });

  it('an id is used once', () => {
    const rules = [
      { id: 'x', rule: 'count.real == 0' },
      { id: 'x', rule: 'count.real == 1' },
    ];
    expect(problemsIn(parsePolicy(policyText(rules), RUBRICS))).toEqual([
      expect.stringMatching(/the id x is used twice in rules$/),
    ]);
  });
});
