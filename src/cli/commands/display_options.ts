import type { Command } from 'commander';
import { formats } from '../../render/index.js';
import { languages } from '../../render/language/index.js';
import type { OutOptions } from '../deliver.js';
import type { DisplayOptions, LanguageOptions } from '../display.js';
import { EXIT } from '../exit_codes.js';
import { Failure } from '../failure.js';

export interface ReportOptions extends DisplayOptions, LanguageOptions, OutOptions {
  /** Undefined: what the name of the file says, else terminal. */
  readonly format?: keyof typeof formats;
}

/** The options of every command that shows a report. */
export function addReportOptions(command: Command): void {
  const names = Object.keys(formats);
  command.option(
    '-f, --format <name>',
    `${names.join(', ')} (default: terminal, or what the name of --out ends in)`,
    asFormat,
  );
  addLanguageOption(command);
  addOutOptions(command);
  addDisplayOptions(command);
}

/** Of every command that asks. */
export function addAccessibleOption(command: Command): void {
  command.option('--accessible', 'plain numbered lines: for screen readers, simple terminals and scripts');
}

/** Of every command that prints what people read. */
export function addLanguageOption(command: Command): void {
  const names = Object.values(languages).map(({ name, title }) => `${name} (${title})`);
  command.option(
    '--lang <language>',
    `${names.join(', ')}; default: en, whatever the machine speaks. Rubric texts stay as they are`,
    asLanguage,
  );
}

export function addOutOptions(command: Command): void {
  command
    .option('-o, --out <file>', 'write to a file instead of the screen')
    .option('--force', 'replace the file if it is there');
}

export function addDisplayOptions(command: Command): void {
  command
    .option('--width <columns>', 'columns to use, 40 to 200', asWidth)
    .option('--color', 'colours even when piped')
    .option('--no-color', 'no colours')
    .option('--ascii', 'only ASCII for lines and bars')
    .option('--no-bars', 'scores in words instead of bars, for a screen reader');
}

function asFormat(name: string): string {
  if (Object.hasOwn(formats, name)) return name;
  throw new Failure(EXIT.usage, `There is no format "${name}". The formats are ${Object.keys(formats).join(', ')}.`);
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
