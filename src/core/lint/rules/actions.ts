import { canStand, reachOf } from '../answer_space.js';
import type { Found, RubricRule } from '../rule.js';

export const actionUnreachable: RubricRule = {
  id: 'action-unreachable',
  of: 'rubric',
  proves: 'Every move of every action fits some answer to its item, so every action is recommended to somebody.',
  severity: 'error',
  check: ({ rubric }) =>
    rubric.actions.flatMap((action, index) =>
      action.moves.flatMap(({ item: id, from, to }, at): Found[] => {
        const item = rubric.items.find((each) => each.id === id);
        if (item === undefined) return [];
        const path = ['actions', index, 'moves', at];
        if (item.weight === 0 || item.type === 'text')
          return [
            {
              path,
              message: `${action.id} is never recommended for ${id}, which is not scored`,
              fix: 'move an item that has a weight',
            },
          ];
        if (canStand(reachOf(item), from, to)) return [];
        const message = `${action.id} never fits: no answer to ${id} stands at ${from} or above and below ${to}`;
        return [{ path, message, fix: 'name levels that answers to the item have' }];
      }),
    ),
};

export const levelWithoutAction: RubricRule = {
  id: 'level-without-action',
  of: 'rubric',
  proves:
    'From every level of a level item below its target some action leads on; the target is the highest of the pack `default`, else 3.',
  severity: 'error',
  check: ({ rubric, target }) =>
    rubric.items.flatMap((item, index): Found[] => {
      if (item.type !== 'level' || item.weight === 0) return [];
      const moves = rubric.actions.flatMap((action) => action.moves).filter((move) => move.item === item.id);
      const open = [1, 2, 3, 4].filter(
        (level) => level < target && !moves.some(({ from, to }) => from <= level && level < to),
      );
      if (open.length === 0) return [];
      const message = `no action leads on from level ${open.join(' and ')} of ${item.id}, and the target is ${target}`;
      return [{ path: ['items', index], message, fix: `let an action move ${item.id} from there` }];
    }),
};
