import { quickJson } from '../documents/json.js';
import { parseAs } from '../documents/parse_as.js';
import { parseYaml } from '../documents/yaml.js';
import { type Issue, inOrder, type Result } from '../issue.js';
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

/** What no schema can say. */
function problemsOf(plan: Plan): readonly Found[] {
  return plan.actions.flatMap((action, at) => [
    ...daysOf(action, at, plan),
    ...keyOf(action, at, plan),
    ...beforeIt(action, at, plan),
  ]);
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

function keyOf({ action, rubric }: PlannedAction, at: number, { actions }: Plan): Found[] {
  const path = ['actions', at, 'action'];
  if (actions.findIndex((each) => each.action === action) < at)
    return [{ message: `${shownKey(action)} is in the plan twice`, path }];
  if (action.startsWith(`${rubric}.`)) return [];
  return [{ message: `${shownKey(action)} is no action of the rubric ${shownKey(rubric)} beside it`, path }];
}

/** What has to be done first is in the plan, and waits for nothing that waits for it. */
function beforeIt({ action, after }: PlannedAction, at: number, { actions }: Plan): Found[] {
  const keys = actions.map((each) => each.action);
  return after.flatMap((key, place): Found[] => {
    const path = ['actions', at, 'after', place];
    if (!keys.includes(key)) {
      const suggestion = nearest(key, keys);
      const message = `${shownKey(key)} is no action of this plan`;
      return [
        suggestion === undefined
          ? { message: `${message}; where it was taken out, take it out here too`, path }
          : { message, path, suggestion },
      ];
    }
    const message = `${shownKey(action)} and ${shownKey(key)} wait for each other; take one of the two out of after`;
    return waitsFor(key, action, actions) ? [{ message, path }] : [];
  });
}

function waitsFor(key: string, other: string, actions: readonly PlannedAction[]): boolean {
  const seen = new Set([key]);
  for (const each of seen) {
    if (each === other) return true;
    for (const next of actions.find(({ action }) => action === each)?.after ?? []) seen.add(next);
  }
  return false;
}
