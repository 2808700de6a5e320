import type { Profile } from '../answers/types.js';
import { profileFieldsUsed } from '../rubric/profile_fields.js';
import type { Pack, Rubric } from '../rubric/types.js';
import { CHOSEN } from './self_check.js';

/** What a page can ask of the context, in the order it does. Amounts of money are left to the interview. */
export const CONTEXT_FIELDS = [
  'role',
  'team_size',
  'manages_managers',
  'own_quota',
  'months_in_role',
  'motion',
  'deals_per_quarter',
  'cycle_days',
] as const satisfies readonly (keyof Profile)[];
export type ContextField = (typeof CONTEXT_FIELDS)[number];

/** Targets follow the role, hours the team, whatever the rules say. */
const ALWAYS: readonly ContextField[] = ['role', 'team_size'];

/** Of the context only what something in the self-check looks at: a question, the scoring of one, or a finding. */
export function contextFields({ findings }: Pack, rubrics: readonly Rubric[]): readonly ContextField[] {
  const asked = rubrics.map((rubric) => ({
    ...rubric,
    items: rubric.items.filter(({ type }) => CHOSEN.includes(type)),
  }));
  const used = profileFieldsUsed(
    asked,
    'full',
    findings.map(({ when }) => when),
  );
  return CONTEXT_FIELDS.filter((field) => ALWAYS.includes(field) || used.has(field));
}
