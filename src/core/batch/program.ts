import { unanswered } from '../answers/routing.js';
import { ratersOf, sittingOf } from '../answers/sitting.js';
import type { AnswerSheet } from '../answers/types.js';
import { askedRubrics } from '../assess.js';
import type { Pack, PackRubric, Rubric } from '../rubric/types.js';
import { claimsNeedProof } from '../scoring/proof.js';
import { type Form, type Relation, ROLES } from '../words.js';
import { type Truth, truthOf } from './closures.js';
import { Context } from './context.js';
import { ASKED, ItemTable } from './item_table.js';
import { findingPlaces, gatePlaces, NoSuchName, profilePlaces, whenPlaces } from './places.js';
import { Results } from './results.js';
import { Slots } from './slots.js';

/** On what it depends which questions a sheet is asked, before its context is known. */
export interface Asked {
  readonly relation: Relation;
  readonly form: Form;
  readonly sitting: string | undefined;
}

/*
 * What a sheet is judged by lies in typed arrays: they have one shape, whatever is in them, so that what was compiled for one
 * rubric is good for the next.
 */

/** Questions asked only under a condition. */
export interface Whens {
  readonly slots: Int32Array;
  readonly holds: readonly Truth[];
}

/** What a level needs beyond its points. */
export interface Gates {
  readonly levels: Float64Array;
  readonly holds: readonly Truth[];
}

/** Where the level of a question is below a limit, its rubric has at most another one. */
export interface Caps {
  readonly slots: Int32Array;
  readonly below: Float64Array;
  readonly most: Float64Array;
}

