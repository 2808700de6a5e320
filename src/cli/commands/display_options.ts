import { type Command, Option } from 'commander';
import { type EditionName, editions } from '../../render/document/editions.js';
import { type FormatName, formats } from '../../render/index.js';
import { languages } from '../../render/language/index.js';
import type { OutOptions } from '../deliver.js';
import type { DisplayOptions, LanguageOptions } from '../display.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';
import { PAPERS, type Paper } from '../paper.js';

export interface ReportOptions extends DisplayOptions, LanguageOptions, OutOptions {
  /** Undefined: what the name of the file says, else terminal. */
  readonly format?: readonly FormatName[];
  /** The same as the format pdf. */
  readonly pdf?: boolean;
  /** Of a PDF; undefined: A4. */
  readonly paper?: Paper;
  /** Undefined: full. */
  readonly edition?: EditionName;
  /** Open what was written; without a format it is the page. */
  readonly open?: boolean;
  /** A branding file. */
  readonly brand?: string;
}

/** The options of every command that shows a report. */
export function addReportOptions(command: Command): void {
  const names = Object.keys(formats);
  command
    .option(
      '-f, --format <names>',
      `${names.join(', ')}; several with commas, a file each (default: terminal, or what the name of --out ends in)`,
      formatsIn(formats, 'The formats'),
    )
    .option('--pdf', 'the same as --format pdf')
    .addOption(new Option('--paper <size>', 'of a PDF (default: a4)').choices(PAPERS))
    .option('--brand <file>', 'name, logo, colours and footer of your firm, for html and pdf')
    .option('--edition <name>', EDITIONS, asEdition);
  addFilesOptions(command);
  command.option('--open', 'open what was written; without a format the html page');
  addLanguageOption(command);
  addDisplayOptions(command);
}

const EDITIONS = `for whom: ${Object.values(editions)
  .map(({ name, summary }) => `${name} (${summary})`)
  .join(', ')}; default: full`;

/** Of every command that asks. */
export function addAccessibleOption(command: Command): void {
  command.option('--accessible', 'plain numbered lines: for screen readers, simple terminals and scripts');
}

/** Of every command that prints what people read. */
export function addLanguageOption(command: Command): void {
  const names = Object.values(languages).map(({ name, title }) => `${name} (${title})`);
  command.option(
    '--lang <language>',
    `${names.join(', ')}; default: en, whatever the machine speaks. A rubric without a translation stays as it is`,
    asLanguage,
  );
}

export function addOutOptions(command: Command): void {
  command
    .option('-o, --out <file>', 'write to a file instead of the screen; - is the screen')
    .option('--force', 'replace the file if it is there');
}

/** The same of every command that may write several formats at once. */
export function addFilesOptions(command: Command): void {
  command
    .option('-o, --out <file>', 'write to a file; into a folder, with names of their own, if it ends in /; - is stdout')
    .option('--force', 'replace files that are there');
}

/** Of every command that shows one text. `of`: what it is a format of, where that is not plain. */
export function addFormatOption(command: Command, formats: object, of: string | null = null): void {
  const usual = 'default: terminal, or what the name of --out ends in';
  const option = new Option('-f, --format <name>', of === null ? usual : `${of} (${usual})`);
  command.addOption(option.choices(Object.keys(formats)));
}

export function addDisplayOptions(command: Command): void {
  command
    .option('--width <columns>', 'columns to use, 40 to 200', asWidth)
    .option('--color', 'colours even when piped')
    .option('--no-color', 'no colours')
    .option('--ascii', 'only ASCII for lines and bars')
    .option('--no-bars', 'scores in words instead of bars, for a screen reader');
}

/** `html,json`, also in several options. `what`: how a mistake names what there is. */
export function formatsIn<N extends string>(
  formats: Readonly<Record<N, unknown>>,
  what: string,
): (list: string, before?: readonly N[]) => readonly N[] {
  const named = (name: string): N => {
    if (Object.hasOwn(formats, name)) return name as N;
    const names = Object.keys(formats).join(', ');
    throw new Failure(EXIT.usage, `There is no format "${name}". ${what} are ${names}. Nothing was written.`);
  };
  return (list, before = []) => [...before, ...list.split(',').map((name) => named(name.trim()))];
}

function asEdition(name: string): string {
  if (Object.hasOwn(editions, name)) return name;
  const names = Object.keys(editions).join(', ');
  throw new Failure(EXIT.usage, `There is no edition "${name}". The editions are ${names}.`);
}

function asLanguage(name: string): string {
  if (Object.hasOwn(languages, name)) return name;
  const names = Object.keys(languages).join(', ');
  throw new Failure(EXIT.usage, `There is no language "${name}". The languages are ${names}.`);
}

function asWidth(text: string): number {
  const width = Number(text);
  if (Number.isInteger(width) && width >= 40 && width <= 200) return width;
  throw new Failure(EXIT.usage, `--width takes a number of columns from 40 to 200, found "${text}".`);
}
