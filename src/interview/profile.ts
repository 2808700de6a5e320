import type { SheetState } from '../core/answers/entries.js';
import type { Profile } from '../core/answers/types.js';
import type { Condition } from '../core/conditions/condition.js';
import { profileFieldsUsed } from '../core/rubric/profile_fields.js';
import type { Rubric } from '../core/rubric/types.js';
import type { Form } from '../core/words.js';
import { type AskedField, PROFILE_QUESTIONS, type ProfileQuestion } from './profile/questions.js';

export interface ProfileNeed {
  readonly rubrics: readonly Rubric[];
  readonly form: Form;
  /** Conditions outside the rubrics that will look at the profile: the findings of a pack. */
  readonly conditions?: readonly Condition[];
  /** What is known already, from the command line or an earlier sitting: that can be corrected. */
  readonly known: Profile;
}

/** The questions about the context that matter for these rubrics, or whose answer is known. */
export function profileQuestions({ rubrics, form, conditions, known }: ProfileNeed): ProfileQuestion[] {
  const used = profileFieldsUsed(rubrics, form, conditions);
  const always: readonly AskedField[] = form === 'full' ? ['role', 'team_size', 'motion'] : ['role'];
  // Amounts mean nothing without their currency.
  const wanted = (field: AskedField) =>
    always.includes(field) || used.has(field === 'currency' ? 'average_deal_value' : field);
  return PROFILE_QUESTIONS.filter(({ field }) => wanted(field) || known[field] !== undefined);
}

/** A question that was answered "not sure" leaves no trace; once the walk has begun, none is asked again. */
export function isProfileAsked({ sheet, heard }: SheetState): boolean {
  const begun = Object.keys(sheet.answers).length > 0 || Object.keys(heard).length > 0;
  return sheet.profile.role !== undefined && begun;
}
