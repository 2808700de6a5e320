import { type Language, type LanguageName, languages } from '../render/language/index.js';
import type { RenderOptions } from '../render/renderer.js';
import { wantsLines } from './asking.js';
import { isStdout } from './deliver.js';
import type { Environment } from './environment.js';
import type { Output } from './output.js';

/** chalk's levels: none, 16 colours, 256 colours, true colour. */
export type ColorLevel = 0 | 1 | 2 | 3;

export interface DisplayOptions {
  readonly color?: boolean;
  readonly ascii?: boolean;
  /** false: scores in words. */
  readonly bars?: boolean;
  readonly width?: number;
}

export interface LanguageOptions {
  readonly lang?: LanguageName;
}

/** English unless asked for: never guessed from the machine, or the same input would read differently elsewhere. */
export function languageFor({ lang = 'en' }: LanguageOptions): Promise<Language> {
  return languages[lang].load();
}

/**
 * Colours on one stream: --color and --no-color first, then NO_COLOR, then FORCE_COLOR (both count only when
 * not empty), then what the terminal shows.
 */
export function colorLevel(environment: Environment, stream: Output, options: DisplayOptions = {}): ColorLevel {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment.env;
  if (options.color === false) return 0;
  if (options.color === true) return atLeastOne(environment.colorDepth(stream));
  if (isSet(NO_COLOR)) return 0;
  if (isSet(FORCE_COLOR)) return forced(FORCE_COLOR);
  return TERM === 'dumb' ? 0 : environment.colorDepth(stream);
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function forced(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  return value === '2' ? 2 : value === '3' ? 3 : 1;
}

function atLeastOne(level: ColorLevel): ColorLevel {
  return level === 0 ? 1 : level;
}

/** Columns of a stream: the option, the window, COLUMNS, else 80; between 40 and 200. */
export function widthOf(environment: Environment, stream: Output, options: DisplayOptions = {}): number {
  const columns = options.width ?? stream.columns ?? Number(environment.env.COLUMNS ?? 80);
  return Math.min(200, Math.max(40, Number.isFinite(columns) && columns > 0 ? Math.floor(columns) : 80));
}

/** The marks salesgap draws itself in Unicode? Not on the bare Linux console and not with --ascii. */
export function drawsUnicode(environment: Environment, options: DisplayOptions = {}): boolean {
  return options.ascii !== true && environment.env.TERM !== 'linux';
}

/** How a text is laid out for stdout, or for a file, which has no window and no colours unless asked for. */
export function layoutFor(
  environment: Environment,
  options: DisplayOptions & { readonly out?: string; readonly accessible?: boolean },
  file = !isStdout(options.out),
): Omit<RenderOptions, 'language'> {
  const { stdout } = environment;
  return {
    width: file ? (options.width ?? 80) : widthOf(environment, stdout, options),
    color: file && options.color !== true ? 0 : colorLevel(environment, stdout, options),
    unicode: drawsUnicode(environment, options),
    bars: options.bars !== false && options.accessible !== true && !wantsLines(environment),
    file,
  };
}
