import { checkAnswers } from '../answers/check.js';
import { parseReference } from '../answers/identity.js';
import { normalise } from '../answers/normalise.js';
import { quickJson } from '../documents/json.js';
import type { SelfForm, SelfGiven } from './self_form.js';

/** Far more than anybody writes: a larger file is something else. */
export const MOST_CHARACTERS = 2_000_000;

/**
 * What an answers file says, to go on with in a page; or why it cannot be: it is no answers file in JSON or holds answers
 * that the questions do not allow, or somebody else's answers or other questions.
 */
export function readSelfAnswers(text: string, form: SelfForm): SelfGiven | 'damaged' | 'other_check' {
  const json = quickJson(text, MOST_CHARACTERS);
  const sheet = json === null ? null : normalise(json.value);
  if (sheet === null) return 'damaged';
  if (sheet.rater.relation !== 'self' || sheet.sitting !== undefined || !isSame(sheet.pack, form.pack)) {
    return 'other_check';
  }
  if (checkAnswers({ ...sheet, form: 'full' }, form.rubrics).length > 0) return 'damaged';
  const { subject, profile, answers, causes, answered_on } = sheet;
  return { subject, profile, answers, causes, answered_on };
}

/** Questions keep their meaning within a major version. */
function isSame(reference: string | null, pack: SelfForm['pack']): boolean {
  const { id, version = '' } = parseReference(reference ?? '') ?? {};
  return id === pack.id && version.split('.')[0] === pack.version.split('.')[0];
}
