import type { Answer, AnswerValue, Evidence } from '../../core/answers/types.js';
import type { FormQuestion } from '../../core/form/types.js';
import { readTyped } from '../../core/items/typed_number.js';
import type { NotApplicableReason } from '../../core/words.js';
import { asItem, kindFor } from './questions.js';

/** What somebody has entered at one question so far, whole or not. */
export interface Entry {
  /** null: nothing yet, or taken back. */
  readonly choice: 'value' | 'dont_know' | 'not_applicable' | null;
  /** level, yes_no, choice, text: the value · checklist: option ids · metric, allocation: part → as typed. */
  readonly given: number | boolean | string | readonly string[] | Typed | null;
  readonly reason: NotApplicableReason | null;
  /** With `not_my_job`: whose it is. */
  readonly whose: string | null;
  readonly note: string;
  /** Of an answer that came with it; pages ask for none. */
  readonly evidence: readonly Evidence[];
}

export type Typed = Readonly<Record<string, string>>;

export const NOTHING: Entry = { choice: null, given: null, reason: null, whose: null, note: '', evidence: [] };

/** What keeps an entry from being an answer; `part`: in which field of several. */
export interface Problem {
  readonly kind:
    | 'number_missing'
    | 'not_a_number'
    | 'two_meanings'
    | 'too_low'
    | 'too_high'
    | 'source_missing'
    | 'period_missing'
    | 'not_whole'
    | 'reason_missing'
    | 'whose_missing';
  readonly part: string | null;
  /** too_low, too_high: the limit; not_whole: what the parts add up to. */
  readonly number: number | null;
}

/** The answer, null where there is none, or what is wrong with the entry. */
export type Result = { readonly answer: Answer | null } | { readonly problem: Problem };

export function resultOf(entry: Entry, question: FormQuestion): Result {
  const words = entry.note.trim();
  const note = words === '' ? {} : { note: words };
  switch (entry.choice) {
    case 'value': {
      const read = enteredValue(entry, question);
      if ('problem' in read) return read;
      if (read.value === null) break;
      return { answer: { state: 'answered', value: read.value, evidence: entry.evidence, ...note } };
    }
    case 'dont_know':
      return { answer: { state: 'dont_know', ...note } };
    case 'not_applicable':
      return notApplicable(entry, note);
  }
  // Words without an answer are kept: whoever wrote them preferred not to choose.
  return { answer: words === '' ? null : { state: 'declined', ...note } };
}

function notApplicable({ reason, whose }: Entry, note: { note?: string }): Result {
  if (reason === null) return problem('reason_missing');
  if (reason !== 'not_my_job') return { answer: { state: 'not_applicable', reason, ...note } };
  return whose === null ? problem('whose_missing') : { answer: { state: 'not_applicable', reason, whose, ...note } };
}

type Read = { readonly value: AnswerValue | null } | { readonly problem: Problem };

/** null: what was entered has been taken out again. */
function enteredValue({ given }: Entry, question: FormQuestion): Read {
  switch (question.type) {
    case 'metric':
      return metricOf((given ?? {}) as Typed, question);
    case 'allocation':
      return allocationOf((given ?? {}) as Typed, question);
    case 'text':
      return { value: String(given ?? '').trim() || null };
    case 'checklist':
      return { value: Array.isArray(given) && given.length > 0 ? given : null };
    default:
      return { value: given as AnswerValue | null };
  }
}

function metricOf(typed: Typed, question: FormQuestion): Read {
  const texts = ['now', 'before', 'period', 'source'].map((part) => textIn(typed, part));
  const [first = '', second = '', period = '', source = ''] = texts;
  if (texts.every((text) => text === '')) return { value: null };
  const now = numberIn('now', first, question);
  if (typeof now !== 'number') return now;
  const before = second === '' ? null : numberIn('before', second, question);
  if (before !== null && typeof before !== 'number') return before;
  if (period === '') return problem('period_missing', 'period');
  if (source === '') return problem('source_missing', 'source');
  return { value: { now, ...(before === null ? {} : { before }), source, period } };
}

function allocationOf(typed: Typed, question: FormQuestion): Read {
  const parts = question.parts?.of ?? [];
  if (parts.every(({ id }) => textIn(typed, id) === '')) return { value: null };
  const value: Record<string, number> = {};
  for (const { id } of parts) {
    const amount = numberIn(id, textIn(typed, id), question);
    if (typeof amount !== 'number') return amount;
    value[id] = amount;
  }
  // One rule with the files: the core says whether the parts make a whole.
  if (kindFor(question).problem(asItem(question, 'en'), value) === null) return { value };
  return problem(
    'not_whole',
    parts[0]?.id ?? null,
    Object.values(value).reduce((sum, each) => sum + each, 0),
  );
}

function numberIn(part: string, text: string, question: FormQuestion): number | { problem: Problem } {
  const amount = readTyped(text);
  if (typeof amount === 'string') return problem(amount, part);
  const { min, max } = limitsOf(question);
  if (min !== null && amount < min) return problem('too_low', part, min);
  return max !== null && amount > max ? problem('too_high', part, max) : amount;
}

/** No year has more hours than 8784. */
function limitsOf({ number, parts }: FormQuestion): { min: number | null; max: number | null } {
  if (parts !== null) return { min: 0, max: parts.unit === 'percent' ? 100 : 8784 };
  return { min: number?.min ?? null, max: number?.max ?? null };
}

export function textIn(typed: Typed, part: string): string {
  return (Object.hasOwn(typed, part) ? (typed[part] ?? '') : '').trim();
}

function problem(kind: Problem['kind'], part: string | null = null, number: number | null = null) {
  return { problem: { kind, part, number } };
}

/** The entry that an answer comes from. */
export function entryOf(answer: Answer, question: FormQuestion): Entry {
  const entry = { ...NOTHING, note: answer.note ?? '' };
  if (answer.state === 'not_applicable') {
    return { ...entry, choice: 'not_applicable', reason: answer.reason, whose: answer.whose ?? null };
  }
  if (answer.state !== 'answered') return answer.state === 'declined' ? entry : { ...entry, choice: 'dont_know' };
  const written = question.type === 'metric' || question.type === 'allocation';
  const given = written ? textsOf(answer.value as Readonly<Record<string, unknown>>) : answer.value;
  return { ...entry, choice: 'value', given: given as Entry['given'], evidence: answer.evidence };
}

function textsOf(value: Readonly<Record<string, unknown>>): Typed {
  return Object.fromEntries(Object.entries(value).map(([part, each]) => [part, String(each)]));
}
