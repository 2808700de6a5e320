import type { AnswerSheet } from './answers/types.js';
import type { ConditionNode } from './conditions/condition.js';
import { evaluate, type Facts, lookUp } from './conditions/evaluate.js';
import { namesIn } from './conditions/names.js';
import { findingFacts } from './finding_facts.js';
import { roleFor } from './gaps.js';
import type { NoPointsReason, RubricScore } from './report/scores.js';
import type { Apart, Finding, FindingFact, Gap } from './report/types.js';
import type { FindingRule, Item, Pack, Rubric } from './rubric/types.js';
import type { Role } from './words.js';

/** What the rules of a pack see in a set of scores. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** Rules whose facts are unknown: neither found nor cleared. */
  readonly not_judged: readonly { readonly id: string; readonly title: string }[];
}

/**
 * The pack's finding rules, and the responsibilities that nobody owns. `own`: the scores that say who owns what, where
 * others than those who were asked about owners are measured by.
 */
export function judgeFindings(
  pack: Pack,
  scores: readonly RubricScore[],
  gaps: readonly Gap[],
  sheet: AnswerSheet,
  apart: Apart | null,
  own: readonly RubricScore[] = scores,
): Judged {
  const facts = findingFacts(scores, gaps, sheet, apart);
  const known = { scores, apart };
  const judged = pack.findings.map((rule) => ({ rule, holds: evaluate(rule.when, facts) }));
  const found = judged
    .filter(({ holds }) => holds === true)
    .map(
      ({ rule }): Finding => ({
        id: rule.id,
        kind: 'rule',
        title: rule.title,
        message: rule.message,
        facts: factsNamed(rule.when.tree, facts, known),
        orphans: null,
        importance: rule.importance,
        not_now: rule.not_now ?? null,
      }),
    );
  return {
    findings: [...found, ...nobodyOwns(own, pack, roleFor(sheet))],
    // A rule over something nobody was asked has nothing to judge: it is not even open.
    not_judged: judged
      .filter(({ rule, holds }) => holds === null && namesIn(rule.when.tree).every((path) => isAsked(path, known)))
      .map(({ rule: { id, title } }) => ({ id, title })),
  };
}

/** The rules a sheet can come to be judged by: what they look at is asked of it. */
export function rulesFor(pack: Pack, rubrics: readonly Rubric[], sheet: AnswerSheet): readonly FindingRule[] {
  const asks = (item: Item) => item.relations.includes(sheet.rater.relation) && (sheet.form === 'full' || item.screen);
  return pack.findings.filter(({ when }) =>
    namesIn(when.tree).every(([group = '', id, name]) => {
      if (!ABOUT_ONE_RUBRIC.has(group)) return true;
      const items = rubrics.find((rubric) => rubric.id === id)?.items ?? [];
      return items.some((item) => (name === undefined || item.id === name) && asks(item));
    }),
  );
}

/** What there is to look at. */
interface Known {
  readonly scores: readonly RubricScore[];
  readonly apart: Apart | null;
}

/** Is this about the profile or about all areas, or about something that was asked? */
function isAsked([group = '', rubric, item]: readonly string[], { scores, apart }: Known): boolean {
  if (group === 'apart') return apart !== null;
  if (!ABOUT_ONE_RUBRIC.has(group)) return true;
  const score = scores.find((each) => each.rubric === rubric);
  if (score === undefined || item === undefined) return score !== undefined && score.status !== 'not_applicable';
  const reason = score.items.find((each) => each.item === item)?.reason;
  return reason !== undefined && (reason === null || !NOT_ASKED.has(reason));
}

const ABOUT_ONE_RUBRIC: ReadonlySet<string> = new Set(['claimed', 'credited', 'coverage', 'gap', 'item']);

const NOT_ASKED: ReadonlySet<NoPointsReason> = new Set<NoPointsReason>([
  'hidden',
  'not_on_screen_form',
  'not_asked_of_this_relation',
  'not_applicable',
]);

/** Every name a rule looks at, with its value; what was not asked says nothing. */
function factsNamed(node: ConditionNode, facts: Facts, known: Known): FindingFact[] {
  const seen = new Map(namesIn(node).map((path) => [path.join('.'), path]));
  return [...seen.values()]
    .filter((path) => isAsked(path, known))
    .map((path) => {
      const [group = '', ...name] = path;
      const score = ABOUT_ONE_RUBRIC.has(group) ? known.scores.find(({ rubric }) => rubric === name[0]) : undefined;
      const item = score?.items.find((each) => each.item === name[1]);
      const value = lookUp(path, facts) as FindingFact['value'];
      return {
        group,
        name: name.join('.'),
        rubric: score?.rubric ?? null,
        title: (item ?? score)?.title ?? null,
        value,
      };
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
