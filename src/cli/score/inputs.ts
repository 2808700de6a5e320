import { extname, join } from 'node:path';
import { answersAndLinesIn } from '../../store/answers_files.js';
import { sizeOfFile } from '../../store/chunks.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';

/** What is read, in its order. `size` in bytes. */
export type Input =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'lines' | 'document'; readonly file: string; readonly size: number };

/**
 * The inputs that the words of the command line name; none is standard input. All are looked at before the first is
 * read. Errors: usage, and reading errors.
 */
export function inputsNamed(words: readonly string[]): readonly Input[] {
  if (words.length === 0) return [{ kind: 'stdin' }];
  if (words.filter((word) => word === '-').length > 1)
    throw new Failure(EXIT.usage, 'Standard input (-) is named twice; it can be read once.');
  return words.flatMap((word): Input[] => (word === '-' ? [{ kind: 'stdin' }] : filesNamed(word).map(asInput)));
}

function filesNamed(word: string): readonly string[] {
  const names = answersAndLinesIn(word);
  if (names === null) return [word];
  if (names.length > 0) return names.map((name) => join(word, name));
  throw new Failure(EXIT.usage, `This folder holds no answers: ${word}.`, `Their names end in ${ENDINGS}.`);
}

const ENDINGS = '.ndjson, .jsonl, .json, .yaml or .yml';

function asInput(file: string): Input {
  const size = sizeOfFile(file);
  const ending = extname(file).toLowerCase();
  if (['.ndjson', '.jsonl'].includes(ending)) return { kind: 'lines', file, size };
  if (['.json', '.yaml', '.yml'].includes(ending)) return { kind: 'document', file, size };
  throw new Failure(
    EXIT.usage,
    `The name of this file does not say what is in it: ${file}.`,
    `Names of answers end in ${ENDINGS}; what is on standard input needs no name.`,
  );
}
