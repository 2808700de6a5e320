import { sheetText } from '../answers/as_file.js';
import { normalise } from '../answers/normalise.js';
import { withoutParked } from '../answers/routing.js';
import type { AnswerSheet } from '../answers/types.js';
import { assess } from '../assess.js';
import { sha256Hex } from '../campaign/seal.js';
import type { Report } from '../report/types.js';
import { inItsForm } from './self_check.js';
import { type SelfForm, type SelfGiven, selfSheet, stampOf } from './self_form.js';

/** What a page hands out: the answers file, and the report that every command makes of just this file. */
export interface SelfReport {
  readonly sheet: AnswerSheet;
  /** Of the answers file, as JSON. */
  readonly text: string;
  readonly report: Report;
}

/** What was said, as a file and as a report. The report is made of the file as it would be read, so the two are one. */
export function selfReport(form: SelfForm, given: SelfGiven): SelfReport {
  const { pack, rubrics } = form;
  const inForm = inItsForm(rubrics, selfSheet(form, given));
  const text = sheetText(withoutParked(inForm, rubrics).sheet);
  const sheet = normalise(JSON.parse(text));
  if (sheet === null) throw new Error('the answers of the page are no answers file');
  return { sheet, text, report: assess(pack, rubrics, sheet, stampOf(form, sha256Hex(text))) };
}
