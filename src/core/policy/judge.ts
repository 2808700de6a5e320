import type { ConditionNode } from '../conditions/condition.js';
import { evaluate, type Facts } from '../conditions/evaluate.js';
import { namesIn } from '../conditions/names.js';
import type { RubricScore } from '../report/scores.js';
import type { Report } from '../report/types.js';
import type { About, Basis } from '../words.js';
import { areaNames, asFacts, type KnownNames, sheetNames } from './facts.js';
import { isOfArea, isOfLevels } from './names.js';
import { type Baseline, compareWith } from './regression.js';
import { couldBeTighter } from './tighten.js';
import type { Policy, PolicyRule } from './types.js';
import {
  type Comparison,
  FAIL_UNDER,
  type Judgement,
  OUTCOMES,
  type Outcome,
  type SheetVerdict,
  type Skipped,
  type Verdict,
  type VerdictFact,
} from './verdict.js';

/** What reports are judged by. */
export interface Asked {
  readonly policy: Policy | null;
  /** The overall level of one `about`, 1–5, that the command line asks for. */
  readonly fail_under: { readonly level: number; readonly about: About; readonly basis: Basis } | null;
  readonly baseline: Baseline | null;
  /** Calendar day, YYYY-MM-DD. */
  readonly today: string;
}

/** One report, judged. `file`: where it comes from. Unknown never holds. */
export function judge(report: Report, file: string, asked: Asked): SheetVerdict {
  const known = sheetNames(report, asked.today);
  const areas = (report.views[0]?.scores ?? []).map((score) => ({
    score,
    seen: seenIn(new Map([...known, ...areaNames(report, score)])),
  }));
  const rules = rulesOf(asked);
  const judgements = rules.flatMap((rule) => judgeRule(rule, areas, seenIn(known)));
  const comparison = asked.baseline === null ? null : compareWith(report, asked.baseline);
  const { subject, answered_on, views } = report;
  return {
    file,
    outcome: outcomeOf(rules, judgements, comparison),
    subject,
    relation: views[0]?.relation ?? null,
    answered_on,
    problems: [],
    judgements,
    comparison,
  };
}

/** A file whose answers cannot be used, with what is wrong. */
export function unusable(file: string, problems: readonly string[]): SheetVerdict {
  const nobody = { subject: null, relation: null, answered_on: null };
  return { file, outcome: 'invalid', ...nobody, problems, judgements: [], comparison: null };
}

/** All sheets of a check together: as bad as the worst of them. */
export function verdictOf(sheets: readonly SheetVerdict[], asked: Asked, version: string): Verdict {
  const { policy, baseline, today } = asked;
  const rules = rulesOf(asked);
  return {
    format: 1,
    tool: { name: 'salesgap', version },
    outcome: worst(sheets.map(({ outcome }) => outcome)),
    today,
    policy: policy === null ? null : { id: policy.id, version: policy.version, title: policy.title },
    baseline: baseline === null ? null : { file: baseline.file, basis: baseline.basis, tolerance: baseline.tolerance },
    rules: rules.map(({ id, severity, rule, message, because }) => ({
      id,
      severity,
      rule: rule.source,
      message,
      because,
    })),
    sheets,
    could_be_tighter: couldBeTighter(rules, sheets),
  };
}

function rulesOf({ policy, fail_under }: Asked): readonly PolicyRule[] {
  return [...(policy?.rules ?? []), ...(fail_under === null ? [] : [failUnder(fail_under)])];
}

/** The level asked for on the command line is a rule like any other. */
function failUnder({ level, about, basis }: NonNullable<Asked['fail_under']>): PolicyRule {
  const path = ['overall', about, basis];
  const tree: ConditionNode = { op: '>=', left: { op: 'name', path }, right: { op: 'value', value: level } };
  const rule = { source: `${path.join('.')} >= ${level}`, tree };
  return { id: FAIL_UNDER, severity: 'error', rubrics: null, about: null, rule, message: null, because: null };
}

