import type { RubricScore, Score } from './scores.js';
import type { Sensitivity } from './sensitivity.js';
import type { StepUp } from './steps_up.js';
import type { Gap, Report } from './types.js';

/** How the levels of a report come about, as data: everything in it stands in the report, laid out area by area. */
export interface Explanation {
  readonly format: 1;
  readonly tool: Report['tool'];
  readonly subject: Report['subject'];
  readonly answered_on: string;
  readonly pack: Report['pack'];
  readonly areas: readonly AreaExplained[];
  /** null: it was not asked for. */
  readonly sensitivity: Sensitivity | null;
}

export interface AreaExplained {
  readonly rubric: string;
  readonly title: string;
  readonly status: RubricScore['status'];
  readonly weight: { readonly answered: number; readonly applicable: number; readonly coverage: number };
  readonly claimed: Sum;
  readonly credited: Sum;
  /** What does not apply and is in neither sum. */
  readonly removed: readonly Pick<Item, 'item' | 'title' | 'weight' | 'not_applicable'>[];
  /** Asked, counted and without points: they widen the bounds. */
  readonly open: readonly Pick<Item, 'item' | 'title' | 'weight' | 'reason'>[];
  readonly caps: RubricScore['caps'];
  readonly reached: number | null;
  /** What stands before the next level. */
  readonly blockers: RubricScore['blockers'];
  /** Where it comes among the gaps; null: not among the real ones. */
  readonly order: Pick<Gap, 'importance' | 'target' | 'claimed_gap' | 'order'> | null;
  /** One answer a level higher and nothing else changed: what lifts the area most. */
  readonly steps_up: readonly Omit<StepUp, 'rubric'>[];
}

type Item = RubricScore['items'][number];

/** raw_points = the sum of `adds`; caps may hold `points` below; level = 1 + points ÷ 25. */
export interface Sum extends Score {
  readonly terms: readonly Term[];
}

/** adds = weight × points ÷ weight answered. */
export interface Term extends Pick<Item, 'item' | 'title' | 'answer' | 'weight' | 'proof' | 'evidence'> {
  readonly points: number;
  readonly level: number;
  readonly adds: number;
}

/** `area`: of one rubric only; null: of all. */
export function explanationOf(report: Report, area: string | null, sensitivity: Sensitivity | null): Explanation {
  const { tool, subject, answered_on, pack } = report;
  const scores = (report.views[0]?.scores ?? []).filter(({ rubric }) => area === null || rubric === area);
  return {
    format: 1,
    tool,
    subject,
    answered_on,
    pack,
    areas: scores.map((score) => explained(score, report)),
    sensitivity,
  };
}

function explained(score: RubricScore, { gaps, steps_up }: Report): AreaExplained {
  const { rubric, title, status, coverage, items, caps, reached, blockers } = score;
  const gap = gaps.find((each) => each.rubric === rubric && each.order !== null);
  const counted = items.filter(({ counts }) => counts);
  const open = counted.filter(({ claimed_points }) => claimed_points === null);
  const applicable = weightOf(counted);
  return {
    rubric,
    title,
    status,
    weight: { answered: applicable - weightOf(open), applicable, coverage },
    claimed: sumOf(score, 'claimed'),
    credited: sumOf(score, 'credited'),
    removed: items
      .filter(({ not_applicable }) => not_applicable !== null)
      .map(({ item, title: name, weight, not_applicable }) => ({ item, title: name, weight, not_applicable })),
    open: open.map(({ item, title: name, weight, reason }) => ({ item, title: name, weight, reason })),
    caps,
    reached,
    blockers,
    order: gap === undefined ? null : orderOf(gap),
    steps_up: steps_up.filter((step) => step.rubric === rubric).map(({ rubric: _, ...step }) => step),
  };
}

function weightOf(items: readonly Item[]): number {
  return items.reduce((sum, { weight }) => sum + weight, 0);
}

function sumOf(score: RubricScore, side: 'claimed' | 'credited'): Sum {
  const terms = score.items.flatMap((each): Term[] => {
    const { item, title, answer, weight, proof, evidence } = each;
    const [adds, level, own] = [each[`${side}_contribution`], each[`${side}_level`], each[`${side}_points`]];
    if (adds === null || level === null || own === null) return [];
    return [{ item, title, answer, weight, points: own, level, adds, proof, evidence }];
  });
  return { ...score[side], terms };
}

function orderOf({ importance, target, claimed_gap, order }: Gap): AreaExplained['order'] {
  return { importance, target, claimed_gap, order };
}
