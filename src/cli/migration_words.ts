import type { Migrated } from '../core/answers/migrate.js';
import type { MigrationNote } from '../core/answers/migration_note.js';
import { wrappedLines } from './wrap.js';

/** What became of a file's answers when it was read as one to newer major versions, in lines for stderr. */
export function migrationInWords(file: string, { sheet, told }: Migrated, width: number): string {
  const now = sheet.pack ?? sheet.rubrics.join(', ');
  const renamed = told.filter(({ kind }) => kind === 'renamed').length;
  const left = told.flatMap(leftInWords);
  const split = told.flatMap(splitInWords);
  const lines = [
    `${file} holds answers to an older version; they are read as answers to ${now}. The file was not changed.`,
    ...(renamed === 0
      ? []
      : [`  ${renamed} ${renamed === 1 ? 'answer stands' : 'answers stand'} at a question with a new name.`]),
    ...split.map((line) => `  ${line}`),
    ...(left.length === 0 ? [] : ['  Not carried over:', ...left.map((line) => `  - ${line}`)]),
  ];
  return wrappedLines(lines, width);
}

function splitInWords(note: MigrationNote): string[] {
  if (note.kind !== 'split') return [];
  return [`${note.rubric}.${note.item} is now ${listed(note.to)}: its answer is taken for each of them.`];
}

/** What has no place any more, one line each. */
export function leftInWords(note: MigrationNote): string[] {
  switch (note.kind) {
    case 'retired':
      return [`${note.rubric}.${note.item}, asked no more: ${ended(note.why)}`];
    case 'nowhere':
      return [
        `${note.rubric}.${note.item}: there is no such question any more, and the migration file does not name it.`,
      ];
    case 'no_fit':
      return [`${note.rubric}.${note.item}: ${ended(note.why)}`];
    case 'rubric_gone':
      return [
        note.why === null
          ? `${note.rubric}: it is asked no more.`
          : `${note.rubric}, asked no more: ${ended(note.why)}`,
      ];
    default:
      return [];
  }
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
