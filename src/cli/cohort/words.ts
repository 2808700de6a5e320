import type { CohortCounter, LeftOut, PassedOver } from '../../core/cohort/build.js';
import { FEWEST_LEADERS } from '../../core/cohort/types.js';
import type { Relation, Role } from '../../core/words.js';

/** Sheets that were not counted, as "12 of another relation". */
const PASSED: Readonly<Record<PassedOver, string>> = {
  other_relation: 'of another relation',
  in_part: 'with only a part of the questions (a quick look or one sitting)',
  other_role: 'of another role',
  again: 'about a leader who is counted already',
  no_score: 'with too little answered for any score',
  too_many: 'with more areas than are counted (500)',
};

export interface Told {
  readonly counter: CohortCounter;
  readonly relation: Relation;
  /** Sheets that cannot be used, of files and of lines. */
  readonly unusable: number;
}

/** "Counted: 240 leaders (relation self, role first_line). Passed over: 2 sheets of another role." */
export function countedWords({ counter, relation, unusable }: Told): string[] {
  const passed = counter.passedOver.map(([why, count]) => `${sheets(count)} ${PASSED[why]}`);
  const roles = counter.roles.map(([role]) => role);
  const counted = `Counted: ${leaders(counter.leaders)} (relation ${relation}, role ${roles.join(', ') || 'unknown'}), each by the first sheet about them.`;
  return [
    counted,
    ...(passed.length === 0 ? [] : [`Passed over: ${passed.join('; ')}.`]),
    ...(unusable === 0 ? [] : [`Cannot be used: ${sheets(unusable)}.`]),
  ];
}

export function leftOutWords(left_out: readonly LeftOut[]): string[] {
  if (left_out.length === 0) return [];
  const areas = left_out.map(({ id, version, n }) => `${id} ${version} (${n})`).join(', ');
  return [`Left out, because fewer than ${FEWEST_LEADERS} leaders have a score there: ${areas}.`];
}

export function rolesInWords(roles: readonly (readonly [Role, number])[]): string {
  return roles.map(([role, count]) => `${role} (${count})`).join(', ');
}

function sheets(count: number): string {
  return count === 1 ? '1 sheet' : `${count} sheets`;
}

function leaders(count: number): string {
  return count === 1 ? '1 leader' : `${count} leaders`;
}
