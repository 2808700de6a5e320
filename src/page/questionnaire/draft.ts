import type { Answer } from '../../core/answers/types.js';
import type { FormDraft, FormQuestion } from '../../core/form/types.js';
import { type Answers, asItem, kindFor, type Questions } from './questions.js';

/** Far more than anybody writes: a larger file is something else. */
export const MOST_BYTES = 2_000_000;

export interface DraftOf {
  readonly campaign: string;
  readonly questions_sha256: string;
}

export function draftText({ campaign, questions_sha256 }: DraftOf, answers: Answers): string {
  const draft: FormDraft = { salesgap_draft: 1, campaign, questions_sha256, answers };
  return `${JSON.stringify(draft, null, 1)}\n`;
}

/**
 * The answers in a draft, or why there are none: the text is no draft or not whole, or one of another form. A file with
 * finished answers is read as well: people load what they find.
 */
export function readDraft(text: string, of: DraftOf, questions: Questions): Answers | 'damaged' | 'other_form' {
  const data = parsed(text);
  if (!isRecord(data) || (data.salesgap_draft !== 1 && data.salesgap_response !== 1)) return 'damaged';
  if (data.campaign !== of.campaign || data.questions_sha256 !== of.questions_sha256) return 'other_form';
  return isRecord(data.answers) && areAnswers(data.answers, questions) ? (data.answers as Answers) : 'damaged';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areAnswers(data: Readonly<Record<string, unknown>>, { areas }: Questions): boolean {
  return Object.entries(data).every(([id, given]) => {
    const area = areas.find((each) => each.id === id);
    if (area === undefined || !isRecord(given)) return false;
    return Object.entries(given).every(([name, answer]) => {
      const question = area.questions.find((each) => each.id === name);
      return question !== undefined && isAnswer(answer, question);
    });
  });
}

const MOST_LETTERS = 10_000;

function isAnswer(answer: unknown, question: FormQuestion): answer is Answer {
  if (!isRecord(answer)) return false;
  if (answer.note !== undefined && (typeof answer.note !== 'string' || answer.note.length > MOST_LETTERS)) return false;
  switch (answer.state) {
    case 'answered':
      return (
        Array.isArray(answer.evidence) &&
        answer.evidence.length === 0 &&
        kindFor(question).problem(asItem(question, 'en'), answer.value) === null
      );
    case 'not_applicable':
      return (
        question.na?.some((reason) => reason === answer.reason) === true &&
        (answer.whose === undefined || (typeof answer.whose === 'string' && answer.whose.length <= 200))
      );
    default:
      return answer.state === 'dont_know' || answer.state === 'declined';
  }
}
