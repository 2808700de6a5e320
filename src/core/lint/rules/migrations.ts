import { nearest } from '../../nearest.js';
import type { Migration, RubricMigration } from '../../rubric/migration.js';
import { majorOf } from '../../rubric/migration.js';
import type { Item, Pack, Rubric } from '../../rubric/types.js';
import type { Found, MigrationRule, MigrationToLint } from '../rule.js';

type Place = Found['path'];

/** The new items that a migration names, each with its place. */
function namedIn({
  renamed,
  split,
  options,
}: RubricMigration): readonly { readonly id: string; readonly path: Place }[] {
  return [
    ...Object.entries(renamed).map(([old, id]) => ({ id, path: ['renamed', old] })),
    ...Object.entries(split).flatMap(([old, parts]) => parts.map((id, index) => ({ id, path: ['split', old, index] }))),
    ...Object.keys(options).map((id) => ({ id, path: ['options', id] })),
  ];
}

/** The rubric a migration leads to, while it is the one here: of those in between nothing is known. */
function target({ migration, target: here }: MigrationToLint): { migration: RubricMigration; rubric: Rubric } | null {
  if (migration.kind !== 'rubric' || !('items' in here)) return null;
  return majorOf(here.version) === migration.to ? { migration, rubric: here } : null;
}

export const migrationUnknown: MigrationRule = {
  id: 'migration-unknown',
  of: 'migration',
  proves: 'Every new item, option and rubric that it names is there.',
  severity: 'error',
  check: (given) => [...ahead(given), ...unknownItems(given), ...unknownRubrics(given.migration, given.target)],
};

function ahead({ migration, target: { id, version } }: MigrationToLint): Found[] {
  if (majorOf(version) >= migration.to) return [];
  const message = `${id} is ${version} here; there is no major version ${migration.to} to load into`;
  return [{ path: ['to'], message, fix: 'give the rubric or pack its new version first' }];
}

function unknownItems(given: MigrationToLint): Found[] {
  const found = target(given);
  if (found === null) return [];
  const ids = found.rubric.items.map(({ id }) => id);
  return namedIn(found.migration).flatMap(({ id, path }) => {
    const item = found.rubric.items.find((each) => each.id === id);
    if (item === undefined) return [unknown(id, ids, path)];
    return path[0] === 'options' ? unknownOptions(item, found.migration.options[id] ?? {}, path) : [];
  });
}

function unknownOptions(item: Item, options: Readonly<Record<string, string>>, path: Place): Found[] {
  const known = optionsOf(item);
  if (known === null) return [];
  return Object.entries(options).flatMap(([old, now]) =>
    known.includes(now) ? [] : [unknown(now, known, [...path, old])],
  );
}

function unknownRubrics(migration: Migration, here: Rubric | Pack): Found[] {
  if (migration.kind !== 'pack' || !('rubrics' in here)) return [];
  const asked = here.rubrics.map(({ id }) => id);
  return Object.keys(migration.gone).flatMap((id): Found[] => {
    if (!asked.includes(id)) return [];
    return [{ path: ['gone', id], message: `${here.id} still asks ${id}`, fix: 'take it out' }];
  });
}

function unknown(id: string, known: readonly string[], path: Place): Found {
  const suggestion = nearest(id, known);
  const fix = suggestion === undefined ? 'name one that is there' : `did you mean ${suggestion}?`;
  return { path, message: `there is no ${id} here; there is ${known.join(', ')}`, fix };
}

/** null: items of this type have none. */
function optionsOf(item: Item): readonly string[] | null {
  if (item.type === 'choice' || item.type === 'checklist') return item.options.map(({ id }) => id);
  return item.type === 'allocation' ? item.parts.map(({ id }) => id) : null;
}

export const migrationKept: MigrationRule = {
  id: 'migration-kept',
  of: 'migration',
  proves: 'No item that it renames, splits or retires is still asked under its old id.',
  severity: 'error',
  check(given) {
    const found = target(given);
    if (found === null) return [];
    const ids = new Set(found.rubric.items.map(({ id }) => id));
    return (['renamed', 'split', 'retired'] as const).flatMap((way) =>
      Object.keys(found.migration[way]).flatMap((id): Found[] => {
        if (!ids.has(id)) return [];
        const message = `${id} is still an item of ${found.rubric.id}`;
        return [
          {
            path: [way, id],
            message,
            fix: 'take it out, or give the question of now another id: ids are never used again',
          },
        ];
      }),
    );
  },
};

export const migrationType: MigrationRule = {
  id: 'migration-type',
  of: 'migration',
  proves: 'The items that one was split into are of one type, and only items with options or parts have these renamed.',
  severity: 'error',
  check(given) {
    const found = target(given);
    if (found === null) return [];
    const itemCalled = (id: string) => found.rubric.items.find((each) => each.id === id);
    const mixed = Object.entries(found.migration.split).flatMap(([old, parts]): Found[] => {
      const types = [...new Set(parts.flatMap((part) => itemCalled(part)?.type ?? []))];
      if (types.length < 2) return [];
      const message = `one answer to ${old} cannot be an answer to questions of the types ${types.join(' and ')}`;
      return [{ path: ['split', old], message, fix: 'name those of its type, and retire or rename the rest' }];
    });
    const without = Object.keys(found.migration.options).flatMap((id): Found[] => {
      const item = itemCalled(id);
      if (item === undefined || optionsOf(item) !== null) return [];
      return [
        { path: ['options', id], message: `${id} is of the type ${item.type} and has no options`, fix: 'take it out' },
      ];
    });
    return [...mixed, ...without];
  },
};
