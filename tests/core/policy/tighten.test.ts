import { describe, expect, it } from 'vitest';
import { judge, verdictOf } from '../../../src/core/policy/judge.js';
import type { Report } from '../../../src/core/report/types.js';
import { level, rubric, seen } from '../samples.js';
import { asked, coaching, policy, type RuleFile, report } from './policies.js';

const wide = rubric(
  ['a', 'b', 'c', 'd', 'e'].map((id) => level(id)),
  { id: 'hiring', title: 'Hiring' },
);
// Hiring at 3.6, coaching at 4.
const jane = report(
  { hiring: { a: seen(4), b: seen(4), c: seen(4), d: seen(3), e: seen(3) }, coaching: { a: seen(4), b: seen(4) } },
  {},
  [wide, coaching],
);
const low = report({ hiring: { a: 2, b: 2 }, coaching: { a: 2, b: 2 } });

/** "proposal (closest)" for a rule over some reports; null: tight enough. */
function tighter(rule: RuleFile | string, ...reports: readonly Report[]): string | null {
  const by = asked({ policy: policy(typeof rule === 'string' ? { rule } : rule) });
  const sheets = (reports.length === 0 ? [jane] : reports).map((each, index) => judge(each, `${index}.yaml`, by));
  const [found] = verdictOf(sheets, by, '0').could_be_tighter;
  return found === undefined
    ? null
    : `${found.could_be} (${Math.round(found.closest * 1000) / 1000} in ${found.title})`;
}

describe('a rule that every file meets with room', () => {
  it.each<[string, string | null]>([
    ['area.credited >= 3', '3.6 (3.6 in Hiring)'],
    ['3 <= area.credited', '3.6 (3.6 in Hiring)'],
    ['area.credited > 3', '3.5 (3.6 in Hiring)'],
    ['area.credited >= 3.6', null],
    ['area.credited >= 3.55', '3.6 (3.6 in Hiring)'],
    ['area.credited <= 5', '4 (4 in Coaching)'],
    ['area.reached >= 2', '3 (3 in Hiring)'],
    ['area.proof >= 0.5', '1 (1 in Hiring)'],
    ['count.real <= 2', '0 (0 in null)'],
    ['count.real < 3', '1 (0 in null)'],
    // A target is set, not met; and an age grows by itself.
    ['area.target >= 1', null],
    ['sheet.age_days <= 90', null],
    // More than one comparison is not taken apart.
    ['area.credited >= 3 && area.proof >= 0.5', null],
    ['!(area.credited < 3)', null],
    ['area.claimed >= area.target', null],
    // It does not hold.
    ['area.credited >= 3.9', null],
  ])('%s: %s', (rule, expected) => {
    expect(tighter(rule)).toBe(expected);
  });

  it('in all files: one that fails is enough to leave it', () => {
    expect(tighter('area.credited >= 1.5', jane, low)).toBe('2 (2 in Hiring)');
    expect(tighter('area.credited >= 3', jane, low)).toBeNull();
  });

  it('not where it was judged nowhere, or is off', () => {
    expect(tighter({ rule: 'area.credited >= 1', rubrics: ['culture'] })).toBeNull();
    expect(tighter({ rule: 'area.credited >= 1', severity: 'off' })).toBeNull();
  });

  it('and what is proposed still holds', () => {
    for (const rule of ['area.credited >= 3', 'area.credited > 3', 'count.real < 3', 'area.credited < 5']) {
      const proposal = Number(tighter(rule)?.split(' ')[0]);
      const again = rule.replace(/[\d.]+$/, String(proposal));
      const by = asked({ policy: policy({ rule: again }) });
      expect(judge(jane, 'x', by).outcome).toBe('passed');
    }
  });
});
