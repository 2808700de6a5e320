import { visibleJson } from '../visible.js';
import type { Answer, AnswerSheet } from './types.js';

/** A sheet as the JSON text of an answers file: answers without evidence or note in their short form, nothing empty. */
export function sheetText(sheet: AnswerSheet): string {
  return `${visibleJson(JSON.stringify(sheetData(sheet), null, 2))}\n`;
}

/** A sheet as the data of an answers file. */
export function sheetData(sheet: AnswerSheet): object {
  const { pack, rubrics, profile, answers, causes, ...rest } = sheet;
  return {
    format: rest.format,
    subject: rest.subject,
    rater: rest.rater,
    ...(pack === null ? { rubrics } : { pack }),
    form: rest.form,
    ...(rest.sitting === undefined ? {} : { sitting: rest.sitting }),
    ...(rest.agreed_to === undefined ? {} : { agreed_to: rest.agreed_to }),
    answered_on: rest.answered_on,
    ...(isEmpty(profile) ? {} : { profile }),
    answers: Object.fromEntries(Object.entries(answers).map(([id, items]) => [id, mapAnswers(items)])),
    ...(isEmpty(causes) ? {} : { causes }),
  };
}

function mapAnswers(items: Readonly<Record<string, Answer>>): object {
  return Object.fromEntries(Object.entries(items).map(([id, answer]) => [id, answerData(answer)]));
}

function answerData(answer: Answer): unknown {
  if (answer.state !== 'answered') return answer;
  const { value, evidence, note } = answer;
  const plain = typeof value !== 'object' || Array.isArray(value);
  if (plain && evidence.length === 0 && note === undefined) return value;
  return { value, ...(evidence.length === 0 ? {} : { evidence }), ...(note === undefined ? {} : { note }) };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
