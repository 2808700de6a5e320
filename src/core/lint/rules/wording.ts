import type { Item } from '../../rubric/types.js';
import type { Relation } from '../../words.js';
import type { Found, PackRule, RubricRule } from '../rule.js';

/** Would this relation be asked about "your team" though it is somebody else's? What self is not asked is worded for others. */
function jars({ ask, relations }: Item, relation: Relation): boolean {
  if (!relations.includes('self')) return false;
  return relation !== 'self' && ask[relation] === undefined && /\byou(r|rs)?\b/i.test(ask.self);
}

export const wordingMissing: RubricRule = {
  id: 'wording-missing',
  of: 'rubric',
  proves:
    'An item whose `relations` invite somebody other than self has a wording for them, or a text that does not say "you". A consultant reads what the leader is asked.',
  severity: 'error',
  check: ({ rubric }) =>
    rubric.items.flatMap((item, index): Found[] => {
      const missing = item.relations.filter((relation) => relation !== 'consultant' && jars(item, relation));
      if (missing.length === 0) return [];
      const message = `${item.id} asks ${missing.join(', ')} in words meant for the leader ("you", "your")`;
      return [
        {
          path: ['items', index, 'ask'],
          message,
          fix: `add ask: {${missing[0]}: …}, or leave the relation out of relations`,
        },
      ];
    }),
};

export const sittingWordingMissing: PackRule = {
  id: 'sitting-wording-missing',
  of: 'pack',
  proves: 'Every item of a sitting has a wording for its relation, or a text that does not say "you".',
  severity: 'error',
  check: ({ pack, rubrics }) =>
    pack.sittings.flatMap(({ relation, items }, index) =>
      Object.entries(items).flatMap(([id, asked]) => {
        const known = rubrics.find((rubric) => rubric.id === id)?.items ?? [];
        return asked.flatMap((name, at): Found[] => {
          const item = known.find((each) => each.id === name);
          if (item === undefined || !jars(item, relation)) return [];
          const message = `${id}.${name} has no wording for ${relation}, and asks "you" in words meant for the leader`;
          return [
            {
              path: ['sittings', index, 'items', id, at],
              message,
              fix: `add ask: {${relation}: …} to the item in ${id}`,
            },
          ];
        });
      }),
    ),
};
