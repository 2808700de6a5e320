import type { RubricMigration } from '../rubric/migration.js';
import type { MigrationNote } from './migration_note.js';
import type { Answer, AnswerValue } from './types.js';

type Answers = Readonly<Record<string, Answer>>;

/** Answers to one rubric, where a newer major version has them. Whether there is such a question is not looked at. */
export interface Carried {
  readonly answers: Answers;
  /** new item → the item that was answered; what kept its id is not in it. */
  readonly from: ReadonlyMap<string, string>;
  /** Renamed, split and retired items. */
  readonly told: readonly MigrationNote[];
}

/** Takes answers along a way of migrations, evidence and notes with them. */
export function carry(rubric: string, answers: Answers, way: readonly RubricMigration[]): Carried {
  return way.reduce<Carried>((before, step) => next(rubric, before, step), { answers, from: new Map(), told: [] });
}

/** What a record has of its own: ids such as "constructor" are ids. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function next(rubric: string, before: Carried, step: RubricMigration): Carried {
  const taken = new Set([...Object.values(step.renamed), ...Object.values(step.split).flat()]);
  const answers: Record<string, Answer> = {};
  const from = new Map<string, string>();
  const told: MigrationNote[] = [];
  for (const [item, answer] of Object.entries(before.answers)) {
    const { to, note } = placeOf(rubric, item, step, taken);
    if (note !== null) told.push(note);
    for (const each of to) {
      answers[each] = withOptions(answer, own(step.options, each));
      const origin = before.from.get(item) ?? item;
      if (origin !== each) from.set(each, origin);
    }
  }
  return { answers, from, told: [...before.told, ...told] };
}

interface Place {
  readonly to: readonly string[];
  readonly note: MigrationNote | null;
}

function placeOf(rubric: string, item: string, step: RubricMigration, taken: ReadonlySet<string>): Place {
  const why = own(step.retired, item);
  if (why !== undefined) return { to: [], note: { kind: 'retired', rubric, item, why } };
  const renamed = own(step.renamed, item);
  if (renamed !== undefined) return { to: [renamed], note: { kind: 'renamed', rubric, item, to: renamed } };
  const parts = own(step.split, item);
  if (parts !== undefined) return { to: parts, note: { kind: 'split', rubric, item, to: parts } };
  // Its id is another question's now.
  if (taken.has(item)) return { to: [], note: { kind: 'nowhere', rubric, item } };
  return { to: [item], note: null };
}

function withOptions(answer: Answer, renamed: Readonly<Record<string, string>> | undefined): Answer {
  if (answer.state !== 'answered' || renamed === undefined) return answer;
  return { ...answer, value: valueWith(answer.value, (option) => own(renamed, option) ?? option) };
}

/** Parts of an allocation that became one part are added up; options that became one are ticked once. */
function valueWith(value: AnswerValue, rename: (option: string) => string): AnswerValue {
  if (typeof value === 'string') return rename(value);
  if (typeof value !== 'object') return value;
  if (isList(value)) return [...new Set(value.map(rename))];
  const parts = new Map<string, number>();
  for (const [part, amount] of Object.entries(value)) {
    if (typeof amount !== 'number') return value;
    parts.set(rename(part), (parts.get(rename(part)) ?? 0) + amount);
  }
  return Object.fromEntries(parts);
}

function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
