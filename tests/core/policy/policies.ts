import { type Asked, judge } from '../../../src/core/policy/judge.js';
import { parsePolicy } from '../../../src/core/policy/parse.js';
import type { Policy } from '../../../src/core/policy/types.js';
import type { Report } from '../../../src/core/report/types.js';
import type { Rubric } from '../../../src/core/rubric/types.js';
import { type Answers, level, orThrow, reportOn, rubric, type SheetParts, sheetOver, TODAY } from '../samples.js';

/* Two areas of two questions each, and policies as their authors write them. */

const two = (id: string, title: string, own: object = {}): Rubric =>
  rubric([level('a'), level('b')], { id, title, ...own });

export const hiring = two('hiring', 'Hiring');
export const coaching = two('coaching', 'Coaching');
export const RUBRICS = ['hiring', 'coaching', 'culture'];

export function report(
  answers: Readonly<Record<string, Answers>>,
  parts: SheetParts = {},
  rubrics = [hiring, coaching],
): Report {
  return reportOn(rubrics, sheetOver(answers, parts));
}

export interface RuleFile {
  readonly id?: string;
  readonly rule: string;
  readonly [key: string]: unknown;
}

export function policyText(rules: readonly RuleFile[]): string {
  const all = rules.map((rule, index) => ({ id: `rule_${index}`, message: 'Not good enough.', ...rule }));
  return JSON.stringify({ format: 1, id: 'gate', version: '1.0.0', rules: all });
}

export function policy(...rules: readonly RuleFile[]): Policy {
  return orThrow(parsePolicy(policyText(rules), RUBRICS));
}

export function asked(parts: Partial<Asked> = {}): Asked {
  return { policy: null, fail_under: null, baseline: null, today: TODAY, ...parts };
}

/** What one rule comes to for a report, place by place: "Hiring: fails". */
export function judged(of: Report, rule: RuleFile | string, today = TODAY): string[] {
  const file = typeof rule === 'string' ? { rule } : rule;
  const { judgements } = judge(of, 'jd.yaml', asked({ policy: policy(file), today }));
  return judgements.map(({ title, state, skipped }) => `${title ?? 'sheet'}: ${skipped ?? state}`);
}
