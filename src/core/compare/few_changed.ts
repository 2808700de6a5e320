import { FEWEST } from '../raters/fewest.js';
import type { Column } from './columns.js';
import type { Respondent, Side } from './side.js';

/** Whether what a group, by the key of its column, is told of a rubric in two results would point at few. */
export type FewChanged = (key: string, rubric: string) => boolean;

/** One result with its columns. */
export interface Point {
  readonly side: Side;
  readonly columns: readonly Column[];
}

/**
 * Who joins alone is disclosed by later − earlier (scoring method §11.2). So those who joined, those who left, and those
 * who answered a question anew, each are nobody or as many as a group has at least. Of a closed round it is not known who
 * answered; there the number of raters tells how many came or went.
 */
export function fewChanged(one: Point, other: Point): FewChanged {
  const fewest = Math.max(fewestIn(one), fewestIn(other));
  const isFew = (count: number) => count > 0 && count < fewest;
  const known = new Map<string, boolean>();
  return (key, rubric) => {
    const before = known.get(`${key} ${rubric}`);
    if (before !== undefined) return before;
    const few = changesIn(key, rubric, one, other).some(isFew);
    known.set(`${key} ${rubric}`, few);
    return few;
  };
}

function fewestIn({ side: { report } }: Point): number {
  return Math.max(FEWEST, report.raters?.fewest ?? FEWEST);
}

function changesIn(key: string, rubric: string, one: Point, other: Point): readonly number[] {
  const [then, now] = [one, other].map(({ columns }) => columns.find((column) => column.key === key));
  if (then === undefined || now === undefined || then.named || then.raters === null || now.raters === null) return [];
  const [earlier, later] = [one, other].map(({ side }) => respondentsOf(side, then));
  if (earlier == null || later == null) return [now.raters - then.raters].map(Math.abs);
  return [...cameAndWent(earlier, later), ...answeredAnew(earlier, later, rubric)];
}

type Respondents = ReadonlyMap<string, Respondent>;

/** null: unknown. */
function respondentsOf({ respondents }: Side, { relations }: Column): Respondents | null {
  const own = respondents?.filter(({ relation }) => relations.includes(relation));
  return own === undefined ? null : new Map(own.map((each) => [`${each.relation} ${each.rater}`, each]));
}

function cameAndWent(then: Respondents, now: Respondents): readonly number[] {
  return [
    [...now.keys()].filter((key) => !then.has(key)).length,
    [...then.keys()].filter((key) => !now.has(key)).length,
  ];
}

/** Of each question of a rubric: how many gave another answer, or the same on another day. */
function answeredAnew(then: Respondents, now: Respondents, rubric: string): readonly number[] {
  const people = [...new Set([...then.keys(), ...now.keys()])];
  const answers = people.map((key) => [then, now].map((all) => all.get(key)?.answers.get(rubric) ?? NONE));
  const items = new Set(answers.flat().flatMap((each) => [...each.keys()]));
  return [...items].map((item) => answers.filter(([old, fresh]) => old?.get(item) !== fresh?.get(item)).length);
}

const NONE: ReadonlyMap<string, string> = new Map();
