import type { AnswerValue, Profile } from '../../core/answers/types.js';
import { kindOf } from '../../core/items/index.js';
import type { Item } from '../../core/rubric/types.js';
import { fieldAt, startFields } from '../walk/fields.js';
import type { Field, FieldsInput } from '../walk/input.js';
import { sentence } from '../walk/sentence.js';
import type { Accepted, Asker } from './asker.js';
import type { Read } from './reading.js';

/** A field and how its text is understood. */
export interface WrittenField extends Field {
  read(text: string): Read;
}

/** How a value is written down in fields and put together from them. */
export interface Writing<I extends Item> {
  fields(item: I, profile: Profile): readonly WrittenField[];
  /** The text of a field for a value on file. */
  textOf(value: AnswerValue, field: string): string;
  /** The text of a field for a value of an earlier time, if it is another. */
  textAgain?(value: AnswerValue, field: string): string;
  assemble(parts: Readonly<Record<string, unknown>>): unknown;
  /** A running total of what has been typed so far. */
  total?(item: I, texts: readonly string[]): string;
}

/** Asks for texts and numbers, one field after the other. */
export function writing<I extends Item>(how: Writing<I>): Asker<I, FieldsInput> {
  const filled = (item: I, profile: Profile, textOf: (field: string) => string) =>
    startFields(how.fields(item, profile).map(({ id }) => textOf(id)));
  return {
    start: (item, given, profile) =>
      filled(item, profile, (field) => (given === undefined ? '' : how.textOf(given, field))),
    again: (item, former, profile) => filled(item, profile, (field) => (how.textAgain ?? how.textOf)(former, field)),
    body(item, input, _former, profile) {
      const total = how.total?.(item, input.texts);
      return { as: 'fields', fields: how.fields(item, profile), input, ...(total === undefined ? {} : { total }) };
    },
    accept: (item, input, profile) => accept(how, item, input, how.fields(item, profile)),
  };
}

function accept<I extends Item>(
  how: Writing<I>,
  item: I,
  input: FieldsInput,
  fields: readonly WrittenField[],
): Accepted<FieldsInput> {
  if (input.texts.every((text) => text.trim() === '')) return 'nothing';
  const reads = fields.map((field, at) => field.read((input.texts[at] ?? '').trim()));
  const here = reads[input.at];
  if (here !== undefined && 'problem' in here) return { input, problem: here.problem };
  const value = how.assemble(partsOf(fields, reads));
  return judge(item, input, fields, value);
}

function partsOf(fields: readonly Field[], reads: readonly Read[]): Record<string, unknown> {
  const parts = fields.flatMap(({ id }, at) => {
    const read = reads[at];
    return read !== undefined && 'value' in read && read.value !== undefined ? [[id, read.value] as const] : [];
  });
  return Object.fromEntries(parts);
}

/** Problems of later fields wait until these are reached; those of earlier fields lead back to them. */
function judge(item: Item, input: FieldsInput, fields: readonly Field[], value: unknown): Accepted<FieldsInput> {
  const problem = kindOf(item).problem(item, value);
  const last = input.at === fields.length - 1;
  const where = problem === null ? -1 : fields.findIndex(({ id }) => id === problem.path[0]);
  if (problem !== null && (where === input.at || last)) {
    return { input: where < 0 ? input : fieldAt(input, where), problem: sentence(problem.message) };
  }
  return last ? { value: value as AnswerValue } : { input: fieldAt(input, input.at + 1) };
}
