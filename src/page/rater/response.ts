import { seal } from '../../core/campaign/seal.js';
import type { FormResponse, RaterForm } from '../../core/form/types.js';

/** The sealed response as a text: the file and what is copied are the same. `answered_on`: YYYY-MM-DD. */
export function responseText(form: RaterForm, answers: FormResponse['answers'], answered_on: string): string {
  const { campaign, token, questions_sha256 } = form;
  const open: Omit<FormResponse, 'seal'> = {
    salesgap_response: 1,
    ...{ campaign, token, questions_sha256, answered_on, answers },
  };
  return `${JSON.stringify({ ...open, seal: seal(open, token) }, null, 1)}\n`;
}
