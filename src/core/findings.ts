import type { AnswerSheet } from './answers/types.js';
import type { ConditionNode } from './conditions/condition.js';
import { evaluate, type Facts } from './conditions/evaluate.js';
import { namesIn } from './conditions/names.js';
import { roleFor } from './gaps.js';
import type { Finding, FindingFact, Gap, RubricScore } from './report/types.js';
import type { Pack } from './rubric/types.js';
import type { Role } from './words.js';

/** What the rules of a pack see in a set of scores. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** Rules whose facts are unknown: neither found nor cleared. */
  readonly not_judged: readonly { readonly id: string; readonly title: string }[];
}

/** The pack's finding rules, and the responsibilities that nobody owns. */
export function judgeFindings(
  pack: Pack,
  scores: readonly RubricScore[],
  gaps: readonly Gap[],
  sheet: AnswerSheet,
): Judged {
  const facts = factsOf(scores, gaps, sheet);
  const rules = pack.findings.filter(({ when }) => namesAreAsked(when.tree, scores));
  const judged = rules.map((rule) => ({ rule, holds: evaluate(rule.when, facts) }));
  const found = judged
    .filter(({ holds }) => holds === true)
    .map(
      ({ rule }): Finding => ({
        id: rule.id,
        kind: 'rule',
        title: rule.title,
        message: rule.message,
        facts: factsNamed(rule.when.tree, facts, scores),
        orphans: null,
        importance: rule.importance,
        not_now: rule.not_now ?? null,
      }),
    );
  return {
    findings: [...found, ...nobodyOwns(scores, pack, roleFor(sheet))],
    not_judged: judged.filter(({ holds }) => holds === null).map(({ rule: { id, title } }) => ({ id, title })),
  };
}

function factsOf(scores: readonly RubricScore[], gaps: readonly Gap[], sheet: AnswerSheet): Facts {
  const by = (value: (score: RubricScore) => number | null): Facts =>
    Object.fromEntries(scores.map((score) => [score.rubric, value(score)]));
  return {
    profile: { ...sheet.profile } as Facts,
    claimed: by(({ claimed }) => claimed.level),
    credited: by(({ credited }) => credited.level),
    coverage: by(({ coverage }) => coverage),
    gap: Object.fromEntries(gaps.map(({ rubric, claimed_gap }) => [rubric, claimed_gap])),
  };
}

/** A rule over rubrics that were not asked at all has nothing to judge: it is not even open. */
function namesAreAsked(node: ConditionNode, scores: readonly RubricScore[]): boolean {
  return namesIn(node).every(([group, name]) => group === 'profile' || scores.some(({ rubric }) => rubric === name));
}

/** Every name a rule looks at, with its value. */
function factsNamed(node: ConditionNode, facts: Facts, scores: readonly RubricScore[]): FindingFact[] {
  const seen = new Map(namesIn(node).map((path) => [path.join('.'), path]));
  return [...seen.values()].map(([group = '', name = '']) => {
    const value = (facts[group] as Facts | undefined)?.[name] ?? null;
    const title = group === 'profile' ? null : (scores.find(({ rubric }) => rubric === name)?.title ?? name);
    return { group, name, title, value: value as FindingFact['value'] };
  });
}

/**
 * "Not my job", and nobody's: that is a finding for the sponsor (design §6.8). It weighs what its rubric
 * weighs, also where nothing of the rubric applies and there is no gap.
 */
function nobodyOwns(scores: readonly RubricScore[], pack: Pack, role: Role): Finding[] {
  return scores.flatMap((score) => {
    const orphans = score.items.filter(
      ({ not_applicable }) => not_applicable?.reason === 'not_my_job' && isNobody(not_applicable.whose),
    );
    if (orphans.length === 0) return [];
    return [
      {
        id: `nobody_owns_${score.rubric}`,
        kind: 'nobody_owns',
        title: null,
        message: null,
        facts: [],
        orphans: { rubric: score.rubric, title: score.title, items: orphans.map(({ title }) => title) },
        importance: pack.rubrics.find(({ id }) => id === score.rubric)?.importance[role] ?? 1,
        not_now: null,
      },
    ];
  });
}

function isNobody(whose: string | null): boolean {
  return whose?.trim().toLowerCase() === 'nobody';
}
