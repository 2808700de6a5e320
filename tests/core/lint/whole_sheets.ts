import { routeItems } from '../../../src/core/answers/routing.js';
import type { Answer, AnswerSheet, AnswerValue, Profile } from '../../../src/core/answers/types.js';
import { kindOf } from '../../../src/core/items/index.js';
import { answersTo } from '../../../src/core/lint/answer_space.js';
import { chance } from '../../../src/core/lint/space.js';
import type { Item, Rubric } from '../../../src/core/rubric/types.js';
import { levelOf } from '../../../src/core/scoring/proof.js';
import { scoreRubric } from '../../../src/core/scoring/rubric_score.js';

/** Sheets tried for each level that the plain ones do not reach. */
const MOST_TRIES = 300;
const SEED = 7;

type Priced = readonly { readonly value: AnswerValue; readonly level: number }[];

/** The answers to every item of a rubric, item id → answers: the same for every profile. */
export type Answers = ReadonlyMap<string, readonly AnswerValue[]>;

export function answersIn(rubric: Rubric): Answers {
  return new Map(rubric.items.map((item) => [item.id, answersTo(item)]));
}

/** `levelsReached` by whole sheets and the functions that make the report: what the quick way has to equal. */
export function levelsReachedByReport(rubric: Rubric, answers: Answers, profile: Profile): ReadonlySet<number> {
  const priced = new Map(
    rubric.items.map((item) => [item.id, pricedAnswers(item, answers.get(item.id) ?? [], profile)]),
  );
  const reachedWith = (levelFor: (item: Item) => number) => {
    const sheet = sheetWith(rubric, profile, (item) => nearest(priced.get(item.id) ?? [], levelFor(item)));
    return scoreRubric(rubric, sheet).reached;
  };
  const reached = new Set([1, 2, 3, 4, 5].flatMap((level) => reachedWith(() => level) ?? []));
  const draw = chance(SEED);
  for (const level of [1, 2, 3, 4, 5]) {
    for (let tries = 0; tries < MOST_TRIES && !reached.has(level); tries++) {
      const found = reachedWith(() => level - 1 + 3 * draw());
      if (found !== null) reached.add(found);
    }
  }
  return reached;
}

/** One answer for each level that answers are scored at. */
function pricedAnswers(item: Item, answers: readonly AnswerValue[], profile: Profile): Priced {
  const byLevel = new Map<number, AnswerValue>();
  for (const value of answers) {
    const points = kindOf(item).points(item, value, profile);
    if (typeof points === 'number') byLevel.set(levelOf(points), value);
  }
  return [...byLevel].map(([level, value]) => ({ level, value }));
}

function nearest(priced: Priced, level: number): AnswerValue | null {
  const [first, ...rest] = priced;
  const far = (each: { readonly level: number }) => Math.abs(each.level - level);
  return first === undefined ? null : rest.reduce((best, each) => (far(each) < far(best) ? each : best), first).value;
}

/** Answers that somebody else has seen the proof of, to what this profile is asked. */
function sheetWith(rubric: Rubric, profile: Profile, valueFor: (item: Item) => AnswerValue | null): AnswerSheet {
  const answers: Record<string, Answer> = {};
  const sheet: AnswerSheet = {
    ...EMPTY,
    profile,
    rubrics: [`${rubric.id}@${rubric.version}`],
    answers: { [rubric.id]: answers },
  };
  for (const item of rubric.items) {
    const value = valueFor(item);
    if (value !== null) answers[item.id] = { state: 'answered', value, evidence: SEEN } as Answer;
  }
  for (const [item, route] of routeItems(rubric, sheet)) if (route !== 'asked') delete answers[item];
  return sheet;
}

const SEEN = [{ kind: 'document', seen_by: 'manager', date: '2000-01-01' }] as const;

const EMPTY = {
  format: 1,
  subject: { id: 'anybody' },
  rater: { id: 'consultant', relation: 'consultant' },
  pack: null,
  form: 'full',
  answered_on: '2000-01-01',
  causes: {},
} as const;
