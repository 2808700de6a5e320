import { quickJson } from '../documents/json.js';
import { parseAs } from '../documents/parse_as.js';
import { parseYaml } from '../documents/yaml.js';
import { type Issue, inOrder, MOST_ISSUES, type Result } from '../issue.js';
import { shownKey } from '../look_alike.js';
import { nearest } from '../nearest.js';
import { asPlan, planSchema } from './schema.js';
import type { Plan, PlannedAction } from './types.js';

/**
 * The plan in a text, or all its problems with their lines. A plan stands alone: its rubrics may have changed since, or be
 * unknown here. JSON that is in order needs no YAML; what is wrong with it is told with the line it stands on.
 */
export function readPlan(text: string, format: 'yaml' | 'json'): Result<Plan> {
  const json = format === 'json' ? quickJson(text) : null;
  const quick = json === null ? null : planSchema.safeParse(json.value);
  if (quick?.success === true) {
    const plan = asPlan(quick.data);
    if (problemsOf(plan).length === 0) return { ok: true, value: plan };
  }
  const result = parseAs(parseYaml(text), planSchema, (file) => checked(asPlan(file)));
  return result.ok ? result : { ok: false, issues: inOrder(result.issues) };
}

type Found = Omit<Issue, 'line' | 'column'>;

/** Only `parseAs` knows on which line a key stands. */
function checked(plan: Plan): Result<Plan> {
  const found = problemsOf(plan);
  if (found.length === 0) return { ok: true, value: plan };
  return { ok: false, issues: found.map((each) => ({ ...each, line: null, column: null })) };
}

/** What no schema can say, as much as is told of one file. */
function problemsOf(plan: Plan): readonly Found[] {
  const order = orderOf(plan.actions);
  const found: Found[] = [];
  for (const [at, action] of plan.actions.entries()) {
    found.push(...daysOf(action, at, plan), ...keyOf(action, at, order));
    for (let place = 0; place < action.after.length && found.length < MOST_ISSUES; place += 1)
      found.push(...beforeIt(action, at, place, order));
  }
  return found.slice(0, MOST_ISSUES);
}

/** The actions of a plan by their keys. A plan may name thousands, each waiting for hundreds. */
interface Order {
  readonly first: ReadonlyMap<string, number>;
  /** Whether what is called by the one key is done only after what is called by the other. */
  waitsFor(key: string, other: string): boolean;
}

function orderOf(actions: readonly PlannedAction[]): Order {
  const first = new Map<string, number>();
  for (const [at, { action }] of actions.entries()) if (!first.has(action)) first.set(action, at);
  const known = new Map<string, ReadonlySet<string>>();
  const before = (key: string): ReadonlySet<string> => {
    const reached = known.get(key);
    if (reached !== undefined) return reached;
    const all = new Set([key]);
    for (const each of all) for (const next of actions[first.get(each) ?? -1]?.after ?? []) all.add(next);
    known.set(key, all);
    return all;
  };
  return { first, waitsFor: (key, other) => before(key).has(other) };
}

function daysOf({ starts_on, due_on }: PlannedAction, at: number, { made_on }: Plan): Found[] {
  if (starts_on < made_on) {
    const message = `starts on ${starts_on}, before the plan was made (${made_on}); expected that day or a later one`;
    return [{ message, path: ['actions', at, 'starts_on'] }];
  }
  if (due_on >= starts_on) return [];
  const message = `is due on ${due_on}, before it starts (${starts_on}); expected that day or a later one`;
  return [{ message, path: ['actions', at, 'due_on'] }];
}

function keyOf({ action, rubric }: PlannedAction, at: number, { first }: Order): Found[] {
  const path = ['actions', at, 'action'];
  if (first.get(action) !== at) return [{ message: `${shownKey(action)} is in the plan twice`, path }];
  if (action.startsWith(`${rubric}.`)) return [];
  return [{ message: `${shownKey(action)} is no action of the rubric ${shownKey(rubric)} beside it`, path }];
}

/** What has to be done first is in the plan, and waits for nothing that waits for it. */
function beforeIt({ action, after }: PlannedAction, at: number, place: number, { first, waitsFor }: Order): Found[] {
  const key = after[place] ?? '';
  const path = ['actions', at, 'after', place];
  if (!first.has(key)) {
    const suggestion = nearest(key, [...first.keys()]);
    const message = `${shownKey(key)} is no action of this plan`;
    return [
      suggestion === undefined
        ? { message: `${message}; where it was taken out, take it out here too`, path }
        : { message, path, suggestion },
    ];
  }
  const message = `${shownKey(action)} and ${shownKey(key)} wait for each other; take one of the two out of after`;
  return waitsFor(key, action) ? [{ message, path }] : [];
}
