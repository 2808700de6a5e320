import { unanswered } from '../answers/routing.js';
import { askedOf } from './asked.js';
import type { Leak, LeakKind } from './leak.js';
import { possibleLevels } from './possible_levels.js';
import { enoughForSpread, type ReleaseRules } from './rules.js';
import { fitOf, sumOf } from './solve.js';
import type { AnonymousRelation, ReleasedBatch, ReleasedItem, ReleasedRubric } from './types.js';

type BatchLeak = Pick<Leak, 'kind' | 'rubric' | 'item'>;

/** What can be worked out from one batch by itself, or is told of it from too few. */
export function auditBatch(
  told: ReleasedBatch,
  relations: readonly AnonymousRelation[],
  rules: ReleaseRules,
): readonly BatchLeak[] {
  const { raters, rubrics, doubts } = told;
  return [
    ...when(raters < rules.fewest, 'below_fewest'),
    ...when(doubts.length > 0 && raters < enoughForSpread(rules.fewest), 'doubts_too_few'),
    ...rubrics.flatMap((rubric) => [
      ...comments(rubric, rules.fewest),
      ...missing(rubric, relations, rules),
      ...(rubric.items ?? []).flatMap((item) => cell(rubric.rubric, item, raters, rules)),
    ]),
  ];
}

function when(wrong: boolean, kind: LeakKind, rubric: string | null = null, item: string | null = null): BatchLeak[] {
  return wrong ? [{ kind, rubric, item }] : [];
}

/** Each rater behind a comment wrote one or more, so that fewer comments are fewer raters. */
function comments({ rubric, comments: words }: ReleasedRubric, fewest: number): BatchLeak[] {
  if (words === null) return [];
  if (words.length < fewest) return when(true, 'comments_too_few', rubric);
  return when(new Set(words).size < 2, 'comments_alike', rubric);
}

/** What all relations of the group are asked and can be told, and is not while other items of the rubric are. */
function missing(
  { rubric, items }: ReleasedRubric,
  relations: readonly AnonymousRelation[],
  rules: ReleaseRules,
): BatchLeak[] {
  if (items === null) return [];
  const told = new Set(items.map(({ item }) => item));
  const asked = relations.map((relation) => askedItems(relation, rubric, rules));
  return (asked[0] ?? [])
    .filter((item) => !told.has(item) && asked.every((own) => own.includes(item)))
    .map((item) => ({ kind: 'item_missing', rubric, item }));
}

/** By the one sitting of a relation, or by none; which of several a rater sat in is not known here. */
function askedItems(relation: AnonymousRelation, id: string, rules: ReleaseRules): readonly string[] {
  const [sitting, another] = rules.pack.sittings.filter((each) => each.relation === relation);
  if (another !== undefined) return [];
  const sheet = { ...unanswered(relation, rules.pack.form), ...(sitting === undefined ? {} : { sitting: sitting.id }) };
  return askedOf(sheet, rules)
    .filter(({ rubric, item }) => rubric.id === id && possibleLevels(item, rules.profile) !== null)
    .map(({ item }) => item.id);
}

function cell(rubric: string, told: ReleasedItem, raters: number, rules: ReleaseRules): BatchLeak[] {
  const { item: id, level, spread } = told;
  const asked = rules.rubrics.find((each) => each.id === rubric)?.items.find((each) => each.id === id);
  const possible = asked === undefined ? null : possibleLevels(asked, rules.profile);
  if (level === null) return when(spread !== null, 'no_answers_fit', rubric, id);
  if (possible === null) return when(true, 'no_answers_fit', rubric, id);
  if (spread !== null && sumOf(spread) > raters) return when(true, 'no_answers_fit', rubric, id);
  const counts = Array.from({ length: Math.max(1, raters - rules.fewest + 1) }, (_, more) => rules.fewest + more);
  const fit = fitOf({ ...told, level }, counts.slice(0, MOST_COUNTS), possible);
  return [
    ...when(spread !== null && sumOf(spread) < enoughForSpread(rules.fewest), 'spread_too_few', rubric, id),
    ...when(spread !== null && alike(spread), 'spread_alike', rubric, id),
    ...when(fit.unanimous && !fit.mixed, 'only_unanimous', rubric, id),
    ...when(!fit.unanimous && !fit.mixed, 'no_answers_fit', rubric, id),
  ];
}

/** How many numbers of raters are tried: with so many, all means to a tenth were tried. */
const MOST_COUNTS = 100;

function alike(spread: NonNullable<ReleasedItem['spread']>): boolean {
  return Math.max(spread.low, spread.middle, spread.high) >= sumOf(spread) - 1;
}