/** What there is to look at, in the shape that says why something is unknown and in that of the evaluator. */
interface Seen {
  readonly known: KnownNames;
  readonly facts: Facts;
}

interface Area {
  readonly score: RubricScore;
  readonly seen: Seen;
}

function seenIn(known: KnownNames): Seen {
  return { known, facts: asFacts(known) };
}

function judgeRule(rule: PolicyRule, areas: readonly Area[], sheet: Seen): Judgement[] {
  if (rule.severity === 'off') return [skipped(rule, null, 'off')];
  if (!namesIn(rule.rule.tree).some(isOfArea)) return [judged(rule, null, sheet)];
  const missing = (rule.rubrics ?? []).filter((id) => !areas.some(({ score }) => score.rubric === id));
  return [
    ...areas.filter(({ score }) => isMeant(rule, score)).map((area) => judgeArea(rule, area)),
    ...missing.map((id) => skipped(rule, { rubric: id, title: id }, 'not_asked')),
  ];
}

function isMeant({ rubrics, about }: PolicyRule, score: RubricScore): boolean {
  return (rubrics === null || rubrics.includes(score.rubric)) && (about === null || about.includes(score.about));
}

function judgeArea(rule: PolicyRule, { score, seen }: Area): Judgement {
  return score.status === 'not_applicable' ? skipped(rule, score, 'not_applicable') : judged(rule, score, seen);
}

type Place = Pick<RubricScore, 'rubric' | 'title'>;

function skipped({ id }: PolicyRule, place: Place | null, why: Skipped): Judgement {
  return { rule: id, ...placeOf(place), state: 'skipped', skipped: why, facts: [] };
}

function judged({ id, rule }: PolicyRule, place: Place | null, { known, facts }: Seen): Judgement {
  const holds = evaluate(rule, facts);
  const names = new Set(namesIn(rule.tree).map((path) => path.join('.')));
  return {
    rule: id,
    ...placeOf(place),
    state: holds === null ? 'unknown' : holds ? 'holds' : 'fails',
    skipped: null,
    facts: [...names].map((name) => factOf(name, known)),
  };
}

function placeOf(place: Place | null): Pick<Judgement, 'rubric' | 'title'> {
  return { rubric: place?.rubric ?? null, title: place?.title ?? null };
}

function factOf(name: string, known: KnownNames): VerdictFact {
  const found = known.get(name) ?? { unknown: 'not_in_the_profile' };
  if ('unknown' in found) return { name, value: null, unknown: found.unknown };
  return { name, value: found.value as VerdictFact['value'], unknown: null };
}

/**
 * A sheet is incomplete when nothing of it could be judged although something has to hold: no rule of severity error
 * applies, every such rule about levels is unknown, or no area could be compared with its earlier answers. Only then:
 * where some is known, an unknown rule fails.
 */
function outcomeOf(
  rules: readonly PolicyRule[],
  judgements: readonly Judgement[],
  comparison: Comparison | null,
): Outcome {
  const binding = rules.filter(({ severity }) => severity === 'error').map(({ id }) => id);
  const looked = judgements.filter(({ rule, state }) => binding.includes(rule) && state !== 'skipped');
  const onLevels = looked.filter(({ facts }) => facts.some(({ name }) => isOfLevels(name.split('.'))));
  const nothing = looked.length === 0 || (onLevels.length > 0 && onLevels.every(({ state }) => state === 'unknown'));
  const compared = comparison === null || comparison.earlier === null || comparison.levels.length > 0;
  if ((binding.length > 0 && nothing) || !compared) return 'incomplete';
  if (looked.some(({ state }) => state !== 'holds')) return 'failed';
  return comparison?.levels.some(({ fell }) => fell) ? 'regression' : 'passed';
}

function worst(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES.findLast((outcome) => outcomes.includes(outcome)) ?? 'passed';
}
