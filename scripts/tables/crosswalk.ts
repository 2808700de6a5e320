import * as z from 'zod';
import { explain } from '../../src/core/documents/explain.js';
import { parseYaml } from '../../src/core/documents/yaml.js';
import type { Result } from '../../src/core/issue.js';
import type { Action, Item, Pack, Rubric } from '../../src/core/rubric/types.js';

/*
 * docs/crosswalk.yaml says where each idea salesgap was made for is asked and acted upon. It is written by hand;
 * what it names is looked up here, so that a renamed question cannot leave an idea without one.
 */

const text = z.string().min(1);
const ids = z.array(text).min(1);

const entry = z.strictObject({
  name: text,
  /** In a sentence or two, in our own words. */
  says: text,
  /** Where it comes from. */
  from: text.optional(),
  /** rubric id → ids of the questions (`turned_inward.doors` for one option), or all of them. */
  asked: z.record(text, z.union([z.literal('all'), ids])),
  /** rubric id → ids of the actions. */
  acted: z.record(text, ids),
  /** Findings of the pack `default`, on which every other is built. */
  findings: ids.optional(),
  /** What else of the program serves it. */
  also: text.optional(),
  /** What is still missing; `command` is called like that once it is there. */
  not_built: z.array(z.strictObject({ part: text, command: text.optional() })).optional(),
});

const crosswalkSchema = z.strictObject({
  skills: z.array(entry),
  traits: z.array(entry),
  changes: z.array(entry),
  ideas: z.array(entry),
});

export type Entry = z.output<typeof entry>;
export type Crosswalk = z.output<typeof crosswalkSchema>;

export function parseCrosswalk(source: string): Result<Crosswalk> {
  const document = parseYaml(source);
  if (document.issues.length > 0) return { ok: false, issues: document.issues };
  const checked = crosswalkSchema.safeParse(document.value);
  if (!checked.success) return { ok: false, issues: explain(crosswalkSchema, checked.error, document) };
  return { ok: true, value: checked.data };
}

export interface Shipped {
  readonly rubrics: readonly Rubric[];
  readonly packs: readonly Pack[];
}

/** What an entry names in one rubric. */
export interface Area {
  readonly rubric: Rubric;
  readonly questions: readonly Question[];
  readonly actions: readonly Action[];
  /** How many more actions the rubric has, where it is asked as a whole. */
  readonly unnamed: number;
}

export interface Question {
  readonly item: Item;
  /** What exactly in it, where the entry names an option. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** The areas an entry names, with what of its names there is, in the order of the entry. */
export function areasOf({ asked, acted }: Entry, { rubrics }: Shipped): Area[] {
  const ids = [...new Set([...Object.keys(asked), ...Object.keys(acted)])];
  return ids.flatMap((id) => {
    const rubric = rubrics.find((each) => each.id === id);
    if (rubric === undefined) return [];
    const names = asked[id] ?? [];
    const actions = (acted[id] ?? []).flatMap((name) => rubric.actions.filter((each) => each.id === name));
    const unnamed = names === 'all' ? rubric.actions.length - actions.length : 0;
    return [{ rubric, questions: questionsNamed(names, rubric), actions, unnamed }];
  });
}

function questionsNamed(names: 'all' | readonly string[], { items }: Rubric): Question[] {
  if (names === 'all') return items.map((item) => ({ item, options: [] }));
  return names.flatMap((name) => {
    const [id, option] = name.split('.');
    const item = items.find((each) => each.id === id);
    if (item === undefined) return [];
    if (option === undefined) return [{ item, options: [] }];
    const options = 'options' in item ? item.options.filter((each) => each.id === option) : [];
    return options.length === 0 ? [] : [{ item, options }];
  });
}

export function findingsOf({ findings = [] }: Entry, { packs }: Shipped): Pack['findings'] {
  const rules = packs.find(({ id }) => id === 'default')?.findings ?? [];
  return findings.flatMap((name) => rules.find(({ id }) => id === name) ?? []);
}

/** What an entry names that does not exist, and what it has to have and has not. */
export function problemsIn(crosswalk: Crosswalk, shipped: Shipped): string[] {
  return Object.values(crosswalk)
    .flat()
    .flatMap((each) => problemsOf(each, shipped).map((problem) => `${each.name}: ${problem}`));
}

function problemsOf(each: Entry, shipped: Shipped): string[] {
  const areas = areasOf(each, shipped);
  const found = findingsOf(each, shipped).map(({ id }) => id);
  const rubrics = shipped.rubrics.map(({ id }) => id);
  return [
    ...missing([...Object.keys(each.asked), ...Object.keys(each.acted)], rubrics, 'rubric'),
    ...areas.flatMap((area) => problemsOfArea(area, each)),
    ...missing(each.findings ?? [], found, 'finding'),
    ...(areas.every(({ questions }) => questions.length === 0) ? ['asked nowhere'] : []),
    ...(areas.every(({ actions }) => actions.length === 0) ? ['no action follows from it'] : []),
  ];
}

function problemsOfArea({ rubric, questions, actions }: Area, { asked, acted }: Entry): string[] {
  const { id } = rubric;
  const names = asked[id] ?? [];
  const there = questions.map(({ item, options: [option] }) => (option ? `${item.id}.${option.id}` : item.id));
  const idle = actions.filter(
    ({ moves }) => !moves.some((move) => questions.some(({ item }) => item.id === move.item)),
  );
  return [
    ...missing(names === 'all' ? [] : names, there, `question in ${id}:`),
    ...missing(
      acted[id] ?? [],
      actions.map((action) => action.id),
      `action in ${id}:`,
    ),
    ...idle.map((action) => `the action ${action.id} in ${id} moves none of its questions`),
  ];
}

function missing(names: readonly string[], there: readonly string[], what: string): string[] {
  return [...new Set(names)].filter((name) => !there.includes(name)).map((name) => `there is no ${what} ${name}`);
}
