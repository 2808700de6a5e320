import { join } from 'node:path';
import type { Report } from '../core/report/types.js';
import type { Rubric } from '../core/rubric/types.js';
import type { Relation } from '../core/words.js';
import { type Format, type FormatName, formats } from '../render/index.js';
import type { ReportOptions } from './commands/display_options.js';
import { folderOf, isStdout } from './deliver.js';
import type { Environment } from './environment.js';
import { EXIT } from './exit_codes.js';
import { Failure } from './failure.js';
import { fileNames, type Named } from './file_names.js';
import { formatOfFile } from './out_format.js';

/** A report that is made when it is its turn: thousands of them need no more room than one. */
export interface Upcoming extends Named {
  readonly report: () => Report;
  /** The text of a filled-in example of a rubric; null: it is not there. Undefined: none are at hand. */
  readonly example?: (rubric: string, file: string) => string | null;
}

/** The same with what was asked, in the language of the report. */
export interface WithRubrics extends Upcoming {
  /** Relations whose sheet is of one sitting, which asks a part of the questions. */
  readonly in_part: readonly Relation[];
  readonly rubrics: () => readonly Rubric[];
}

/** One result of a run, and where it goes. */
export interface Piece {
  readonly format: Format;
  readonly reports: readonly Upcoming[];
  /** More were asked for: JSON is a list then, however many it comes to. */
  readonly together: boolean;
  /** null: standard output. */
  readonly path: string | null;
}

/** Whether everything goes to standard output: one text, and no file is asked for. */
export function goesToStdout(options: ReportOptions): boolean {
  if (options.out !== undefined) return isStdout(options.out);
  const [format, ...others] = wantedFormats(options);
  return others.length === 0 && format.kind === 'text' && options.open !== true;
}

/**
 * What a run writes, and where: one text to standard output; else into the file that is named, or into files with
 * default names, here or in the folder that is named (it ends in /). Errors: usage, before anything is written.
 */
export function piecesOf(
  reports: readonly Upcoming[],
  options: ReportOptions,
  several: boolean,
  environment: Pick<Environment, 'platform' | 'stdout'>,
): readonly Piece[] {
  const wanted = wantedFormats(options);
  const [first] = wanted;
  const single = wanted.find((format) => !format.editions);
  if (single !== undefined && (options.edition ?? 'full') !== 'full') throw noEditions(single);
  const whole = (format: Format, path: string | null): Piece => {
    if (several && format.several === 'refused') throw oneOnly(format);
    return { format, reports, together: several, path };
  };
  if (goesToStdout(options)) {
    if (options.open === true) throw nothingToOpen();
    if (wanted.length > 1) throw oneOnStdout(wanted);
    if (first.kind === 'bytes' && environment.stdout.isTTY === true) throw noTerminalFormat(first);
    return [whole(first, null)];
  }
  const { out } = options;
  if (out !== undefined && folderOf(out, environment.platform) === null) {
    if (wanted.length > 1) throw oneInAFile(wanted, out);
    return [whole(first, out)];
  }
  return wanted.flatMap((format) => {
    const place = (name: string) => join(out ?? '', `${name}.${format.extension}`);
    if (several && (format.several !== 'refused' || out === undefined)) return [whole(format, place('reports'))];
    const names = fileNames(reports);
    return reports.map((each, index) => ({
      format,
      reports: [each],
      together: false,
      path: place(names[index] ?? ''),
    }));
  });
}

/** Each once, in the order asked for; else what the name of the file says, else the terminal's. */
function wantedFormats({ format = [], pdf, out, open }: ReportOptions): readonly [Format, ...Format[]] {
  const names = new Set<FormatName>([...format, ...(pdf === true ? ['pdf' as const] : [])]);
  const [first, ...others] = [...names].map((name) => formats[name]);
  if (first !== undefined) return [first, ...others];
  return [formats[formatOfFile(formats, out) ?? (open === true ? 'html' : 'terminal')]];
}

function noEditions({ name }: Format): Failure {
  const others = Object.values(formats).filter((format) => format.editions);
  return new Failure(
    EXIT.usage,
    `The format ${name} has no editions: it is always the same. Nothing was written.`,
    `Leave --edition away for it; there are editions of ${others.map((format) => format.name).join(', ')}.`,
  );
}

function oneOnly({ name }: Format): Failure {
  return new Failure(
    EXIT.usage,
    `A file of the format ${name} holds one report. Nothing was written.`,
    'Name a folder for a file each (--out reports/), or ask for csv, json or markdown, which hold several.',
  );
}

function oneOnStdout(wanted: readonly Format[]): Failure {
  return new Failure(
    EXIT.usage,
    `Standard output holds one format, and ${inWords(wanted)} are asked for. Nothing was written.`,
    'Leave --out away for files with default names, or name a folder: --out reports/',
  );
}

function oneInAFile(wanted: readonly Format[], out: string): Failure {
  return new Failure(
    EXIT.usage,
    `A file holds one format, and ${inWords(wanted)} are asked for. Nothing was written.`,
    `For a folder end the name with a slash: --out ${out}/ ; or leave --out away for files with default names.`,
  );
}

function noTerminalFormat({ name }: Format): Failure {
  return new Failure(
    EXIT.usage,
    `A terminal cannot show the format ${name}. Nothing was written.`,
    'Leave --out away for a file with a default name, or send the output to a file or a program.',
  );
}

function nothingToOpen(): Failure {
  return new Failure(
    EXIT.usage,
    '--open opens a file, and --out - writes none. Nothing was written.',
    'Leave --out away for a file with a default name.',
  );
}

function inWords(wanted: readonly Format[]): string {
  const names = wanted.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
