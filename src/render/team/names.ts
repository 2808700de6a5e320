import type { TeamReport } from '../../core/rollup/types.js';
import { MOTIONS, type Motion, ROLES, type Role } from '../../core/words.js';
import type { TeamLanguage } from './spoken.js';

type By = NonNullable<TeamReport['by']>;

export function groupField(by: By, { team }: TeamLanguage): string {
  return team.by[by];
}

/** A group's word for people; bands of numbers stay as they are. */
export function groupName(group: string, { team, texts }: TeamLanguage): string {
  if (group === 'yes') return team.yes;
  if (group === 'no') return team.no;
  if (group === 'unknown') return team.unknown;
  if (ROLES.includes(group as Role)) return texts.words.role[group as Role];
  return MOTIONS.includes(group as Motion) ? texts.words.motion[group as Motion] : group;
}

/** A level as it is told: below ten leaders with one decimal, else with two. */
export function levelText(level: number, caution: boolean, { texts }: TeamLanguage): string {
  return caution ? texts.numbers.tenths(level) : hundredths(level, texts.numbers.tenths);
}

/** With two decimals and the language's mark. */
function hundredths(level: number, tenths: (value: number) => string): string {
  const mark = tenths(0.5).charAt(1);
  return level.toFixed(2).replace('.', mark);
}
