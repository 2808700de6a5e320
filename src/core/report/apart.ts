import { rubricsFor, sittingOf } from '../answers/sitting.js';
import type { AnswerSheet } from '../answers/types.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { scoreRubric } from '../scoring/rubric_score.js';
import { TOLERANCE } from '../tolerance.js';
import type { Relation } from '../words.js';
import type { ItemScore, RubricScore } from './scores.js';
import type { Apart, ApartQuestion, OwnersApart } from './types.js';

/** A sheet about the same leader, laid beside the one that is reported on, with what it was asked by. */
export interface Beside {
  readonly sheet: AnswerSheet;
  readonly pack: Pack;
  readonly rubrics: readonly Rubric[];
}

/** Whose view a sheet holds: in a sitting that of the person who was asked, whoever gives the levels. */
export function viewIn({ sheet, pack }: Pick<Beside, 'sheet' | 'pack'>): Relation {
  const sitting = sheet.sitting === undefined ? undefined : sittingOf(pack, sheet.sitting);
  return sitting?.relation ?? sheet.rater.relation;
}

/**
 * Where the leader and whoever is above, asked apart, answered the same question differently: as claimed, since
 * proof is another matter; from one level on (design §6.9). Neither of the two is taken for the truth.
 */
export function apartFrom(scores: readonly RubricScore[], beside: Beside): Apart {
  const { sheet, pack, rubrics } = beside;
  const others = rubricsFor(sheet, pack, rubrics).map((rubric) => scoreRubric(rubric, sheet));
  const pairs = scores.flatMap((score) =>
    pairsOf(
      score,
      others.find(({ rubric }) => rubric === score.rubric),
    ),
  );
  const questions = pairs.flatMap(questionOf).sort((a, b) => widthOf(b) - widthOf(a));
  const owners = pairs.flatMap(ownersOf);
  const compared = pairs.filter((pair) => pair.every(isAnswered) || ownersNamed(pair) !== null).length;
  return { above: viewIn(beside), answered_on: sheet.answered_on, compared, questions, owners };
}

/** One question, as the leader answered it and as the other did. */
type Pair = readonly [leader: Asked, above: Asked];
type Asked = ItemScore & { readonly rubric: string; readonly rubric_title: string };

function pairsOf(score: RubricScore, other: RubricScore | undefined): Pair[] {
  const asked = (item: ItemScore): Asked => ({ ...item, rubric: score.rubric, rubric_title: score.title });
  return score.items.flatMap((item) => {
    const same = other?.items.find((each) => each.item === item.item);
    return same === undefined ? [] : [[asked(item), asked(same)] as const];
  });
}

function isAnswered({ claimed_level }: Asked): boolean {
  return claimed_level !== null;
}

function questionOf([leader, above]: Pair): ApartQuestion[] {
  if (leader.claimed_level === null || above.claimed_level === null) return [];
  if (Math.abs(leader.claimed_level - above.claimed_level) < 1 - TOLERANCE) return [];
  return [
    {
      ...placeOf(leader),
      leader: { level: leader.claimed_level, answer: leader.answer ?? '' },
      above: { level: above.claimed_level, answer: above.answer ?? '' },
    },
  ];
}

/** Levels are sums of fractions. */
function widthOf({ leader, above }: ApartQuestion): number {
  return Math.abs(leader.level - above.level);
}

function ownersOf(pair: Pair): OwnersApart[] {
  const named = ownersNamed(pair);
  if (named === null) return [];
  const [leader, above] = named;
  return same(leader) === same(above) ? [] : [{ ...placeOf(pair[0]), leader, above }];
}

/** Whose it is in the words of each, where both said that it is not the leader's. */
function ownersNamed([leader, above]: Pair): readonly [string, string] | null {
  const [one, other] = [leader.not_applicable?.whose ?? null, above.not_applicable?.whose ?? null];
  return one === null || other === null ? null : [one, other];
}

function same(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

function placeOf({ rubric, rubric_title, item, title }: Asked) {
  return { rubric, rubric_title, item, title };
}
