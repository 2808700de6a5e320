import type { Report } from '../report/types.js';
import { TOLERANCE } from '../tolerance.js';
import type { Basis } from '../words.js';
import type { Earlier, EarlierScore } from './types.js';
import type { ComparedLevel, Comparison, NotCompared, NotComparedReason } from './verdict.js';

/** What answers are compared with. */
export interface Baseline {
  readonly file: string;
  readonly reports: readonly Earlier[];
  readonly basis: Basis;
  /** Levels that an area may fall. */
  readonly tolerance: number;
}

/**
 * The levels of a report beside those of the same person's earlier one, lower bound beside lower bound: the same answers
 * are never a regression, nor is answering more. Only what means the same is compared: the same form, sitting and
 * relation, and of each rubric the same major version.
 */
export function compareWith(report: Report, by: Baseline): Comparison {
  const own = by.reports.filter(({ subject }) => subject.id === report.subject.id).toSorted(latestFirst);
  const earlier = own.find((each) => differenceOf(report, each) === null) ?? own[0];
  if (earlier === undefined) return { earlier: null, levels: [], not_compared: [] };
  const different = differenceOf(report, earlier);
  const pairs = pairsOf(report, earlier).map((pair) =>
    comparePair(pair, different ?? whyNot(report, earlier, pair), by),
  );
  return {
    earlier: earlier.answered_on,
    levels: pairs.filter((each) => 'fell' in each),
    not_compared: pairs.filter((each) => 'why' in each),
  };
}

/** `why` it is not compared; null: nothing stands against it but that there is no level where nothing applies. */
function comparePair(
  [now, before]: Pair,
  why: NotComparedReason | null,
  { basis, tolerance }: Baseline,
): ComparedLevel | NotCompared {
  const { rubric = '', title = '' } = now ?? before ?? {};
  const [lowNow, lowBefore] = [now?.[basis].low ?? null, before?.[basis].low ?? null];
  if (why !== null || lowNow === null || lowBefore === null) return { rubric, title, why: why ?? 'not_applicable' };
  return { rubric, title, before: lowBefore, now: lowNow, fell: lowNow < lowBefore - tolerance - TOLERANCE };
}

function latestFirst(a: Earlier, b: Earlier): number {
  return a.answered_on === b.answered_on ? 0 : a.answered_on < b.answered_on ? 1 : -1;
}

/** What keeps all of two reports apart; null: nothing. */
function differenceOf(report: Earlier, earlier: Earlier): NotComparedReason | null {
  const [[now], [before]] = [report.views, earlier.views];
  // What several raters say is not what one of them does.
  if (now?.relation !== before?.relation || now?.together !== before?.together) return 'other_relation';
  const same = report.form === earlier.form && report.sitting?.id === earlier.sitting?.id;
  return same ? null : 'other_form';
}

type Pair = readonly [now: EarlierScore | undefined, before: EarlierScore | undefined];

/** Every area of either, those of now first. */
function pairsOf(report: Earlier, earlier: Earlier): Pair[] {
  const [now, before] = [scoresOf(report), scoresOf(earlier)];
  const gone = before.filter(({ rubric }) => !now.some((each) => each.rubric === rubric));
  return [
    ...now.map((score): Pair => [score, before.find(({ rubric }) => rubric === score.rubric)]),
    ...gone.map((score): Pair => [undefined, score]),
  ];
}

function scoresOf({ views }: Earlier): readonly EarlierScore[] {
  return views[0]?.scores ?? [];
}

function whyNot(report: Earlier, earlier: Earlier, [now, before]: Pair): NotComparedReason | null {
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  return majorOf(report, now.rubric) === majorOf(earlier, now.rubric) ? null : 'other_version';
}

function majorOf({ rubrics }: Earlier, rubric: string): string | undefined {
  return rubrics.find(({ id }) => id === rubric)?.version.split('.')[0];
}
