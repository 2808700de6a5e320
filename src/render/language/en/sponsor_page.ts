import type { ActionOwner, CostInput, CostLine } from '../../../core/words.js';
import { words } from './words.js';

/** The one page for the sponsor, and what the gap costs. */

export const sponsorPage = {
  whyNow: 'Why now',
  inTheRole: (months: number, team: number | null) =>
    `${months === 1 ? '1 month' : `${months} months`} in the role${team === null ? '' : `, with a team of ${team}`}.`,
  /** `last`: the last quarter's name and its share of the plan; null without a plan. */
  quarters: (good: number, all: number, last: { readonly period: string; readonly share: string } | null) =>
    `${good} of ${all} quarters at or above plan${last === null ? '' : `; the last, ${last.period}, came to ${last.share} of plan`}.`,
  widest: (real: number, all: number, area: string, claimed: string, target: string) =>
    `${real} of ${all} areas ${real === 1 ? 'is' : 'are'} below what the role needs, by the answers alone; widest: ${area}, claimed ${claimed}, target ${target}.`,
  stands: (name: string) => `Where ${name} stands`,
  comesFirst: 'What comes first',
  firstStep: 'First step',
  /** Whose step it is, told to the one above. */
  owner: (owner: ActionOwner) => (owner === 'leader' ? 'the leader' : owner === 'sponsor' ? 'you' : words.owner[owner]),
  decide: 'What only you can decide',
  nobodyOwns: (parts: string) => `Nobody owns this today: ${parts}. Say whose it is.`,
  twoOwners: (parts: string) => `The leader and you named different people for this: ${parts}. Agree on one.`,
  teacher: 'Nobody nearby can teach this. Help to find somebody who does it well, inside or outside.',
  permission: 'What this area needs is not allowed today. Allow it, or say who can.',
  more: (count: number) => `${count} more ${count === 1 ? 'stands' : 'stand'} in the full report.`,
  dates: 'The next two dates',
  review: 'Two weeks on: what has begun, what stands in the way, what you have decided.',
  again: 'Ninety days on: the same questions again, with what can be shown by then.',
};

export const cost = {
  title: 'What the gap costs',
  sum: (period: string, money: string) => `By your own numbers, ${period}: ${money}.`,
  overlap: 'Read it as a size: lines can overlap, as an exit also leaves a seat empty.',
  noAverage: 'No published average is in it.',
  range: (low: string, high: string) => `${low} to ${high}`,
  line: {
    vacant_seats: 'Empty seats',
    slow_ramp: 'Slow starts',
    mis_hires: 'Wrong hires',
    discounting: 'Discounts',
    forecast_misses: 'Missed forecasts',
    regretted_exits: 'People who left and were missed',
  } satisfies Record<CostLine, string>,
  /** `shown`: the number or money, or a range of it; `one`: it is exactly 1. */
  input: {
    seat_months: (shown, one) => `${shown} ${one ? 'month' : 'months'} of an empty seat`,
    result_per_seat_month: (shown) => `${shown} a seat brings in a month`,
    hires: (shown, one) => `${shown} ${one ? 'hire' : 'hires'}`,
    extra_months: (shown, one) => `${shown} ${one ? 'month' : 'months'} longer than planned`,
    missing_per_month: (shown) => `${shown} missing in such a month`,
    cost_each: (shown) => `${shown} each`,
    discounted_sales: (shown) => `${shown} sold at a discount`,
    percent_given_away: (shown) => `${shown} % given without anything in return`,
    misses: (shown) => `${shown} missed`,
    exits: (shown, one) => `${shown} ${one ? 'exit' : 'exits'}`,
  } satisfies Record<CostInput, InputWords> as Readonly<Record<CostInput, InputWords>>,
};

type InputWords = (shown: string, one: boolean) => string;

/** Editions and what a page carries besides. */
export const examples = {
  title: 'Filled-in examples',
};
