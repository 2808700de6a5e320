import { extname } from 'node:path';
import { scoreSheet } from '../../core/batch/score_sheet.js';
import type { Line } from '../../core/cohort/build.js';
import { isRefused, isScored, readLine } from '../../core/cohort/line.js';
import { quickJson } from '../../core/documents/json.js';
import { batchFilesIn, partsOfFile } from '../../store/batch_files.js';
import { readTextFile } from '../../store/text_file.js';
import type { Environment } from '../environment.js';
import { EXIT } from '../exit_codes.js';
import { asFailure, Failure } from '../failure.js';
import type { Library, Told } from '../library.js';
import { sheetIn } from '../sheets.js';
import { textLines } from './text_lines.js';

/** One sheet of the input, scored; or why it cannot be used, with its place; refused: score said so already. */
export type Given = Line | { readonly problem: string } | 'refused';

interface Source {
  readonly file: string;
  /** It lies in a folder that was named. */
  readonly found: boolean;
}

/**
 * The sheets of files, of folders (their answer files by name order) and, for `-` or no word at all, of lines on standard
 * input: answers, or lines that `score` wrote, one at a time. Errors: usage and reading errors; what is wrong with one
 * sheet is told in its place.
 */
export async function* scoredInput(
  environment: Environment,
  words: readonly string[],
  library: Library,
): AsyncGenerator<Given> {
  const given = words.length === 0 ? ['-'] : words;
  if (given.includes('-') && environment.stdin.isTTY === true) throw nothingNamed();
  const sources = given.map((word) => (word === '-' ? word : sourcesIn(word)));
  for (const source of sources) {
    if (source === '-') yield* givenLines(textLines(environment.stdin), (line) => `line ${line}`, library);
    else for (const each of source) yield* givenIn(each, library);
  }
}

function nothingNamed(): Failure {
  return new Failure(
    EXIT.usage,
    'Name answers files, folders of them, or send lines: salesgap score team/ | salesgap cohort build --name "…".',
    'Examples: salesgap cohort build --help',
  );
}

function sourcesIn(word: string): readonly Source[] {
  return batchFilesIn(word)?.map((file) => ({ file, found: true })) ?? [{ file: word, found: false }];
}

async function* givenIn({ file, found }: Source, library: Library): AsyncGenerator<Given> {
  const extension = extname(file).toLowerCase();
  if (extension === '.ndjson' || extension === '.jsonl') {
    yield* givenLines(textLines(partsOfFile(file)), (line) => `${file}:${line}`, library);
    return;
  }
  const text = textOf(file);
  if (typeof text !== 'string') yield text;
  else if (!(found && isCohort(text)))
    yield await givenText(
      text,
      { where: file, isLine: false, format: extension === '.json' ? 'json' : 'yaml', tell: library.tell },
      library,
    );
}

/** What is in a folder together with what was made of it is no mistake. */
function isCohort(text: string): boolean {
  return /^\{\s*"kind": "cohort"/.test(text);
}

/** Errors: all but what is wrong with the text itself. */
function textOf(file: string): string | { readonly problem: string } {
  try {
    return readTextFile(file);
  } catch (error) {
    return problemOf(error, file);
  }
}

async function* givenLines(
  lines: AsyncIterable<{ readonly line: number; readonly text: string | null }>,
  whereOf: (line: number) => string,
  library: Library,
): AsyncGenerator<Given> {
  for await (const { line, text } of lines) {
    const where = whereOf(line);
    if (text === null) yield { problem: `${where}: expected a line of UTF-8 text, at most 8 MB long.` };
    // Of a million lines nobody reads a million notices.
    else yield await givenText(text, { where, isLine: true, format: 'json', tell: async () => undefined }, library);
  }
}

interface Place {
  readonly where: string;
  /** It is one line of several. */
  readonly isLine: boolean;
  readonly format: 'yaml' | 'json';
  readonly tell: Told;
}

async function givenText(text: string, { where, isLine, format, tell }: Place, library: Library): Promise<Given> {
  const value = format === 'json' ? quickJson(text)?.value : undefined;
  if (isRefused(value)) return 'refused';
  if (isScored(value)) {
    const line = readLine(value);
    return typeof line === 'string' ? { problem: `${where}: ${line}.` } : line;
  }
  try {
    const { sheet, instrument } = await sheetIn(text, { file: where, format, tell }, library);
    const rubrics = instrument.rubrics.map(({ rubric }) => rubric);
    return scoreSheet(instrument.pack, rubrics, sheet);
  } catch (error) {
    return problemOf(error, where, isLine);
  }
}

/** The first problem with its place, and how many more there are. Errors: whatever is not a matter of the answers. */
function problemOf(error: unknown, where: string, isLine = false): { readonly problem: string } {
  const failure = asFailure(error);
  if (failure?.exit !== EXIT.answers_invalid) throw error;
  const [summary = '', named = ''] = failure.lines;
  // A line of JSON has one line.
  const first = isLine ? named.replace(`${where}:1:`, `${where}:`) : named;
  if (!first.startsWith(`${where}:`)) return { problem: summary };
  const more = failure.lines.length - 2;
  return { problem: more === 0 ? first : `${first} And ${more === 1 ? 'one more problem' : `${more} more problems`}.` };
}
