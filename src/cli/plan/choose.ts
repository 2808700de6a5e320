import { nearest } from '../../core/nearest.js';
import type { ActionKey, Plan, PlanBudget, Planner } from '../../core/plan/types.js';
import { withFollowUp } from '../../render/language/follow_up.js';
import { exitAfter, openConversation } from '../conversation.js';
import { languageFor } from '../display.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { tell } from '../tell.js';
import type { PlanOptions } from './options.js';
import { problemText } from './problems.js';
import { actionSwitches, chosenOf } from './switches.js';

/** A planner within a budget. */
export type PlannerFor = (budget: PlanBudget) => Planner;

interface Limits {
  readonly with: readonly ActionKey[];
  readonly without: readonly ActionKey[];
}

/** What options pin and exclude. Errors: usage, with the nearest key. */
export function limitsOf({ candidates }: Planner, options: PlanOptions): Limits {
  const limits = { with: options.with ?? [], without: options.without ?? [] };
  const keys = candidates.map(({ action }) => action);
  for (const [option, named] of [
    ['--with', limits.with],
    ['--without', limits.without],
  ] as const)
    for (const key of named) if (!keys.includes(key)) throw unknownAction(option, key, keys);
  const both = limits.with.find((key) => limits.without.includes(key));
  if (both !== undefined) {
    throw new Failure(EXIT.usage, `${both} is to be in and out at once: --with and --without name it.`, NOTHING);
  }
  return limits;
}

/** The best choice within what is pinned. Errors: usage, where that cannot be. */
export function bestPlan(planner: Planner, limits: Limits, budget: PlanBudget): Plan {
  const { chosen, best } = planner.best(limits);
  const { problems } = planner.outlook(new Set(chosen));
  if (problems.length > 0) {
    throw new Failure(
      EXIT.usage,
      'What is asked for does not go together:',
      ...problems.map((problem) => problemText(problem, budget, planner.candidates, withFollowUp())),
      `${NOTHING} Leave out a --with or a --without, or give it more: --hours, --weeks.`,
    );
  }
  return planner.plan(chosen, { by: 'program', best, left_out: limits.without });
}

/** What a person chose; or the exit code, where they did not. */
export async function askedPlan(
  environment: Environment,
  planners: PlannerFor,
  budget: PlanBudget,
  { limits, name, options }: { readonly limits: Limits; readonly name: string; readonly options: PlanOptions },
): Promise<Plan | { readonly exit: ExitCode }> {
  const planner = planners(budget);
  const { best, chosen: advised } = planner.best(limits);
  const conversation = openConversation(environment, options);
  const reply = await conversation.prompter.switches(
    actionSwitches(planner, budget, name, limits, withFollowUp(await languageFor(options))),
  );
  conversation.close();
  if ('ended' in reply) {
    // The terminal may be gone, too.
    await tell(environment, environment.stderr, [NOTHING]).catch(() => undefined);
    return { exit: exitAfter(conversation, reply.ended) };
  }
  const chosen = chosenOf(planner.candidates, reply.value);
  if (isSameSet(chosen, advised)) return planner.plan(advised, { by: 'program', best, left_out: limits.without });
  const wider = widened(planners, budget, new Set(chosen));
  return planners(wider).plan(chosen, { by: 'person', best: null });
}

/** The budget that a choice needs. What goes beyond the one named was told, and was accepted. */
function widened(planners: PlannerFor, budget: PlanBudget, chosen: ReadonlySet<ActionKey>): PlanBudget {
  let wider = budget;
  // Later weeks leave room for what waits; every round adds at least one.
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { problems, hours } = planners(wider).outlook(chosen);
    if (problems.length === 0) return wider;
    const late = problems.some(({ kind }) => kind === 'weeks');
    wider = { ...wider, hours: Math.max(wider.hours, hours), weeks: wider.weeks + (late ? 1 : 0) };
  }
  throw new Error('a choice that no budget is enough for');
}

const MOST_TRIES = 400;

function isSameSet(a: readonly ActionKey[], b: readonly ActionKey[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}

function unknownAction(option: string, key: string, keys: readonly ActionKey[]): Failure {
  const close = nearest(key, keys) ?? nearest(key.split('.').at(-1) ?? '', keys.map(idOf));
  const meant = keys.find((each) => each === close || idOf(each) === close);
  return new Failure(
    EXIT.usage,
    `${option} names ${key}, and no open gap has such an action.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    `The actions: ${keys.join(', ')}.`,
    NOTHING,
  );
}

function idOf(key: ActionKey): string {
  return key.slice(key.indexOf('.') + 1);
}

const NOTHING = 'Nothing was written.';