/** One rubric of a program. Its questions have the slots from `first` on, in its order. */
export interface RubricPlan {
  readonly rubric: Rubric;
  readonly settings: PackRubric;
  /** Levels needed, in the order of ROLES. */
  readonly targets: Float64Array;
  readonly first: number;
  /** Ids of its questions, in its order. */
  readonly ids: readonly string[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** In its order. */
  readonly whens: Whens;
  /** Slots of what is asked and weighs something, in the order of sums: by id. */
  readonly order: Int32Array;
  readonly musts: Int32Array;
  readonly gates: Gates;
  readonly caps: Caps;
  /** The sitting passes over what no level can do without. */
  readonly leavesOut: boolean;
}

/**
 * A pack and its rubrics as they are asked of one relation, form and sitting, made once for any number of sheets: flat
 * tables, conditions as functions, and the places that a sheet is read into. One sheet at a time.
 */
export interface Program {
  readonly pack: Pack;
  readonly asked: Asked;
  /** Those a result speaks about, in its order. */
  readonly rubrics: readonly RubricPlan[];
  /** rubric id → place in `rubrics`; -1: of the pack, but nothing of it is asked here. */
  readonly places: ReadonlyMap<string, number>;
  readonly items: ItemTable;
  readonly slots: Slots;
  readonly results: Results;
  readonly findings: readonly { readonly id: string; readonly holds: Truth }[];
}

/** `context`: where that of a sheet will stand. null: these go the long way, which says what is wrong with them. */
export function compileProgram(
  pack: Pack,
  all: readonly Rubric[],
  asked: Asked,
  context: Context = new Context(),
): Program | null {
  if (!isAskedAtAll(pack, asked)) return null;
  const sheet = sheetOf(asked);
  const rubrics = askedRubrics(pack, all, sheet);
  const settings = rubrics.flatMap(({ id }) => pack.rubrics.find((each) => each.id === id) ?? []);
  if (settings.length < rubrics.length || new Set(all.map(({ id }) => id)).size < all.length) return null;
  try {
    return programOf(pack, all, rubrics, settings, asked, context);
  } catch (error) {
    if (error instanceof NoSuchName) return null;
    throw error;
  }
}

function isAskedAtAll(pack: Pack, { relation, sitting: id }: Asked): boolean {
  if (id === undefined) return true;
  const sitting = sittingOf(pack, id);
  return sitting !== undefined && ratersOf(sitting).includes(relation);
}

function sheetOf({ relation, form, sitting }: Asked): AnswerSheet {
  return { ...unanswered(relation, form), ...(sitting === undefined ? {} : { sitting }) };
}

function programOf(
  pack: Pack,
  all: readonly Rubric[],
  rubrics: readonly Rubric[],
  settings: readonly PackRubric[],
  asked: Asked,
  context: Context,
): Program {
  const items = rubrics.flatMap((rubric) => rubric.items);
  const slots = new Slots(items.length, rubrics.length, context);
  const results = new Results(rubrics.length);
  const claiming = claimsNeedProof(sheetOf(asked));
  const table = new ItemTable(items, asked.relation, asked.form, claiming, profilePlaces(context));
  let first = 0;
  const plans = rubrics.map((rubric, at) => {
    const plan = planOf(rubric, settings[at] as PackRubric, first, table, slots, asked);
    first += rubric.items.length;
    return plan;
  });
  const ids = rubrics.map(({ id }) => id);
  const slotOf = (rubric: string, item: string) => plans[ids.indexOf(rubric)]?.slotOf.get(item);
  const places = findingPlaces(slots, results, ids, slotOf);
  return {
    pack,
    asked,
    rubrics: plans,
    places: new Map(all.map(({ id }) => [id, ids.indexOf(id)])),
    items: table,
    slots,
    results,
    findings: pack.findings.map(({ id, when }) => ({ id, holds: truthOf(when.tree, places) })),
  };
}

function planOf(
  rubric: Rubric,
  settings: PackRubric,
  first: number,
  table: ItemTable,
  slots: Slots,
  { sitting }: Asked,
): RubricPlan {
  const ids = rubric.items.map(({ id }) => id);
  const slotOf = new Map(ids.map((id, at) => [id, first + at]));
  const asked = ids.map((_, at) => first + at).filter((slot) => table.asked[slot] === ASKED.yes);
  const counted = asked.filter((slot) => (table.weight[slot] as number) > 0);
  const idOf = (slot: number) => ids[slot - first] as string;
  const gates = gatePlaces(slots, (id) => slotOf.get(id));
  const needed = new Set([
    ...rubric.items.filter(({ must }) => must).map(({ id }) => id),
    ...rubric.caps.map(({ item }) => item),
  ]);
  return {
    rubric,
    settings,
    targets: Float64Array.from(ROLES, (role) => settings.target[role]),
    first,
    ids,
    slotOf,
    whens: whensOf(rubric, asked, first, table, slots),
    order: Int32Array.from([...counted].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))),
    musts: Int32Array.from(counted.filter((slot) => table.items[slot]?.must)),
    gates: {
      levels: Float64Array.from(rubric.gates, ({ level }) => level),
      holds: rubric.gates.map(({ needs }) => truthOf(needs.tree, gates)),
    },
    caps: capsOf(rubric, (item) => counted.find((slot) => idOf(slot) === item)),
    leavesOut: sitting !== undefined && ids.some((id, at) => table.asked[first + at] === ASKED.no && needed.has(id)),
  };
}

/** `countedAs`: the slot of a question that counts. */
function capsOf({ caps }: Rubric, countedAs: (item: string) => number | undefined): Caps {
  const counted = caps.flatMap((cap) => {
    const slot = countedAs(cap.item);
    return slot === undefined ? [] : [{ ...cap, slot }];
  });
  return {
    slots: Int32Array.from(counted, ({ slot }) => slot),
    below: Float64Array.from(counted, ({ below }) => below),
    most: Float64Array.from(counted, ({ at_most }) => at_most),
  };
}

/** A condition sees the answers before its question, as far as these are asked. */
function whensOf(rubric: Rubric, asked: readonly number[], first: number, table: ItemTable, slots: Slots): Whens {
  const whens = rubric.items.flatMap(({ when }, at) => {
    const slot = first + at;
    if (when === null || !asked.includes(slot)) return [];
    const before = (id: string) => asked.find((each) => each < slot && table.items[each]?.id === id);
    const places = whenPlaces(slots, before, (seen) => {
      table.seen[seen] = 1;
    });
    return [{ slot, holds: truthOf(when.tree, places) }];
  });
  return { slots: Int32Array.from(whens, ({ slot }) => slot), holds: whens.map(({ holds }) => holds) };
}
