import { nearest } from '../nearest.js';
import { asFile, type Entry } from './as_file.js';
import type { Extended, ListName, Member } from './extended.js';
import type { ExtensionFile } from './schema_extension.js';
import type { Rubric } from './types.js';

type Path = readonly (string | number)[];
type Problem = (path: Path, message: string, suggestion?: string) => void;

type Changes = ExtensionFile['items' | 'actions' | 'sources'];

/** The data of the rubric that comes of a base and what a file changes in it; problems are those of the changes alone. */
export function extend(
  base: Rubric,
  { extends: _, items, actions, sources, gates, caps, ...head }: ExtensionFile,
  problem: Problem,
): { readonly data: Entry; readonly extended: Extended } {
  // Measured on the questions of the base: of others nobody knows.
  const { reliability: _measured, ...from } = asFile(base);
  const list = (name: 'items' | 'actions' | 'sources', changes: Changes) =>
    changed(name, from[name] as readonly Entry[], changes, { base, problem });
  const lists = {
    items: list('items', items),
    actions: list('actions', actions),
    sources: list('sources', sources),
    gates: exchanged('gates', 'level', from.gates as readonly Entry[], gates, { base, problem }),
    caps: exchanged('caps', 'item', from.caps as readonly Entry[], caps, { base, problem }),
  };
  const values = Object.entries(lists).map(([name, members]) => [name, members.map(({ value }) => value)]);
  return {
    data: { ...from, ...head, ...Object.fromEntries(values) },
    extended: {
      base: { id: base.id, version: base.version },
      lists,
      retired: {
        items: items.retire,
        actions: actions.retire,
        sources: sources.retire,
        gates: gates.retire.map(String),
        caps: caps.retire,
      },
    },
  };
}

interface Context {
  readonly base: Rubric;
  readonly problem: Problem;
}

/** A list whose members have ids: changed in place, added, retired, put in order. */
function changed(
  list: 'items' | 'actions' | 'sources',
  base: readonly Entry[],
  changes: Changes,
  context: Context,
): readonly Member[] {
  const known = base.map(({ id }) => String(id));
  const expect = inBase(list, known, context);
  for (const id of Object.keys(changes.change)) {
    expect(id, [list, 'change', id]);
    if (changes.retire.includes(id))
      context.problem([list, 'change', id], `${id} is retired here, so this changes nothing`);
  }
  for (const [at, id] of changes.retire.entries()) expect(id, [list, 'retire', at]);
  const members = base.map((value) => takenOver(list, value, changes.change[String(value.id)], context));
  add(list, members, known, changes, context);
  return inOrderOf(
    list,
    members.filter(({ id }) => !changes.retire.includes(id)),
    changes.order ?? [],
    context,
  );
}

function inBase(list: ListName, known: readonly string[], { base, problem }: Context) {
  return (id: string, path: Path) => {
    if (!known.includes(id))
      problem(path, `there is no ${one(list)} ${id} in ${base.id} ${base.version}`, nearest(id, known));
  };
}

/** A key is replaced as a whole; null takes it away. */
function takenOver(list: ListName, value: Entry, change: Entry | undefined, { problem }: Context): Member {
  const id = String(value.id);
  const name = `the ${one(list)} ${id}`;
  if (change === undefined) return { name, id, from: 'base', keys: [], value, path: null };
  const path = [list, 'change', id];
  const keys = Object.keys(change);
  if (keys.length === 0) problem(path, 'expected the keys that change, found none');
  const fixed = list === 'items' ? ['id', 'type'] : ['id'];
  for (const key of keys) {
    if (fixed.includes(key))
      problem([...path, key], `${fixed.join(' and ')} never change: retire ${id} and add another`);
    else if (change[key] === null && (value[key] ?? null) === null)
      problem([...path, key], `${id} has no ${key} that could be taken away`);
  }
  const left = Object.entries({ ...value, ...change }).filter(([, each]) => each !== null);
  return { name, id, from: 'changed', keys, value: Object.fromEntries(left), path };
}

function add(
  list: ListName,
  members: Member[],
  known: readonly string[],
  { add: added, retire }: Changes,
  { base, problem }: Context,
): void {
  for (const [at, { after, ...value }] of (
    added as readonly ({ readonly id: string; readonly after?: string } & Entry)[]
  ).entries()) {
    const path = [list, 'add', at];
    const id = String(value.id);
    if (known.includes(id)) {
      const advice = retire.includes(id) ? 'what is new needs a new id' : 'change it, or choose another id';
      problem([...path, 'id'], `${base.id} ${base.version} has an ${one(list)} ${id} already; ${advice}`);
    }
    const place = after === undefined ? members.length - 1 : members.findIndex((each) => each.id === after);
    const ids = members.map((each) => each.id);
    if (after !== undefined && place === -1)
      problem([...path, 'after'], `there is no ${one(list)} ${after} that it could stand behind`, nearest(after, ids));
    members.splice(place + 1, 0, { name: `the ${one(list)} ${id}`, id, from: 'added', keys: [], value, path });
  }
}

function inOrderOf(
  list: ListName,
  members: readonly Member[],
  order: readonly string[],
  { problem }: Context,
): readonly Member[] {
  const ids = members.map(({ id }) => id);
  for (const [at, id] of order.entries()) {
    if (!ids.includes(id)) problem([list, 'order', at], `there is no ${one(list)} ${id} here`, nearest(id, ids));
    if (order.indexOf(id) !== at) problem([list, 'order', at], `${id} is listed twice`);
  }
  const first = order.flatMap((id) => members.find((member) => member.id === id) ?? []);
  return [...first, ...members.filter((member) => !first.includes(member))];
}

/** A list whose members have no id, and go by what they are about. */
function exchanged(
  list: 'gates' | 'caps',
  key: 'level' | 'item',
  base: readonly Entry[],
  { add: added, retire }: ExtensionFile['gates' | 'caps'],
  context: Context,
): readonly Member[] {
  const expect = inBase(
    list,
    base.map((value) => String(value[key])),
    context,
  );
  for (const [at, id] of retire.entries()) expect(String(id), [list, 'retire', at]);
  const member = (value: Entry, path: Path | null): Member => {
    const id = String(value[key]);
    const name = list === 'gates' ? `the gate to level ${id}` : `the cap on ${id}`;
    return { name, id, from: path === null ? 'base' : 'added', keys: [], value, path };
  };
  const kept = base.filter((value) => !retire.some((each) => each === value[key])).map((value) => member(value, null));
  return [...kept, ...added.map((value, at) => member(value as Entry, [list, 'add', at]))];
}

function one(list: ListName): string {
  return { items: 'item', actions: 'action', sources: 'source', gates: 'gate to level', caps: 'cap on' }[list];
}
